package org.kulturhus.mentoring.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places that one leader may take, the cheapest first, in plain arrays: there are millions of them. A place is a mentor,
 * the minutes it takes of the mentor's room, its cost, and the spans of time that it fills in calendars: in the mentor's, and
 * in the leader's own if the leader is a mentor too.
 */
public final class Options {

    /** A place that fills no time. */
    public static final int[] NO_TIME = {};

    private final int length;
    private final int[] mentor;
    private final int[] minutes;
    private final float[] cost;
    private final int[][] spans;

    private Options(int length, int[] minutes, int[] mentor, float[] cost, int[][] spans) {
        this.length = length;
        this.minutes = minutes;
        this.mentor = mentor;
        this.cost = cost;
        this.spans = spans;
    }

    private Options(int length, List<Option> places) {
        this.length = length;
        int size = places.size();
        mentor = new int[size];
        minutes = new int[places.stream().mapToInt(Option::minutes).distinct().count() > 1 ? size : Math.min(1, size)];
        cost = new float[size];
        spans = new int[size][];
        for (int at = 0; at < size; at++) {
            Option place = places.get(at);
            mentor[at] = place.mentor();
            minutes[Math.min(at, minutes.length - 1)] = place.minutes();
            cost[at] = (float) place.cost();
            spans[at] = place.spans();
        }
    }

    /** @param length quarters of an hour that every span of the leader lasts */
    public static Options of(int length, List<Option> places) {
        List<Option> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingDouble(Option::cost));
        return new Options(length, sorted);
    }

    /**
     * Places that take the same minutes, the cheapest first already.
     *
     * @param mentor of each, as in {@link Option}
     */
    public static Options of(int length, int minutes, int[] mentor, int[] cost, int[][] spans) {
        float[] kept = new float[cost.length];
        for (int at = 0; at < kept.length; at++) {
            kept[at] = cost[at];
        }
        return new Options(length, new int[] {minutes}, mentor, kept, spans);
    }

    /**
     * One place.
     *
     * @param mentor who gives it
     * @param minutes of the mentor's room per fortnight
     * @param cost what it costs, 0 or more; a whole number below ten millions is kept exactly
     * @param spans calendar (number of a mentor) and first quarter of an hour of the fortnight, in turns
     */
    public record Option(int mentor, int minutes, double cost, int[] spans) {}

    public int size() {
        return mentor.length;
    }

    public int mentor(int place) {
        return mentor[place];
    }

    int minutes(int place) {
        return minutes[minutes.length == 1 ? 0 : place];
    }

    public double cost(int place) {
        return cost[place];
    }

    /** First quarter of an hour in the mentor's calendar, -1 for a place that fills no time. */
    public int start(int place) {
        return spans[place].length == 0 ? -1 : spans[place][1];
    }

    int length() {
        return length;
    }

    int[] spans(int place) {
        return spans[place];
    }
}
