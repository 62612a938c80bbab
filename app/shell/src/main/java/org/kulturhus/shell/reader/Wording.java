package org.kulturhus.shell.reader;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kulturhus.spi.Phrase;

/** How one person reads: phrases, days and moments in a language and a zone. For one thread. */
public final class Wording {

    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private final Map<String, MessageFormat> sentences = new HashMap<>();
    private final Words words;
    private final Locale locale;
    private final ZoneId zone;

    public Wording(Words words, Locale locale, ZoneId zone) {
        this.words = words;
        this.locale = locale;
        this.zone = zone;
    }

    public String say(Phrase phrase) {
        if (phrase == null) {
            return "";
        }
        Object[] arguments = phrase.arguments().stream().map(this::shown).toArray();
        return sentences
                .computeIfAbsent(phrase.module() + ' ' + phrase.key(), key -> sentence(phrase))
                .format(arguments);
    }

    private MessageFormat sentence(Phrase phrase) {
        return new MessageFormat(words.pattern(phrase.module(), phrase.key(), locale), locale);
    }

    private Object shown(Object argument) {
        if (argument instanceof Phrase phrase) {
            return say(phrase);
        }
        if (argument instanceof Instant instant) {
            return moment(instant);
        }
        if (argument instanceof LocalDate day) {
            return day(day);
        }
        if (argument instanceof LocalTime time) {
            return format("HH:mm", time);
        }
        return argument instanceof Number ? argument : String.valueOf(argument);
    }

    /** For example "Tue 8 Dec, 09:00". */
    public String moment(Instant instant) {
        return format(inYear(date(instant), "EEE ") + ", HH:mm", instant.atZone(zone));
    }

    /** For example "8 Dec", with the year when it is not this one. */
    public String day(LocalDate day) {
        return format(inYear(day, ""), day);
    }

    /** For example "Tuesday 8 December". */
    public String longDay(LocalDate day) {
        return format(norwegian() ? "EEEE d. MMMM" : "EEEE d MMMM", day);
    }

    /** For example "Tue 8 Dec". */
    public String dayOfWeek(Instant instant) {
        return format(inYear(date(instant), "EEE "), date(instant));
    }

    /** Clock time. */
    public String time(Instant instant) {
        return format("HH:mm", instant.atZone(zone));
    }

    public LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private String inYear(LocalDate day, String before) {
        String year = day.getYear() == LocalDate.now(zone).getYear() ? "" : " yyyy";
        return before + (norwegian() ? "d. MMM" : "d MMM") + year;
    }

    private boolean norwegian() {
        return "nb".equals(locale.getLanguage());
    }

    private String format(String pattern, TemporalAccessor value) {
        return FORMATS.computeIfAbsent(locale + pattern, unknown -> DateTimeFormatter.ofPattern(pattern, locale))
                .format(value);
    }
}
