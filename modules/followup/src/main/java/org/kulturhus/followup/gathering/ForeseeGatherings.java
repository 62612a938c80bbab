package org.kulturhus.followup.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.CompanyHolidayChanged;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Names the joint trainings on which the company would be free: they stay until somebody moves them or calls them off. */
@ApplicationScoped
public class ForeseeGatherings implements Foresight {

    private static final Duration ANYWHERE = Duration.ofDays(1);

    @Inject
    private Gatherings gatherings;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Directory directory;

    @Override
    public List<Change> changes(List<? extends Fact> would) {
        return would.stream()
                .filter(CompanyHolidayChanged.class::isInstance)
                .map(CompanyHolidayChanged.class::cast)
                .flatMap(this::on)
                .toList();
    }

    private Stream<Change> on(CompanyHolidayChanged holiday) {
        List<Gathering> fixed = gatherings.fixed(new TimeSpan(
                holiday.from().atStartOfDay().toInstant(ZoneOffset.UTC).minus(ANYWHERE),
                holiday.until()
                        .plusDays(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .plus(ANYWHERE)));
        Map<PersonId, Person> people = directory.people(fixed.stream()
                .flatMap(gathering -> gathering.coming().stream())
                .distinct()
                .toList());
        return fixed.stream().flatMap(gathering -> change(gathering, holiday, people).stream());
    }

    private Optional<Change> change(Gathering gathering, CompanyHolidayChanged holiday, Map<PersonId, Person> people) {
        TimeSpan span = gathering.span().orElseThrow();
        List<Person> free = gathering.coming().stream()
                .map(people::get)
                .filter(person -> free(person, span, holiday))
                .toList();
        return free.stream().findFirst().map(person -> {
            Phrase words = Phrase.of("followup", "replan.training", gathering.title(), span.from(), free.size());
            String stamp = gathering.id() + " " + span + " " + free.size();
            return new Change(person.id(), new Counts(1, 0, 0, 0, 0), Optional.of(span), List.of(words), stamp);
        });
    }

    private boolean free(Person person, TimeSpan span, CompanyHolidayChanged holiday) {
        LocalDate day = LocalDate.ofInstant(span.from(), person.zone());
        return holiday.concerns(person.country())
                && !day.isBefore(holiday.from())
                && !day.isAfter(holiday.until())
                && !workingDays.isWorkingDay(day, person.country());
    }
}
