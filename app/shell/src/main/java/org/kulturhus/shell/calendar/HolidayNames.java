package org.kulturhus.shell.calendar;

import de.focus_shift.jollyday.core.Holiday;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kulturhus.shell.reader.Words;

/** What public holidays are called: in the words of the house, else in Jollyday's, which are English where it lacks the language. */
record HolidayNames(Words words) {

    /** Of all that fall on one day, with commas between. */
    String of(List<Holiday> together, Locale locale) {
        return together.stream()
                .sorted()
                .map(holiday -> of(holiday, locale))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String of(Holiday holiday, Locale locale) {
        String key = key(holiday);
        return words.knows("shell", key, locale) ? words.pattern("shell", key, locale) : holiday.getDescription(locale);
    }

    /** Without the calendar that Jollyday puts before a moving feast: {@code christian.GOOD_FRIDAY}. */
    static String key(Holiday holiday) {
        String known = holiday.getPropertiesKey();
        return "holiday." + known.substring(known.lastIndexOf('.') + 1);
    }
}
