package org.kulturhus.followup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.bulk.NewSessions;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.Rotation;
import org.kulturhus.followup.plan.SessionsReplanned.Numbers;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Makes the sessions of a leader's programme from the cadence and the fixed time (R4), or plans those to come anew. */
@ApplicationScoped
public class PlanSessions {

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private NewSessions newSessions;

    @Inject
    private YearPlans yearPlans;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * A day on which one of the two does not work or is taken at that hour is treated by the holiday rule. The calendars of all
     * people of the programme are locked at once and in order, so that planning and moving never wait for each other.
     *
     * @param published all pairings of the programme
     * @param leaders whose sessions are planned
     */
    @Transactional
    public void plan(ProgrammeId id, Collection<Pairing> published, Set<PersonId> leaders) {
        List<PersonId> everybody = Stream.concat(
                        published.stream().flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor())),
                        sessions.hosts(id).stream())
                .distinct()
                .toList();
        calendars.lock(everybody);
        Programme programme = programmes.programme(id).orElseThrow();
        apply(id, yearPlans.differences(programme, sessions.cadence(id), of(published, leaders), Instant.now()));
    }

    /**
     * What planning the sessions of these leaders would change; nothing is done.
     *
     * @param gone sessions of the programme that are off by then
     */
    public Map<Pairing, Difference> foresee(
            ProgrammeId id, Collection<Pairing> published, Set<PersonId> leaders, Set<FollowUpSession> gone) {
        Programme programme = programmes.programme(id).orElseThrow();
        return yearPlans.differences(programme, of(published, leaders), Instant.now(), gone);
    }

    /** What is handed over stays as it is until then. */
    private static List<Pairing> of(Collection<Pairing> published, Set<PersonId> leaders) {
        return published.stream()
                .filter(pairing ->
                        leaders.contains(pairing.leader()) && pairing.until().isEmpty())
                .toList();
    }

    /** What was held, missed or has begun is never part of a difference; topics of what is to come alternate again. */
    void apply(ProgrammeId id, Map<Pairing, Difference> differences) {
        Set<PersonId> leaders =
                differences.keySet().stream().map(Pairing::leader).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<PersonId, List<FollowUpSession>> standing = standing(id, leaders);
        Map<PersonId, List<FollowUpSession>> added = added(differences, sessions.lastNumbers(id, leaders));
        differences.forEach(PlanSessions::change);
        Rotation rotation = sessions.cadence(id).rotation();
        List<FollowUpSession> years = new ArrayList<>();
        leaders.forEach(leader -> {
            List<FollowUpSession> theirs = standing.getOrDefault(leader, List.of());
            rotation.restore(still(theirs, added.get(leader)), Instant.now());
            if (theirs.isEmpty()) {
                years.addAll(added.get(leader));
            } else {
                added.get(leader).forEach(sessions::add);
            }
        });
        newSessions.write(years);
        tell(id, differences, standing.keySet());
    }

    private Map<PersonId, List<FollowUpSession>> standing(ProgrammeId id, Set<PersonId> leaders) {
        return sessions.byLeader(id, leaders).values().stream()
                .flatMap(List::stream)
                .filter(session -> !session.cancelled())
                .collect(Collectors.groupingBy(FollowUpSession::leader));
    }

    private static List<FollowUpSession> still(List<FollowUpSession> standing, List<FollowUpSession> added) {
        return Stream.concat(standing.stream(), added.stream())
                .filter(session -> !session.cancelled())
                .toList();
    }

    /** @param standing whose series has been there before */
    private void tell(ProgrammeId id, Map<Pairing, Difference> differences, Set<PersonId> standing) {
        Map<PersonId, Integer> planned = new LinkedHashMap<>();
        Map<PersonId, Numbers> replanned = new LinkedHashMap<>();
        differences.forEach((pairing, difference) -> {
            if (standing.contains(pairing.leader())) {
                replanned.merge(pairing.leader(), Numbers.of(difference), Numbers::plus);
            } else {
                planned.merge(pairing.leader(), difference.added().size(), Integer::sum);
            }
        });
        if (!planned.isEmpty()) {
            facts.fire(new SessionsPlanned(id, planned, Instant.now(), access.me()));
        }
        if (!replanned.isEmpty()) {
            facts.fire(new SessionsReplanned(id, replanned, Instant.now(), access.me()));
        }
    }

    static void change(Pairing pairing, Difference difference) {
        difference.kept().stream()
                .filter(session -> !session.standIn() && !follows(session, pairing))
                .forEach(session -> session.follow(pairing));
        difference.placed().forEach(move -> move.session().standFor(move.to()));
        difference.moved().forEach(move -> move.session().replan(move.to(), pairing));
        difference.removed().forEach(FollowUpSession::cancel);
    }

    private static boolean follows(FollowUpSession session, Pairing pairing) {
        return session.host().equals(pairing.mentor())
                && session.zone().equals(pairing.time().zone());
    }

    /** @param last the highest number that each leader's sessions have had */
    private static Map<PersonId, List<FollowUpSession>> added(
            Map<Pairing, Difference> differences, Map<PersonId, Integer> last) {
        Map<PersonId, List<FollowUpSession>> all = new HashMap<>();
        differences.forEach((pairing, difference) -> {
            List<FollowUpSession> added = all.computeIfAbsent(pairing.leader(), none -> new ArrayList<>());
            int before = last.getOrDefault(pairing.leader(), 0);
            for (Planned planned : difference.added()) {
                added.add(new FollowUpSession(pairing, planned, before + 1 + added.size()));
            }
        });
        return all;
    }
}
