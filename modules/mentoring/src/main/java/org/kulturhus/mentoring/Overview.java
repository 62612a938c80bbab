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
import java.util.stream.Stream;
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
        Answers answers = reasons ? answers(shown.values(), people) : Answers.none();
        WhyNone why =
                reasons ? why(programme, leaders, shown, answers) : leader -> Phrase.of("mentoring", "board.none");
        List<Row> rows = new ArrayList<>();
        leaders.get(false).forEach(leader -> rows.add(Row.waiting(leader, why.of(leader))));
        leaders.get(true).forEach(leader -> {
            Assignment assignment = shown.get(leader.id());
            boolean moves = answers.unsettled(assignment);
            Row row = answers.with(row(assignment, moves, people));
            rows.add(moves ? row.and(why.of(leader)) : row);
        });
        rows.sort(Comparator.comparing(Row::standing)
                .thenComparing(row -> row.leader().name()));
        return rows;
    }

    private Answers answers(Collection<Assignment> shown, Map<PersonId, Person> people) {
        List<Assignment> published =
                shown.stream().filter(Assignment::published).toList();
        Map<Long, List<Consent>> said = consents.of(published);
        return new Answers(said, unsettled.of(published, people, said));
    }

    /** Why a leader has no place, or no other one. */
    private interface WhyNone {
        Phrase of(Person leader);
    }

    private WhyNone why(
            Programme programme, Map<Boolean, List<Person>> leaders, Map<PersonId, Assignment> shown, Answers answers) {
        List<PersonId> asked = Stream.concat(
                        leaders.get(false).stream(),
                        leaders.get(true).stream().filter(leader -> answers.unsettled(shown.get(leader.id()))))
                .map(Person::id)
                .toList();
        if (asked.isEmpty()) {
            return leader -> Phrase.of("mentoring", "board.none");
        }
        List<Pairing> beside = shown.values().stream()
                .filter(Assignment::proposed)
                .map(Assignment::pairing)
                .toList();
        return new Places(grounds.of(programme, asked, beside))::whyNot;
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
                FixedTimeWords.of(assignment, reader.zone()),
                assignment.reasons(),
                assignment.id(),
                assignment.locked(),
                List.of());
    }

    /**
     * What leaders and mentors say to published pairings.
     *
     * @param said by the id of the pairing
     * @param why a pairing cannot stay, by its id
     */
    private record Answers(Map<Long, List<Consent>> said, Map<Long, Phrase> why) {

        static Answers none() {
            return new Answers(Map.of(), Map.of());
        }

        boolean unsettled(Assignment assignment) {
            return why.containsKey(assignment.id());
        }

        Row with(Row row) {
            if (row.standing() == Standing.PROPOSED) {
                return row;
            }
            List<Phrase> words = new ArrayList<>();
            Optional.ofNullable(why.get(row.assignment())).ifPresent(words::add);
            List<Consent> theirs = said.getOrDefault(row.assignment(), List.of());
            if (theirs.size() == 2 && theirs.stream().allMatch(Consent::accepted)) {
                words.add(Phrase.of("mentoring", "answered.both"));
            } else {
                Stream.of(row.leader(), row.mentor()).forEach(person -> words.add(words(person, theirs)));
            }
            return row.with(words);
        }

        private static Phrase words(Person person, List<Consent> said) {
            return said.stream()
                    .filter(consent -> consent.person().equals(person.id()))
                    .findFirst()
                    .map(consent -> Phrase.of(
                            "mentoring",
                            "answered." + consent.stance(),
                            person.name(),
                            consent.accepted() ? "" : consent.reason()))
                    .orElseGet(() -> Phrase.of("mentoring", "answered.not", person.name()));
        }
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

        Row with(List<Phrase> words) {
            return new Row(standing, leader, mentor, time, reasons, assignment, locked, List.copyOf(words));
        }

        private Row and(Phrase more) {
            return with(Stream.concat(answers.stream(), Stream.of(more)).toList());
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
