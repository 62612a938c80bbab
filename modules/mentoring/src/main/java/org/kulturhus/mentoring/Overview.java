package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.consent.Consents;
import org.kulturhus.mentoring.consent.Unsettled;
import org.kulturhus.mentoring.consent.model.Consent;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.FixedTimeWords;
import org.kulturhus.mentoring.proposal.Grounds;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/** The leaders of a programme with their mentors and the reasons; who has no place is there too, with the reason. */
@ApplicationScoped
public class Overview {

    @Inject
    private Grounds grounds;

    @Inject
    private Assignments assignments;

    @Inject
    private Unsettled unsettled;

    @Inject
    private Consents consents;

    @Inject
    private Reader reader;

    @Inject
    private Directory directory;

    /**
     * Waiting leaders first, then places that cannot stay, proposed ones, and published ones; each by name.
     *
     * @param proposal whose places are shown before today's, or null for today's only
     */
    public List<Row> rows(Programme programme, Proposal proposal) {
        return rows(programme, proposal, true);
    }

    /** As {@link #rows(Programme, Proposal)}, without asking why somebody has no place. */
    List<Row> places(Programme programme, Proposal proposal) {
        return rows(programme, proposal, false);
    }

    private List<Row> rows(Programme programme, Proposal proposal, boolean reasons) {
        Map<PersonId, Assignment> shown = shown(programme, proposal);
        Map<PersonId, Person> people = people(programme.leaders(), shown.values());
        Map<Boolean, List<Person>> leaders = programme.leaders().stream()
                .filter(people::containsKey)
                .map(people::get)
                .collect(Collectors.partitioningBy(leader -> shown.containsKey(leader.id())));
        List<Row> rows = new ArrayList<>(waiting(programme, leaders.get(false), shown.values(), reasons));
        List<Assignment> published =
                shown.values().stream().filter(Assignment::published).toList();
        Map<Long, Phrase> unsettledOnes = unsettled.of(published);
        Map<Long, List<Consent>> said = consents.of(published);
        leaders.get(true).forEach(leader -> {
            Assignment assignment = shown.get(leader.id());
            Row row = row(assignment, unsettledOnes.containsKey(assignment.id()), people);
            rows.add(row.with(Optional.ofNullable(unsettledOnes.get(assignment.id())), said.get(assignment.id())));
        });
        rows.sort(Comparator.comparing(Row::standing)
                .thenComparing(row -> row.leader().name()));
        return rows;
    }

    private List<Row> waiting(
            Programme programme, List<Person> leaders, Collection<Assignment> shown, boolean reasons) {
        if (leaders.isEmpty() || !reasons) {
            return leaders.stream()
                    .map(leader -> Row.waiting(leader, Phrase.of("mentoring", "board.none")))
                    .toList();
        }
        List<Pairing> beside = shown.stream()
                .filter(Assignment::proposed)
                .map(Assignment::pairing)
                .toList();
        Places places = new Places(
                grounds.of(programme, leaders.stream().map(Person::id).toList(), beside));
        return leaders.stream()
                .map(leader -> Row.waiting(leader, places.whyNot(leader)))
                .toList();
    }

    private Map<PersonId, Assignment> shown(Programme programme, Proposal proposal) {
        Map<PersonId, Assignment> shown = new HashMap<>();
        assignments.of(programme.id(), State.PUBLISHED).forEach(one -> shown.put(one.leader(), one));
        if (proposal != null) {
            assignments.of(proposal).stream().filter(Assignment::proposed).forEach(one -> shown.put(one.leader(), one));
        }
        return shown;
    }

    private Map<PersonId, Person> people(Collection<PersonId> leaders, Collection<Assignment> all) {
        Set<PersonId> ids = new HashSet<>(leaders);
        all.forEach(assignment -> ids.add(assignment.mentor()));
        return directory.people(ids);
    }

    private Row row(Assignment assignment, boolean unsettledOne, Map<PersonId, Person> people) {
        Pairing pairing = assignment.pairing();
        Standing published = unsettledOne ? Standing.UNSETTLED : Standing.PUBLISHED;
        return new Row(
                assignment.published() ? published : Standing.PROPOSED,
                people.get(pairing.leader()),
                people.get(pairing.mentor()),
                FixedTimeWords.of(pairing.time(), reader.zone()),
                assignment.reasons(),
                assignment.id(),
                assignment.locked(),
                List.of());
    }

    /** Where a leader stands. */
    public enum Standing {
        WAITING,
        UNSETTLED,
        PROPOSED,
        PUBLISHED
    }

    /**
     * @param mentor {@code null}, like the time, while the leader waits; the reasons then say why
     * @param assignment its id, 0 while the leader waits
     * @param answers what leader and mentor say, and why another place is needed
     */
    public record Row(
            Standing standing,
            Person leader,
            Person mentor,
            Phrase time,
            List<Reason> reasons,
            long assignment,
            boolean locked,
            List<Phrase> answers) {

        static Row waiting(Person leader, Phrase why) {
            return new Row(
                    Standing.WAITING,
                    leader,
                    null,
                    Phrase.of("mentoring", "board.none.time"),
                    List.of(Reason.plain(why)),
                    0,
                    false,
                    List.of());
        }

        Row with(Optional<Phrase> unsettled, List<Consent> said) {
            List<Phrase> words = new ArrayList<>();
            unsettled.ifPresent(words::add);
            if (said != null) {
                said.forEach(consent -> words.add(words(consent)));
            }
            return new Row(standing, leader, mentor, time, reasons, assignment, locked, List.copyOf(words));
        }

        private Phrase words(Consent consent) {
            Person person = consent.person().equals(leader.id()) ? leader : mentor;
            String reason = consent.accepted() ? "" : consent.reason();
            return Phrase.of("mentoring", "answered." + consent.stance(), person.name(), reason);
        }

        /** All that the place costs, in points; fewer are better. */
        public int points() {
            return reasons.stream()
                    .filter(Reason::counted)
                    .mapToInt(Reason::points)
                    .sum();
        }
    }
}
