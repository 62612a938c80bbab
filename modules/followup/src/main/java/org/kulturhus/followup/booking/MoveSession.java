package org.kulturhus.followup.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.Frame;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.freetimes.NotFree;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.DoAtOnce;
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
import org.kulturhus.spi.people.PersonId;

/** Moves a session to a free time. Check and write are one transaction behind the locks of both calendars: one of two wins. */
@ApplicationScoped
public class MoveSession {

    private static final Duration LATEST = Duration.ofDays(370);

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private DoAtOnce doAtOnce;

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
     * @param version the version that the mover saw; a session that has changed since is not touched
     * @param start one of the free times, or the place that the plan has for the session where it is free; else the refusal
     *     says who or what stands in the way, and names the nearest ones
     */
    public void move(long id, int version, Instant start) {
        FollowUpSession session = sessionAccess.toChange(id);
        Instant now = Instant.now();
        if (start.isBefore(now) || start.isAfter(now.plus(LATEST))) {
            throw Refused.invalid("start", Phrase.of("followup", "move.start.outside"));
        }
        freeTimes.readAgain(List.of(session.leader(), session.host()));
        doAtOnce.run(() -> put(id, version, start));
    }

    private void put(long id, int version, Instant start) {
        FollowUpSession session = sessionAccess.toChange(id);
        calendars.lock(List.of(session.leader(), session.host()));
        sessions.refresh(session);
        if (session.version() != version || !session.planned()) {
            throw Refused.conflict(Phrase.of("followup", "move.stale"));
        }
        Duration length = Duration.between(session.span().from(), session.span().until());
        TimeSpan wished = new TimeSpan(start, start.plus(length));
        TimeSpan around = new TimeSpan(start.minus(Duration.ofDays(1)), start.plus(Duration.ofDays(8)));
        List<TimeSpan> free = freeTimes.of(session, around);
        if (!free.contains(wished) && !isPlannedAndFree(session, wished)) {
            throw NotFree.of(frame(session, wished), wished, free);
        }
        Instant before = session.starts();
        session.moveTo(wished);
        sessions.turn(session.programme(), session.leader());
        facts.fire(new SessionMoved(id, Instant.now(), access.me()));
        tellOthers(session, before);
    }

    /** The plan counts from the fixed time, which need not be one of the half hours that are offered. */
    private boolean isPlannedAndFree(FollowUpSession session, TimeSpan wished) {
        return wished.from().equals(session.plannedAt())
                && frame(session, wished).against(wished, Instant.now()).isEmpty();
    }

    private Frame frame(FollowUpSession session, TimeSpan wished) {
        return freeTimes.frame(freeTimes.meeting(session), wished);
    }

    /** The other one hears of it; both do when somebody else moved it. */
    private void tellOthers(FollowUpSession session, Instant before) {
        PersonId me = access.me();
        String mover = directory.person(me).map(Person::name).orElse("");
        Stream.of(session.leader(), session.host())
                .filter(person -> !person.equals(me))
                .forEach(person -> notices.tell(
                        person,
                        title(session.starts()),
                        words(mover, before, session.starts()),
                        page(session),
                        session.series()));
    }

    static Phrase title(Instant after) {
        return Phrase.of("followup", "move.mail.title", after);
    }

    /** @param mover name of the one who has moved it */
    static Phrase words(String mover, Instant before, Instant after) {
        return Phrase.of("followup", "move.mail.text", mover, before, after);
    }

    static String page(FollowUpSession session) {
        return "followup/session?id=" + session.id();
    }
}
