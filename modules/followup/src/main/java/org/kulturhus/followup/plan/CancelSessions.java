package org.kulturhus.followup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.SessionsReplanned.Numbers;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Takes the sessions of a pairing off the calendars, as if it had never been published. */
@ApplicationScoped
public class CancelSessions {

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * Refuses all of it when two of them have met since, or have missed a session.
     *
     * @param hosts by leader
     * @param since when the pairings were published
     */
    @Transactional
    public void cancel(ProgrammeId programme, Map<PersonId, PersonId> hosts, Instant since) {
        List<PersonId> all = sessions.hosts(programme);
        calendars.lock(Stream.concat(all.stream(), hosts.keySet().stream()).toList());
        Map<PersonId, Numbers> cancelled = new LinkedHashMap<>();
        going(programme, hosts, since).forEach((leader, theirs) -> {
            theirs.forEach(FollowUpSession::cancel);
            cancelled.put(leader, new Numbers(0, 0, theirs.size()));
        });
        facts.fire(new SessionsReplanned(programme, cancelled, Instant.now(), access.me()));
    }

    /** What {@link #cancel} would take off, by leader, each leader's in time; refuses as it does. */
    public Map<PersonId, List<FollowUpSession>> going(
            ProgrammeId programme, Map<PersonId, PersonId> hosts, Instant since) {
        Map<PersonId, List<FollowUpSession>> going = new LinkedHashMap<>();
        sessions.byLeader(programme, hosts.keySet())
                .forEach((leader, series) -> going.put(leader, made(series, hosts.get(leader), since)));
        if (going.values().stream().flatMap(List::stream).anyMatch(session -> !session.planned())) {
            throw Refused.conflict(Phrase.of("followup", "cancel.met"));
        }
        return going;
    }

    /** What came with the publication: all of it for somebody who had never met before, else what lies after it. */
    private static List<FollowUpSession> made(List<FollowUpSession> series, PersonId host, Instant since) {
        boolean before = series.stream()
                .anyMatch(session -> !session.planned() && !session.starts().isAfter(since));
        return series.stream()
                .filter(session -> !session.cancelled() && session.host().equals(host))
                .filter(session -> !before || session.starts().isAfter(since))
                .toList();
    }
}
