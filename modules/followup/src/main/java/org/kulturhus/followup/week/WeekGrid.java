package org.kulturhus.followup.week;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kulturhus.spi.calendar.TimeSpan;

/**
 * Lays what happens in a week out as rows, a column for each day; what lasts longer covers cells below. A row is half an hour, or
 * a quarter of one in a week in which something begins or ends at a quarter past or to.
 */
public final class WeekGrid {

    private static final int HALF = 30;
    private static final int QUARTER = 15;
    private static final int HOUR = 60;
    private static final int FIRST = 8;
    private static final int LAST = 17;
    private static final int WORKING_DAYS = 5;
    private static final int WEEK = 7;

    private final LocalDate monday;
    private final ZoneId zone;
    private final List<Item> items;
    private final LocalTime first;
    private final int minutes;
    private final int steps;

    /** @param items what happens, and when the person is taken otherwise; in time */
    WeekGrid(LocalDate monday, ZoneId zone, List<Item> items) {
        this.monday = monday;
        this.zone = zone;
        this.items = items;
        List<ZonedDateTime> ends = items.stream()
                .filter(Item::named)
                .flatMap(item ->
                        Stream.of(item.span().from(), item.span().until().minusSeconds(1)))
                .map(instant -> instant.atZone(zone))
                .toList();
        int from = ends.stream().mapToInt(ZonedDateTime::getHour).min().orElse(FIRST);
        int until = ends.stream().mapToInt(ZonedDateTime::getHour).max().orElse(LAST - 1) + 1;
        first = LocalTime.of(Math.min(FIRST, from), 0);
        minutes = items.stream().filter(Item::named).allMatch(this::fitsHalfHours) ? HALF : QUARTER;
        steps = (Math.max(LAST, until) - first.getHour()) * (HOUR / minutes);
    }

    private boolean fitsHalfHours(Item item) {
        return Stream.of(item.span().from(), item.span().until())
                .allMatch(instant -> instant.atZone(zone).getMinute() % HALF == 0);
    }

    /** How many minutes a row lasts. */
    public int minutes() {
        return minutes;
    }

    /** Monday to Friday, and Saturday and Sunday when something is on one of them. */
    public List<LocalDate> days() {
        LocalDate saturday = monday.plusDays(WORKING_DAYS);
        boolean weekend = items.stream()
                .filter(Item::named)
                .map(item -> item.span().from().atZone(zone).toLocalDate())
                .anyMatch(day -> !day.isBefore(saturday));
        return IntStream.range(0, weekend ? WEEK : WORKING_DAYS)
                .mapToObj(monday::plusDays)
                .toList();
    }

    /** From the morning on. */
    public List<Row> rows() {
        List<LocalDate> days = days();
        int[] covered = new int[days.size()];
        List<Row> rows = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            LocalTime time = first.plusMinutes((long) minutes * step);
            List<Cell> cells = new ArrayList<>();
            for (int day = 0; day < covered.length; day++) {
                if (covered[day] <= step) {
                    Cell cell = cell(days.get(day).atTime(time).atZone(zone).toInstant());
                    cells.add(cell);
                    covered[day] = step + cell.steps();
                }
            }
            rows.add(new Row(time, cells));
        }
        return rows;
    }

    /** All that begins in the row, and what begins before that has ended. */
    private Cell cell(Instant start) {
        TimeSpan row = new TimeSpan(start, start.plus(Duration.ofMinutes(minutes)));
        Instant end = row.until();
        List<Item> here = new ArrayList<>();
        for (Item item : items) {
            if (item.named() && item.span().overlaps(new TimeSpan(start, end))) {
                here.add(item);
                end = Stream.of(end, item.span().until())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
            }
        }
        boolean taken =
                items.stream().anyMatch(item -> !item.named() && item.span().overlaps(row));
        int most = (int) Math.ceil(Duration.between(start, end).toMinutes() / (double) minutes);
        return new Cell(start, most, here, taken);
    }

    /** @param time local time of the reader */
    public record Row(LocalTime time, List<Cell> cells) {}

    /**
     * @param start when it begins
     * @param steps how many rows it covers
     * @param items the meetings in it
     * @param taken whether the person is taken otherwise
     */
    public record Cell(Instant start, int steps, List<Item> items, boolean taken) {}
}
