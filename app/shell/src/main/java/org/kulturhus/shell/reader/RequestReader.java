package org.kulturhus.shell.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;

/** The reader of this request: the signed-in person's language and zone, else the browser's language and Oslo's zone. */
@Named("reader")
@RequestScoped
public class RequestReader implements Reader {

    private static final ZoneId HOUSE_ZONE = ZoneId.of("Europe/Oslo");
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private final Map<String, MessageFormat> sentences = new HashMap<>();

    @Inject
    private SignedIn signedIn;

    @Inject
    private Words words;

    @Inject
    private SpokenLanguage language;

    @Override
    public Locale locale() {
        return signedIn.person().map(person -> person.language()).orElseGet(language::ofBrowser);
    }

    public Locale getLocale() {
        return locale();
    }

    @Override
    public ZoneId zone() {
        return signedIn.person().map(person -> person.zone()).orElse(HOUSE_ZONE);
    }

    @Override
    public String say(Phrase phrase) {
        if (phrase == null) {
            return "";
        }
        Object[] arguments = phrase.arguments().stream().map(this::shown).toArray();
        return sentences
                .computeIfAbsent(locale() + phrase.module() + ' ' + phrase.key(), key -> sentence(phrase))
                .format(arguments);
    }

    private MessageFormat sentence(Phrase phrase) {
        return new MessageFormat(words.pattern(phrase.module(), phrase.key(), locale()), locale());
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

    @Override
    public String moment(Instant instant) {
        return format(inYear(instant.atZone(zone()).toLocalDate(), "EEE ") + ", HH:mm", instant.atZone(zone()));
    }

    /** For example "8 Dec", with the year when it is not this one. */
    public String day(LocalDate day) {
        return format(inYear(day, ""), day);
    }

    /** For example "Tuesday 8 December". */
    public String longDay(LocalDate day) {
        return format(norwegian() ? "EEEE d. MMMM" : "EEEE d MMMM", day);
    }

    /** For example "Tue 8 Dec" in the reader's zone. */
    public String dayOfWeek(Instant instant) {
        return format(inYear(date(instant), "EEE "), date(instant));
    }

    /** Clock time in the reader's zone. */
    public String time(Instant instant) {
        return format("HH:mm", instant.atZone(zone()));
    }

    /** The day in the reader's zone. */
    public LocalDate date(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** ISO week number of today in the reader's zone. */
    public int week() {
        return LocalDate.now(zone()).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private String inYear(LocalDate day, String before) {
        String year = day.getYear() == LocalDate.now(zone()).getYear() ? "" : " yyyy";
        return before + (norwegian() ? "d. MMM" : "d MMM") + year;
    }

    private boolean norwegian() {
        return "nb".equals(locale().getLanguage());
    }

    private String format(String pattern, TemporalAccessor value) {
        Locale locale = locale();
        return FORMATS.computeIfAbsent(locale + pattern, none -> DateTimeFormatter.ofPattern(pattern, locale))
                .format(value);
    }
}
