package org.kulturhus.mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Whom a leader has and has had as a mentor, in words of the reader. */
@ApplicationScoped
public class PairHistory {

    @Inject
    private Assignments assignments;

    @Inject
    private Directory directory;

    @Inject
    private Reader reader;

    /** The newest first. */
    public List<Phrase> of(ProgrammeId programme, PersonId leader) {
        List<Assignment> all = assignments.history(programme, leader);
        Map<PersonId, Person> mentors =
                directory.people(all.stream().map(Assignment::mentor).distinct().toList());
        return all.stream()
                .map(one -> words(one, mentors.get(one.mentor()).name()))
                .toList();
    }

    private Phrase words(Assignment one, String mentor) {
        Phrase time = FixedTimeWords.of(one.pairing().time(), reader.zone());
        LocalDate since = one.from().orElse(day(one.since()));
        return one.until()
                .map(until -> one.lastDay().orElse(day(until)))
                .map(until -> Phrase.of("mentoring", "history.was", mentor, time, since, until))
                .orElseGet(() -> Phrase.of("mentoring", "history.is", mentor, time, since));
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(reader.zone()).toLocalDate();
    }
}
