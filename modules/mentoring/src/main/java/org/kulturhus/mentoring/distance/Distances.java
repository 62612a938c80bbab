package org.kulturhus.mentoring.distance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Kilometres between towns, of which a table is part of this room; remembers what it has been asked. */
public final class Distances {

    private static final double EARTH = 6371;
    private static final int UNKNOWN = -1;
    private static final Map<Town, Point> POINTS = read();

    private final Map<Town, Map<Town, Integer>> known = new HashMap<>();

    private record Town(String country, String name) {}

    private record Point(double latitude, double longitude) {

        /** As the crow flies. */
        int kilometres(Point other) {
            double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
            double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
            double half = north * north
                    + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
            return (int) Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half))));
        }
    }

    private static Map<Town, Point> read() {
        Map<Town, Point> points = new HashMap<>();
        try (InputStream table = Distances.class.getResourceAsStream("towns.csv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .forEach(row -> {
                        for (String name : row[1].split("\\|")) {
                            points.put(
                                    town(row[0], name),
                                    new Point(Double.parseDouble(row[2]), Double.parseDouble(row[3])));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return points;
    }

    private static Town town(String country, String name) {
        return new Town(country.toUpperCase(Locale.ROOT), name.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * As the crow flies; empty where one of the towns is not in the table.
     *
     * @param country ISO 3166-1 alpha-2, as {@code otherCountry}
     */
    public OptionalInt kilometres(String country, String name, String otherCountry, String otherName) {
        int far = known.computeIfAbsent(new Town(country, name), one -> new HashMap<>())
                .computeIfAbsent(new Town(otherCountry, otherName), other -> reckon(country, name, other));
        return far == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(far);
    }

    private static int reckon(String country, String name, Town other) {
        Point here = POINTS.get(town(country, name));
        Point there = POINTS.get(town(other.country(), other.name()));
        return here == null || there == null ? UNKNOWN : here.kilometres(there);
    }
}
