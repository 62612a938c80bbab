package org.kulturhus.followup.team.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.followup.freetimes.Meeting;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.team.TeamSessions;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;

/**
 * The leader of a team puts one of its sessions to a time at which everybody who takes part is free, or calls it off (R3). Check
 * and write are one transaction behind the locks of all their calendars. Whoever takes part without leading may not, and nobody
 * else knows of it.
 */
@ApplicationScoped
public class BookTeamSession {

    private static final int LONGEST_REASON = 300;
    private static final Duration LATEST = Duration.ofDays(370);
    private static final Duration BEFORE = Duration.ofDays(4);
    private static final Duration AFTER = Duration.ofDays(10);

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private Calendars calendars;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /** One of the acting leader's that is still to come, or was called off. */
    @Transactional
    public TeamSession session(long id) {
        return mine(teamSessions.session(id));
    }

    /** The free times around it, and person by person what stands in the way of the others. */
    @Transactional
    public Look look(long id) {
        TeamSession session = session(id);
        Instant now = Instant.now();
        Instant from = session.starts().minus(BEFORE);
        Instant begin = from.isBefore(now) ? now : from;
        return freeTimes.look(
                meeting(session), new TimeSpan(begin, begin.plus(BEFORE).plus(AFTER)));
    }

    /**
     * @param version the version that the leader saw; a session that has changed since is not touched
     * @param start one of the free times
     */
    @Transactional
    public void move(long id, int version, Instant start) {
        Instant now = Instant.now();
        if (start.isBefore(now) || start.isAfter(now.plus(LATEST))) {
            throw Refused.invalid("start", Phrase.of("followup", "move.start.outside"));
        }
        freeTimes.readAgain(session(id).people());
        TeamSession session = locked(id, version);
        TimeSpan wished = new TimeSpan(start, start.plus(length(session)));
        if (!freeTimes.look(meeting(session), wished).free().contains(wished)) {
            throw Refused.conflict(Phrase.of("followup", "meeting.taken", start));
        }
        Instant before = session.starts();
        session.moveTo(wished);
        facts.fire(new TeamSessionMoved(id, now, access.me()));
        tell(
                session,
                Phrase.of("followup", "meeting.mail.moved.title", start),
                Phrase.of("followup", "meeting.mail.moved.text", leader(), before, start));
    }

    @Transactional
    public void callOff(long id, int version, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw Refused.invalid("reason", Phrase.of("followup", "calloff.reason.missing", LONGEST_REASON));
        }
        TeamSession session = locked(id, version);
        if (session.calledOff()) {
            throw Refused.conflict(Phrase.of("followup", "meeting.stale"));
        }
        session.callOff();
        facts.fire(new TeamSessionCalledOff(id, Instant.now(), access.me()));
        tell(
                session,
                Phrase.of("followup", "meeting.mail.off.title", session.starts()),
                Phrase.of("followup", "calloff.mail.text", leader(), session.starts(), reason.strip()));
    }

    private TeamSession locked(long id, int version) {
        calendars.lock(session(id).people());
        TeamSession session = mine(teamSessions.locked(id));
        if (session.version() != version) {
            throw Refused.conflict(Phrase.of("followup", "meeting.stale"));
        }
        return session;
    }

    private TeamSession mine(Optional<TeamSession> found) {
        TeamSession session = found.filter(one -> one.concerns(access.me()))
                .filter(one -> !one.cancelled() || one.calledOff())
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "session.unknown")));
        if (!session.leader().equals(access.me())) {
            throw Refused.forbidden(Phrase.of("followup", "team.leaderOnly"));
        }
        if (!session.changeable(Instant.now())) {
            throw Refused.conflict(Phrase.of("followup", "meeting.begun"));
        }
        return session;
    }

    private static Meeting meeting(TeamSession session) {
        Set<TimeSpan> instead = session.calledOff() ? Set.of() : Set.of(session.span());
        return new Meeting(session.leader(), session.people(), length(session), instead);
    }

    private static Duration length(TeamSession session) {
        return Duration.between(session.span().from(), session.span().until());
    }

    private String leader() {
        return directory.person(access.me()).map(Person::name).orElse("");
    }

    private void tell(TeamSession session, Phrase title, Phrase text) {
        session.people().stream()
                .filter(person -> !person.equals(access.me()))
                .forEach(person -> notices.tell(person, title, text, "followup/meetings", session.series()));
        notices.changed(session.series());
    }
}
