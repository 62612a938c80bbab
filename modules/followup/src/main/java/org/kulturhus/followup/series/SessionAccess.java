package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.model.HostOfTodayRule;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.PersonId;

/** Whose session it is: leader, host and training manager; the leader's line manager may look (R5). Nobody else knows of it. */
@ApplicationScoped
public class SessionAccess {

    @Inject
    private Sessions sessions;

    @Inject
    private StandIns standIns;

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    public FollowUpSession toSee(long id) {
        return sessions.session(id).filter(this::maySee).orElseThrow(SessionAccess::unknown);
    }

    /** For moving and adding topics: the two, or a training manager. */
    public FollowUpSession toChange(long id) {
        return sessions.session(id).filter(this::mayChange).orElseThrow(SessionAccess::unknown);
    }

    /** For saying what became of it: the host, or a training manager. */
    public FollowUpSession toClose(long id) {
        FollowUpSession session = toChange(id);
        if (!mayClose(session)) {
            throw Refused.forbidden(Phrase.of("followup", "session.hostOnly"));
        }
        return session;
    }

    /** For what is between the two: leader and host, nobody else however much they may see. */
    public FollowUpSession toShare(long id) {
        FollowUpSession session = toSee(id);
        requireShare(session);
        return session;
    }

    /** As {@link #toShare}, of a session that is at hand. */
    public void requireShare(FollowUpSession session) {
        if (!mayShare(session)) {
            throw Refused.forbidden(Phrase.of("followup", "session.twoOnly"));
        }
    }

    public boolean mayShare(FollowUpSession session) {
        return session.concerns(access.me());
    }

    /** Whether the reader is the mentor of the series and somebody else holds this one for once. */
    public boolean lent(FollowUpSession session) {
        PersonId me = access.me();
        return session.standIn() && !session.host().equals(me) && mentor(session, me);
    }

    /** Whether the person is the mentor of the series on its day, whoever holds this session. */
    public boolean mentor(FollowUpSession session, PersonId person) {
        return pairs(session.leader())
                .anyMatch(pair -> pair.programme().equals(session.programme())
                        && pair.leader().equals(session.leader())
                        && pair.mentor().equals(person)
                        && pair.holds(session.starts()));
    }

    /** Sessions to come of the reader's leaders that somebody else holds for once, in time. */
    public List<FollowUpSession> lent(Instant now) {
        PersonId me = access.me();
        List<PersonId> leaders = (access.is(Role.MENTOR) ? pairs(me) : Stream.<Pairing>empty())
                .filter(pair -> pair.mentor().equals(me))
                .map(Pairing::leader)
                .toList();
        return standIns.lent(leaders, now).stream()
                .filter(session -> !session.concerns(me))
                .toList();
    }

    private Stream<Pairing> pairs(PersonId person) {
        return pairings.stream().flatMap(source -> source.of(person).stream());
    }

    public boolean mayClose(FollowUpSession session) {
        return session.host().equals(access.me()) || access.is(Role.TRAINING_MANAGER);
    }

    public boolean mayChange(FollowUpSession session) {
        return session.concerns(access.me()) || access.is(Role.TRAINING_MANAGER);
    }

    /**
     * For what the leader agrees from one session to the next: the leader, who hosts the sessions now, or a training manager. Who
     * hosted one of them once does not.
     *
     * @param series all of the leader's sessions in the programme, in time
     */
    public boolean mayGuide(PersonId leader, List<FollowUpSession> series) {
        return leader.equals(access.me())
                || access.is(Role.TRAINING_MANAGER)
                || HostOfTodayRule.holds(series, access.me(), Instant.now());
    }

    /** As {@link #mayGuide}, to look: also the leader's line manager (R5). */
    public boolean mayFollow(PersonId leader, List<FollowUpSession> series) {
        return mayGuide(leader, series) || manages(leader);
    }

    private boolean maySee(FollowUpSession session) {
        return mayChange(session) || manages(session.leader()) || lent(session);
    }

    private boolean manages(PersonId leader) {
        return directory
                .person(leader)
                .flatMap(person -> person.lineManager())
                .filter(access.me()::equals)
                .isPresent();
    }

    private static Refused unknown() {
        return Refused.unknown(Phrase.of("followup", "session.unknown"));
    }
}
