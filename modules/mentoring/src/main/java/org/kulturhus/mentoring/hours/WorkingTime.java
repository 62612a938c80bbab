package org.kulturhus.mentoring.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.mentoring.FixedTime;

/**
 * What fixed times mean in other zones. Zones do not all change their clocks on the same day: every distance that two clocks have
 * on some day of the years to come counts, be it for a week only.
 */
public final class WorkingTime {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;
    private static final int FORTNIGHT = 2 * WEEK;
    private static final int BEGINS = 8 * 60;
    private static final int ENDS = 17 * 60;
    private static final int DAYS = 3 * 366;
    private static final int WORKING_DAYS = 5;
    private static final int QUARTER = 15;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalDate FIRST = LocalDate.now(ZoneOffset.UTC);
    private static final int[] SAME = {0};
    private static final Map<Clocks, int[]> APART = new ConcurrentHashMap<>();

    private WorkingTime() {}

    private record Clocks(ZoneId one, ZoneId other) {

        /** Minutes by which the other clock is ahead, the distance of most days first. */
        int[] apart() {
            return IntStream.range(0, DAYS)
                    .mapToObj(day -> FIRST.plusDays(day).atTime(NOON).toInstant(ZoneOffset.UTC))
                    .map(moment -> (other.getRules().getOffset(moment).getTotalSeconds()
                                    - one.getRules().getOffset(moment).getTotalSeconds())
                            / 60)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .mapToInt(Map.Entry::getKey)
                    .toArray();
        }
    }

    private static int[] apart(ZoneId one, ZoneId other) {
        return one.equals(other) ? SAME : APART.computeIfAbsent(new Clocks(one, other), Clocks::apart);
    }

    /** Minutes from the beginning of the fortnight, on the clock of the time's own zone. */
    private static int minute(FixedTime time) {
        int day = 7 * time.parity() + time.day().getValue() - 1;
        return DAY * day + minute(time.time());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** Minutes from the beginning of the fortnight on the clock of the zone, those of most days first. */
    private static IntStream minutes(FixedTime time, ZoneId zone) {
        int here = minute(time);
        return IntStream.of(apart(time.zone(), zone)).map(apart -> Math.floorMod(here + apart, FORTNIGHT));
    }

    /** Whether a session of this length lies between 08:00 and 17:00, Monday to Friday, in the zone, all the year. */
    public static boolean covers(FixedTime time, Duration length, ZoneId zone) {
        int lasts = (int) length.toMinutes();
        IntPredicate working =
                minute -> minute / DAY % 7 < WORKING_DAYS && minute % DAY >= BEGINS && minute % DAY + lasts <= ENDS;
        return minutes(time, zone).allMatch(working);
    }

    /** Whether a session of this length lies within one of the weekly times of somebody in the zone, all the year. */
    public static boolean lies(FixedTime time, Duration length, Collection<WeeklyTime> weekly, ZoneId zone) {
        int lasts = (int) length.toMinutes();
        return minutes(time, zone)
                .allMatch(minute -> weekly.stream()
                        .anyMatch(span -> span.weekday().getValue() - 1 == minute / DAY % 7
                                && minute(span.from()) <= minute % DAY
                                && minute % DAY + lasts <= minute(span.until())));
    }

    /** When it begins on the clock of the zone, on most days of the year. */
    public static LocalTime local(FixedTime time, ZoneId zone) {
        int minute = minutes(time, zone).findFirst().orElseThrow() % DAY;
        return LocalTime.ofSecondOfDay(60L * minute);
    }

    /** Whether both begin at the same moments, all the year. */
    public static boolean same(FixedTime one, FixedTime other) {
        int here = minute(one);
        return minutes(other, one.zone()).allMatch(minute -> minute == here);
    }

    /**
     * Quarters of an hour from the beginning of the fortnight until the time, on the clock of the zone; from the beginning of the
     * week where the time is kept free in every one.
     */
    public static int[] quarters(FixedTime time, ZoneId zone, boolean everyWeek) {
        int cycle = everyWeek ? WEEK : FORTNIGHT;
        return minutes(time, zone)
                .map(minute -> minute % cycle / QUARTER)
                .distinct()
                .toArray();
    }

    /** Whether two sessions overlap at some time of the year, even in different zones. */
    public static boolean meet(FixedTime one, Rhythm rhythm, FixedTime other, Rhythm otherRhythm) {
        int here = minute(one);
        long first = rhythm.length().toMinutes();
        long second = otherRhythm.length().toMinutes();
        int cycle = rhythm.everyWeek() || otherRhythm.everyWeek() ? WEEK : FORTNIGHT;
        for (int apart : apart(other.zone(), one.zone())) {
            int later = Math.floorMod(minute(other) + apart - here, cycle);
            if (later < first || later > cycle - second) {
                return true;
            }
        }
        return false;
    }
}
