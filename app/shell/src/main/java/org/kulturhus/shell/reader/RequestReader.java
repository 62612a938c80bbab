package org.kulturhus.shell.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Person;

/**
 * The reader of this request: the signed-in person's language and zone, else, also when it cannot be found out who that is, the
 * browser's language and Oslo's zone.
 */
@Named("reader")
@RequestScoped
public class RequestReader implements Reader {

    private static final ZoneId HOUSE_ZONE = ZoneId.of("Europe/Oslo");

    @Inject
    private SignedIn signedIn;

    @Inject
    private Words words;

    @Inject
    private SpokenLanguage language;

    private Wording wording;

    @Override
    public Locale locale() {
        return person().map(Person::language).orElseGet(language::ofBrowser);
    }

    public Locale getLocale() {
        return locale();
    }

    @Override
    public ZoneId zone() {
        return person().map(Person::zone).orElse(HOUSE_ZONE);
    }

    private Optional<Person> person() {
        return signedIn.isAnswered() ? signedIn.person() : Optional.empty();
    }

    private Wording wording() {
        if (wording == null) {
            wording = new Wording(words, locale(), zone());
        }
        return wording;
    }

    @Override
    public String say(Phrase phrase) {
        return wording().say(phrase);
    }

    @Override
    public String moment(Instant instant) {
        return wording().moment(instant);
    }

    /** For example "8 Dec", with the year when it is not this one. */
    public String day(LocalDate day) {
        return wording().day(day);
    }

    /** For example "Tuesday 8 December". */
    public String longDay(LocalDate day) {
        return wording().longDay(day);
    }

    /** For example "Tue 8 Dec" in the reader's zone. */
    public String dayOfWeek(Instant instant) {
        return wording().dayOfWeek(instant);
    }

    /** Clock time in the reader's zone. */
    public String time(Instant instant) {
        return wording().time(instant);
    }

    /** The day in the reader's zone. */
    public LocalDate date(Instant instant) {
        return wording().date(instant);
    }

    /** ISO week number of today in the reader's zone. */
    public int week() {
        return LocalDate.now(zone()).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
