package org.kulturhus.shell.icalendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kulturhus.spi.calendar.CalendarEntry;

/**
 * The weeks over which a series is laid: every entry has a week of its own, whose local time is its RECURRENCE-ID. It depends
 * on where the plan has the entries, not on where they were moved to nor on whether they are cancelled; so an entry keeps its
 * place as long as the series is not planned anew.
 */
public final class WeeklyGrid {

    private final LocalDateTime first;
    private final ZoneId zone;
    private final Map<String, Integer> weeks = new HashMap<>();
    private final int revision;

    /** @param series everything that stands or stood in the series, at least one entry; each a {@code Part} */
    public WeeklyGrid(Collection<CalendarEntry> series) {
        List<CalendarEntry> inOrder = series.stream()
                .sorted(Comparator.comparing((CalendarEntry entry) ->
                                entry.part().orElseThrow().planned())
                        .thenComparing(CalendarEntry::uid))
                .toList();
        zone = inOrder.get(0).zone();
        first = local(inOrder.get(0));
        int week = -1;
        for (CalendarEntry entry : inOrder) {
            week = Math.max(week + 1, weeksAfterFirst(local(entry)));
            weeks.put(entry.uid(), week);
        }
        revision = inOrder.stream().mapToInt(entry -> entry.sequence() + 1).sum();
    }

    /** The grid of every series of which there are entries, by its identity; an entry may come several times. */
    public static Map<String, WeeklyGrid> each(Collection<List<CalendarEntry>> known) {
        Map<String, Map<String, CalendarEntry>> entries = new TreeMap<>();
        known.stream()
                .flatMap(List::stream)
                .forEach(entry -> entries.computeIfAbsent(
                                entry.part().orElseThrow().series(), series -> new HashMap<>())
                        .put(entry.uid(), entry));
        Map<String, WeeklyGrid> grids = new TreeMap<>();
        entries.forEach((series, all) -> grids.put(series, new WeeklyGrid(all.values())));
        return grids;
    }

    private LocalDateTime local(CalendarEntry entry) {
        return entry.part().orElseThrow().planned().atZone(zone).toLocalDateTime();
    }

    private int weeksAfterFirst(LocalDateTime time) {
        return (int) ChronoUnit.WEEKS.between(monday(first), monday(time));
    }

    private static LocalDateTime monday(LocalDateTime time) {
        return time.toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay();
    }

    /** Number of the entry's week, counted from 0. */
    int week(CalendarEntry entry) {
        return weeks.get(entry.uid());
    }

    ZonedDateTime place(int week) {
        return first.plusWeeks(week).atZone(zone);
    }

    /** The entry's place in the series: RECURRENCE-ID. */
    public ZonedDateTime place(CalendarEntry entry) {
        return place(week(entry));
    }

    /** Counts up with every change of any entry of the series: SEQUENCE. */
    public int revision() {
        return revision;
    }

    public ZoneId zone() {
        return zone;
    }
}
