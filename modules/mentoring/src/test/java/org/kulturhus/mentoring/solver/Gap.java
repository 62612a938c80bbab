package org.kulturhus.mentoring.solver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;

/** A published generalized-assignment instance as a problem of ours: jobs are leaders, agents are mentors, no times. */
public record Gap(String name, Problem problem, int optimum) {

    /** The 35 instances. */
    public static final List<String> NAMES =
            List.of("c0515", "c0520", "c0824", "c0832", "c1030", "c1040", "c1060").stream()
                    .flatMap(
                            kind -> java.util.stream.IntStream.rangeClosed(1, 5).mapToObj(no -> kind + "_" + no))
                    .toList();

    public static Gap read(String name) {
        Scanner numbers = new Scanner(text(name));
        int agents = numbers.nextInt();
        int jobs = numbers.nextInt();
        int[][] cost = table(numbers, agents, jobs);
        int[][] use = table(numbers, agents, jobs);
        List<Problem.Room> rooms = new ArrayList<>();
        for (int agent = 0; agent < agents; agent++) {
            rooms.add(new Problem.Room(numbers.nextInt(), 0));
        }
        List<Options> places = new ArrayList<>();
        for (int job = 0; job < jobs; job++) {
            List<Options.Option> mine = new ArrayList<>();
            for (int agent = 0; agent < agents; agent++) {
                mine.add(new Options.Option(agent, use[agent][job], cost[agent][job], Options.NO_TIME));
            }
            places.add(Options.of(1, mine));
        }
        return new Gap(name, new Problem(places, rooms, 0), optimum(name));
    }

    private static int[][] table(Scanner numbers, int rows, int columns) {
        int[][] table = new int[rows][columns];
        for (int[] row : table) {
            Arrays.setAll(row, column -> numbers.nextInt());
        }
        return table;
    }

    private static int optimum(String name) {
        return text("bounds.txt")
                .lines()
                .map(line -> line.split("\\s+"))
                .filter(row -> row[0].equals(name + "_Min"))
                .mapToInt(row -> Integer.parseInt(row[1]))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String name) {
        try (InputStream in = Gap.class.getResourceAsStream("/gap/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
