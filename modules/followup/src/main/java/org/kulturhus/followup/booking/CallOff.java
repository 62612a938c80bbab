package org.kulturhus.followup.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.FreeDay;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.SessionsReplanned;
import org.kulturhus.followup.plan.SessionsReplanned.Numbers;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;

/**
 * Calls off this session, this and all that follow, or all to come. Both may call off one; the series only whoever holds it,
 * or a training manager. The others hear of it, with other free times; topics alternate again.
 */
@ApplicationScoped
public class CallOff {

    private static final int LONGEST_REASON = 300;
    private static final int ALTERNATIVES = 3;
    private static final Duration NEAR = Duration.ofDays(10);

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /**
     * What is asked before it is done.
     *
     * @param stamp to be given when it is done, so that nothing else is called off than was named
     */
    public record Question(List<FollowUpSession> sessions, String stamp) {}

    /** The sessions that would not take place, in time. */
    public Question ask(long id, Scope scope) {
        List<FollowUpSession> meant = meant(sessionAccess.toChange(id), scope);
        return new Question(meant, Stamp.of(meant));
    }

    /** @param stamp of the question; when the sessions have changed since, nothing is done */
    @Transactional
    public void callOff(long id, Scope scope, String stamp, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.invalid("reason", Phrase.of("followup", "calloff.reason.missing", LONGEST_REASON));
        }
        FollowUpSession session = sessionAccess.toChange(id);
        calendars.lock(List.of(session.leader(), session.host()));
        sessions.refresh(session);
        List<FollowUpSession> meant = meant(session, scope);
        if (!Stamp.of(meant).equals(stamp)) {
            throw Refused.conflict(Phrase.of("followup", "calloff.stale"));
        }
        meant.forEach(FollowUpSession::callOff);
        sessions.turn(session.programme(), session.leader());
        Numbers off = new Numbers(0, 0, meant.size());
        facts.fire(SessionsReplanned.of(session.programme(), session.leader(), off, Instant.now(), access.me()));
        tell(session, meant, reason.trim());
    }

    private List<FollowUpSession> meant(FollowUpSession session, Scope scope) {
        if (scope == null) {
            throw Refused.invalid("scope", Phrase.of("followup", "calloff.scope.missing"));
        }
        if (scope != Scope.THIS && !sessionAccess.mayClose(session)) {
            throw Refused.forbidden(Phrase.of("followup", "calloff.hostOnly"));
        }
        List<FollowUpSession> coming = sessions.coming(session.programme(), session.leader(), Instant.now());
        List<FollowUpSession> meant = coming.stream()
                .filter(one -> switch (scope) {
                    case THIS -> one.id() == session.id();
                    case FOLLOWING -> !one.starts().isBefore(session.starts());
                    case ALL -> true;
                })
                .toList();
        if (meant.isEmpty()) {
            throw Refused.conflict(Phrase.of("followup", "calloff.none"));
        }
        return meant;
    }

    private void tell(FollowUpSession session, List<FollowUpSession> meant, String reason) {
        String who = directory.person(access.me()).map(Person::name).orElse("");
        Phrase dates =
                list(meant.stream().map(FollowUpSession::starts).toList()).orElseThrow();
        Phrase why = Phrase.of("followup", "calloff.mail.text", who, dates, reason);
        Optional<Phrase> others = meant.size() == 1 ? alternatives(session) : Optional.empty();
        Phrase text = others.map(times -> Phrase.of("followup", "calloff.mail.again", why, times))
                .orElse(why);
        Phrase title = Phrase.of("followup", "calloff.mail.title", meant.size());
        Stream.concat(Stream.of(session.leader()), meant.stream().map(FollowUpSession::host))
                .distinct()
                .filter(person -> !person.equals(access.me()))
                .forEach(person ->
                        notices.tell(person, title, text, "followup/session?id=" + session.id(), session.series()));
    }

    private Optional<Phrase> alternatives(FollowUpSession session) {
        TimeSpan near =
                new TimeSpan(session.starts().minus(NEAR), session.starts().plus(NEAR));
        return list(FreeDay.near(freeTimes.of(session, near), session.starts(), session.zone(), ALTERNATIVES));
    }

    private static Optional<Phrase> list(List<Instant> times) {
        return times.stream()
                .map(time -> Phrase.of("followup", "moment", time))
                .reduce((one, other) -> Phrase.of("followup", "list", one, other));
    }

    /** Whether the series, and not only one session, is the reader's to call off. */
    public boolean maySeries(FollowUpSession session) {
        return sessionAccess.mayClose(session);
    }
}
