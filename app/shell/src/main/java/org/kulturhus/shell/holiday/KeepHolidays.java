package org.kulturhus.shell.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.shell.holiday.model.CompanyHoliday;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Consequences;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.CompanyHolidayChanged;

/** The company is free on some days, or works after all: first what it would change, then, in one transaction, the change. */
@ApplicationScoped
public class KeepHolidays {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 60;
    private static final int FARTHEST = 800;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Inject
    private CompanyHolidays holidays;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Consequences consequences;

    /**
     * What is wanted.
     *
     * @param country ISO 3166-1 alpha-2; empty or null for all
     * @param until last day, included
     */
    public record Wanted(String name, String country, LocalDate from, LocalDate until) {

        String where() {
            return country == null ? "" : country.strip();
        }
    }

    /** Those that have not ended, in time. */
    public List<CompanyHoliday> toCome() {
        require();
        return holidays.since(today());
    }

    /** What it would change to be free then; the holiday itself is not kept. */
    @Transactional
    public Foreseen preview(Wanted wanted) {
        return consequences.preview(List.of(add(wanted)));
    }

    /** @param seen stamp of what was shown; when something else would change by now, nothing is done */
    @Transactional
    public void add(Wanted wanted, Optional<String> seen) {
        become(add(wanted), seen);
    }

    /** What it would change to work on these days after all. */
    @Transactional
    public Foreseen previewRemoval(long id) {
        return consequences.preview(List.of(take(id)));
    }

    /** @param seen as in {@link #add} */
    @Transactional
    public void remove(long id, Optional<String> seen) {
        become(take(id), seen);
    }

    private void become(CompanyHolidayChanged fact, Optional<String> seen) {
        consequences.require(List.of(fact), seen);
        facts.fire(fact);
    }

    private CompanyHolidayChanged add(Wanted wanted) {
        require();
        String name = wanted.name() == null ? "" : wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refused.invalid("name", Phrase.of("shell", "holidays.name.wrong", LONGEST_NAME));
        }
        if (!wanted.where().isEmpty() && !COUNTRIES.contains(wanted.where())) {
            throw Refused.invalid("country", Phrase.of("shell", "holidays.country.wrong"));
        }
        requireDays(wanted.from(), wanted.until());
        boolean known = holidays.since(wanted.from()).stream()
                .anyMatch(other ->
                        other.country().equals(wanted.where()) && !other.from().isAfter(wanted.until()));
        if (known) {
            throw Refused.invalid("from", Phrase.of("shell", "holidays.known"));
        }
        holidays.add(new CompanyHoliday(name, wanted.where(), wanted.from(), wanted.until()));
        return changed(wanted.where(), wanted.from(), wanted.until());
    }

    /** Whoever meets today has said so to somebody already: the first day is tomorrow or later. */
    private void requireDays(LocalDate from, LocalDate until) {
        LocalDate today = today();
        if (from == null || !from.isAfter(today) || from.isAfter(today.plusDays(FARTHEST))) {
            throw Refused.invalid("from", Phrase.of("shell", "holidays.from.wrong"));
        }
        if (until == null || until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= LONGEST) {
            throw Refused.invalid("until", Phrase.of("shell", "holidays.until.wrong", LONGEST));
        }
    }

    /** Of one that has begun the days that are over stay as they were lived; one that is over stays. */
    private CompanyHolidayChanged take(long id) {
        require();
        CompanyHoliday holiday = holidays.holiday(id)
                .filter(one -> !one.until().isBefore(today()))
                .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "holidays.unknown")));
        holidays.remove(holiday);
        return changed(holiday.country(), holiday.from(), holiday.until());
    }

    private CompanyHolidayChanged changed(String country, LocalDate from, LocalDate until) {
        return new CompanyHolidayChanged(country, from, until, Instant.now(), access.me());
    }

    private void require() {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
    }

    private LocalDate today() {
        return LocalDate.now(reader.zone());
    }
}
