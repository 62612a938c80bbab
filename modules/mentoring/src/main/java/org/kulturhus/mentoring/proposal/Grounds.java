package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.consent.Consents;
import org.kulturhus.mentoring.consent.model.Consent.Stance;
import org.kulturhus.mentoring.matching.Declined;
import org.kulturhus.mentoring.matching.Ground;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.Lengths;
import org.kulturhus.mentoring.presence.Presence;
import org.kulturhus.mentoring.wishes.WishLists;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;

/** What a matching stands on, read for a programme. */
@ApplicationScoped
public class Grounds {

    @Inject
    private Directory directory;

    @Inject
    private Mentors mentors;

    @Inject
    private WishLists wishLists;

    @Inject
    private Weightings weightings;

    @Inject
    private Assignments assignments;

    @Inject
    private Consents consents;

    @Inject
    private Lengths lengths;

    @Inject
    @Any
    private Instance<BusyTimes> busyTimes;

    /**
     * The ground on which these leaders may get a place, or another one.
     *
     * @param beside pairings of the same programme that stay though they are not published
     */
    public Ground of(Programme programme, Collection<PersonId> leaders, List<Pairing> beside) {
        List<Person> people = directory.withRole(Role.MENTOR);
        List<PersonId> ids = people.stream().map(Person::id).toList();
        Set<PersonId> involved = new HashSet<>(ids);
        involved.addAll(leaders);
        Set<PersonId> elsewhere = beside.stream().map(Pairing::leader).collect(Collectors.toCollection(HashSet::new));
        elsewhere.addAll(leaders);
        Map<Boolean, List<Pairing>> published = assignments.publishedOf(involved).stream()
                .map(Assignment::pairing)
                .collect(Collectors.partitioningBy(
                        pairing -> pairing.programme().equals(programme.id()) && elsewhere.contains(pairing.leader())));
        List<Pairing> staying = new ArrayList<>(published.get(false));
        staying.addAll(beside);
        Map<PersonId, Mentor> profiles = mentors.of(ids);
        return new Ground(people, profiles)
                .lasting(lengths.of(programme.id()), lengths::of)
                .lineManagers(programme.lineManagerMayMentor())
                .weighing(weightings.of(programme.id()).all())
                .wishing(wishLists.of(leaders))
                .keeping(staying)
                .instead(published.get(true))
                .heeding(noes(programme, involved))
                .present(presence(programme, involved))
                .without(stopping(programme, profiles));
    }

    /** Mentors who stop before the programme is over. */
    private static Set<PersonId> stopping(Programme programme, Map<PersonId, Mentor> profiles) {
        return profiles.values().stream()
                .filter(mentor -> mentor.stopsBefore(programme.ends().minusDays(1)))
                .map(Mentor::person)
                .collect(Collectors.toSet());
    }

    /** Who is away when, from now or from the programme's start until its end. */
    private Presence presence(Programme programme, Collection<PersonId> people) {
        Instant starts = programme.starts().atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant ends = programme.ends().atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant now = Instant.now();
        Instant from = starts.isAfter(now) ? starts : now;
        if (people.isEmpty() || !from.isBefore(ends)) {
            return Presence.full();
        }
        TimeSpan left = new TimeSpan(from, ends);
        Map<PersonId, List<TimeSpan>> absences = new HashMap<>();
        busyTimes.forEach(source -> source.away(people, left)
                .forEach((person, spans) -> absences.computeIfAbsent(person, one -> new ArrayList<>())
                        .addAll(spans)));
        return Presence.of(left, absences);
    }

    private List<Declined> noes(Programme programme, Set<PersonId> people) {
        return consents.declined(programme.id(), people).stream()
                .map(one -> new Declined(
                        one.assignment().pairing(),
                        one.consent().person(),
                        one.consent().stance() == Stance.OTHER_TIME))
                .toList();
    }
}
