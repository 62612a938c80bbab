package org.kulturhus.followup.freetimes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kulturhus.spi.calendar.TimeSpan;

/**
 * A day on which something is free, with a few of its times, so that later days stay in reach.
 *
 * @param day in the zone of whoever looks
 * @param times the first, the last and the one nearest to the usual hour; or all of them
 * @param more how many there are beside those
 */
public record FreeDay(LocalDate day, List<TimeSpan> times, int more) {

    private static final int FEW = 3;

    /**
     * The days in time.
     *
     * @param zone in which a day is a day
     * @param usual an hour of the clock that suits, as a rule the one that the session has now
     * @param whole the day of which all times are wanted
     */
    public static List<FreeDay> of(List<TimeSpan> free, ZoneId zone, LocalTime usual, Optional<LocalDate> whole) {
        Map<LocalDate, List<TimeSpan>> byDay = free.stream()
                .collect(Collectors.groupingBy(
                        span -> span.from().atZone(zone).toLocalDate(), TreeMap::new, Collectors.toList()));
        List<FreeDay> days = new ArrayList<>();
        byDay.forEach((day, all) -> {
            List<TimeSpan> times = whole.filter(day::equals).isPresent() ? all : few(all, zone, usual);
            days.add(new FreeDay(day, times, all.size() - times.size()));
        });
        return days;
    }

    /**
     * Starts on the days near a moment, on each the one nearest to its hour of the clock, in time.
     *
     * @param most how many
     */
    public static List<Instant> near(List<TimeSpan> free, Instant moment, ZoneId zone, int most) {
        LocalTime usual = moment.atZone(zone).toLocalTime();
        Map<LocalDate, TimeSpan> byDay = new HashMap<>();
        free.stream()
                .filter(span -> !span.from().equals(moment))
                .forEach(span -> byDay.merge(
                        span.from().atZone(zone).toLocalDate(),
                        span,
                        BinaryOperator.minBy(Comparator.comparing(one -> away(one, zone, usual)))));
        return byDay.values().stream()
                .map(TimeSpan::from)
                .sorted(Comparator.comparing(
                        start -> Duration.between(moment, start).abs()))
                .limit(most)
                .sorted()
                .toList();
    }

    private static List<TimeSpan> few(List<TimeSpan> all, ZoneId zone, LocalTime usual) {
        if (all.size() <= FEW) {
            return all;
        }
        SortedSet<Integer> chosen = new TreeSet<>(List.of(0, all.size() - 1));
        IntStream.range(1, all.size() - 1)
                .boxed()
                .min(Comparator.comparing((Integer place) -> away(all.get(place), zone, usual)))
                .ifPresent(chosen::add);
        return chosen.stream().map(all::get).toList();
    }

    private static Duration away(TimeSpan span, ZoneId zone, LocalTime usual) {
        return Duration.between(usual, span.from().atZone(zone).toLocalTime()).abs();
    }
}
