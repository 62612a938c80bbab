package org.kulturhus.followup.team.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.followup.freetimes.FreeDay;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.followup.freetimes.Meeting;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.DoAtOnce;
import org.kulturhus.followup.team.TeamPlans;
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
    private static final int ALTERNATIVES = 3;
    private static final Duration LATEST = Duration.ofDays(370);
    private static final Duration BEFORE = Duration.ofDays(1);
    private static final Duration AFTER = Duration.ofDays(27);

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private Calendars calendars;

    @Inject
    private TeamPlans teamPlans;

    @Inject
    private DoAtOnce doAtOnce;

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
        return freeTimes.look(meeting(session), around(session));
    }

    private static TimeSpan around(TeamSession session) {
        Instant now = Instant.now();
        Instant from = session.starts().minus(BEFORE);
        Instant begin = from.isBefore(now) ? now : from;
        return new TimeSpan(begin, begin.plus(BEFORE).plus(AFTER));
    }

    /**
     * @param version the version that the leader saw; a session that has changed since is not touched
     * @param start one of the free times
     */
    public void move(long id, int version, Instant start) {
        Instant now = Instant.now();
        if (start.isBefore(now) || start.isAfter(now.plus(LATEST))) {
            throw Refused.invalid("start", Phrase.of("followup", "move.start.outside"));
        }
        freeTimes.readAgain(session(id).people());
        doAtOnce.run(() -> put(id, version, start));
    }

    private void put(long id, int version, Instant start) {
        TeamSession session = locked(id, version);
        TimeSpan wished = new TimeSpan(start, start.plus(length(session)));
        if (!freeTimes.look(meeting(session), wished).free().contains(wished)) {
            throw Refused.conflict(Phrase.of("followup", "meeting.taken", start));
        }
        Instant before = session.starts();
        session.moveTo(wished);
        facts.fire(new TeamSessionMoved(id, Instant.now(), access.me()));
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
        Phrase why = Phrase.of("followup", "calloff.mail.text", leader(), session.starts(), reason.strip());
        tell(session, Phrase.of("followup", "meeting.mail.off.title", session.starts()), withOthers(session, why));
    }

    /** With times near it at which all can, if there are any. */
    private Phrase withOthers(TeamSession session, Phrase why) {
        List<TimeSpan> free = freeTimes.look(meeting(session), around(session)).free();
        return FreeDay.near(free, session.starts(), session.zone(), ALTERNATIVES).stream()
                .map(start -> Phrase.of("followup", "moment", start))
                .reduce((one, other) -> Phrase.of("followup", "list", one, other))
                .map(times -> Phrase.of("followup", "meeting.mail.again", why, times, leader()))
                .orElse(why);
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

    private Meeting meeting(TeamSession session) {
        Set<TimeSpan> instead = session.calledOff() ? Set.of() : Set.of(session.span());
        return new Meeting(
                session.leader(), session.people(), length(session), instead, teamPlans.cadence()::allows, Set.of());
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
