package org.kulturhus.mentoring.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.mentoring.consent.Unsettled;
import org.kulturhus.mentoring.matching.Clash;
import org.kulturhus.mentoring.matching.Rules;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.Lengths;
import org.kulturhus.mentoring.proposal.Grounds;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/** Whether pairings may still become today's: what held when they were proposed may have changed since. */
@ApplicationScoped
public class CheckProposal {

    @Inject
    private Assignments assignments;

    @Inject
    private Unsettled unsettled;

    @Inject
    private Grounds grounds;

    @Inject
    private Mentors mentors;

    @Inject
    private Lengths lengths;

    @Inject
    private Directory directory;

    /**
     * Refuses with the name and the reason: a locked place that would be replaced by another one, a place that breaks a hard
     * rule, and one whose time or room has been taken.
     *
     * @param replaced today's pairings of the same leaders
     */
    void refuse(Programme programme, List<Assignment> proposed, List<Assignment> replaced) {
        Map<PersonId, Person> people = people(pairings(proposed));
        refuseLocked(proposed, replaced, people);
        refuseRules(programme, proposed, people);
        refuseClash(pairings(proposed), replaced, "publish.taken");
    }

    /** A lock holds as long as the place can be held at all: one whose mentor stops may be replaced. */
    private void refuseLocked(List<Assignment> proposed, List<Assignment> replaced, Map<PersonId, Person> people) {
        Map<PersonId, Pairing> after =
                proposed.stream().collect(Collectors.toMap(Assignment::leader, Assignment::pairing));
        List<Assignment> locked = replaced.stream()
                .filter(one -> one.locked() && !one.pairing().equals(after.get(one.leader())))
                .toList();
        Set<Long> cannotStay =
                locked.isEmpty() ? Set.of() : unsettled.of(locked).keySet();
        locked.stream()
                .filter(one -> !cannotStay.contains(one.id()))
                .findFirst()
                .ifPresent(one -> {
                    throw Refused.conflict(Phrase.of("mentoring", "publish.locked", name(people, one.leader())));
                });
    }

    private void refuseRules(Programme programme, List<Assignment> proposed, Map<PersonId, Person> people) {
        List<PersonId> leaders = proposed.stream().map(Assignment::leader).toList();
        Rules rules = new Rules(grounds.of(programme, leaders, List.of()));
        for (Assignment one : proposed) {
            Person leader = people.get(one.leader());
            Person mentor = people.get(one.mentor());
            if (leader == null || mentor == null || !programme.leaders().contains(one.leader())) {
                throw Refused.conflict(Phrase.of("mentoring", "leader.unknown"));
            }
            rules.broken(leader, mentor, one.pairing().time()).ifPresent(why -> {
                throw Refused.conflict(Phrase.of("mentoring", "publish.broken", leader.name(), mentor.name(), why));
            });
        }
    }

    /**
     * Refuses with the mentor's name the first pairing for which somebody is taken or the mentor is full.
     *
     * @param wanted to become today's
     * @param going pairings of today that end by it
     * @param words of the refusal
     */
    private void refuseClash(List<Pairing> wanted, Collection<Assignment> going, String words) {
        List<Assignment> staying = staying(wanted, going);
        Map<PersonId, Mentor> profiles = mentors.of(mentorsOf(wanted));
        Clash.first(wanted, pairings(staying), profiles, lengths::of).ifPresent(pairing -> clash(pairing, words));
    }

    /**
     * Refuses as {@link #refuse} the first pairing whose time or seat somebody else has got since. A mentor who had more leaders
     * than the capacity before may have as many again.
     *
     * @param again to become today's again
     * @param taken pairings of today that end by it
     * @param replaced all that the publication ended
     */
    void refuseReturn(List<Pairing> again, List<Assignment> taken, List<Assignment> replaced, Instant published) {
        List<Assignment> staying = staying(again, taken);
        Map<PersonId, Mentor> profiles = mentors.of(mentorsOf(again));
        List<Assignment> before = Stream.concat(
                        replaced.stream(),
                        staying.stream().filter(one -> one.since().isBefore(published)))
                .toList();
        ToIntFunction<PersonId> seats = mentor -> Math.max(profiles.get(mentor).capacity(), (int)
                before.stream().filter(one -> one.mentor().equals(mentor)).count());
        Clash.first(again, pairings(staying), seats, lengths::of).ifPresent(pairing -> clash(pairing, "undo.taken"));
    }

    private List<Assignment> staying(List<Pairing> wanted, Collection<Assignment> going) {
        Set<PersonId> people = new HashSet<>();
        wanted.forEach(pairing -> people.addAll(List.of(pairing.leader(), pairing.mentor())));
        List<Assignment> staying = new ArrayList<>(assignments.publishedOf(people));
        staying.removeAll(going);
        return staying;
    }

    private static List<PersonId> mentorsOf(List<Pairing> pairings) {
        return pairings.stream().map(Pairing::mentor).distinct().toList();
    }

    private void clash(Pairing pairing, String words) {
        throw Refused.conflict(Phrase.of("mentoring", words, name(people(List.of(pairing)), pairing.mentor())));
    }

    private Map<PersonId, Person> people(List<Pairing> pairings) {
        return directory.people(pairings.stream()
                .flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor()))
                .distinct()
                .toList());
    }

    private static String name(Map<PersonId, Person> people, PersonId id) {
        return people.containsKey(id) ? people.get(id).name() : "";
    }

    private static List<Pairing> pairings(List<Assignment> all) {
        return all.stream().map(Assignment::pairing).toList();
    }
}
