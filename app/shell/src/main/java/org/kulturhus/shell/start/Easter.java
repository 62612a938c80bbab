package org.kulturhus.shell.start;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** When Easter is, in the Gregorian calendar. */
final class Easter {

    private Easter() {}

    /** Whether an Easter Sunday is among these days. */
    static boolean within(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(from.getYear(), until.getYear())
                .mapToObj(Easter::sunday)
                .anyMatch(sunday -> !sunday.isBefore(from) && !sunday.isAfter(until));
    }

    /** By the rule of Meeus, Jones and Butcher. */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int shift = (golden + 11 * moon + 22 * week) / 451;
        int sum = moon + week - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
