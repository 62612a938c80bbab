package org.kulturhus.mentoring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.mentors.SetLastDay;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The card on which a mentor stops: the last day, and who needs another mentor then. */
@Named
@ViewScoped
public class LastDayCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Mentors mentors;

    @Inject
    private SetLastDay setLastDay;

    @Inject
    private Assignments assignments;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    private LocalDate day;
    private transient Optional<LocalDate> known;
    private transient List<Mentee> mentees;

    /**
     * A leader of the mentor's, and the programme in which another place is looked for.
     *
     * @param until the last day with this mentor, where another one is found; else null
     */
    public record Mentee(Person leader, long programme, LocalDate until) {}

    /** The last day that is set, or null. */
    public LocalDate known(long mentor) {
        if (known == null) {
            known = mentors.of(new PersonId(mentor)).lastDay();
        }
        return known.orElse(null);
    }

    public void stop(long mentor) {
        setLastDay.set(new PersonId(mentor), day);
        forget();
    }

    public void stay(long mentor) {
        setLastDay.set(new PersonId(mentor), null);
        forget();
        day = null;
    }

    private void forget() {
        known = null;
        mentees = null;
    }

    /** Those whose programme lasts longer than the mentor stays, by name; also those who are handed over already. */
    public List<Mentee> mentees(long mentor) {
        if (mentees == null) {
            Set<ProgrammeId> lasting = programmes.all().stream()
                    .filter(programme -> programme.ends().minusDays(1).isAfter(known(mentor)))
                    .map(Programme::id)
                    .collect(Collectors.toSet());
            List<Assignment> theirs = assignments.standing(new PersonId(mentor)).stream()
                    .filter(one -> one.mentor().value() == mentor)
                    .filter(one -> lasting.contains(one.pairing().programme()))
                    .toList();
            Map<PersonId, Person> people =
                    directory.people(theirs.stream().map(Assignment::leader).toList());
            mentees = theirs.stream()
                    .map(one -> new Mentee(
                            people.get(one.leader()),
                            one.pairing().programme().value(),
                            one.lastDay().orElse(null)))
                    .sorted(Comparator.comparing(mentee -> mentee.leader().name()))
                    .toList();
        }
        return mentees;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
