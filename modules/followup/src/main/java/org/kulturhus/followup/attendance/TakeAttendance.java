package org.kulturhus.followup.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kulturhus.followup.attendance.model.Absentee;
import org.kulturhus.followup.attendance.model.AwayReason;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.outcome.SameDayRule;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;

/** The host or a training manager says who was away from a session, and why; on the day on which it was marked held or missed. */
@ApplicationScoped
public class TakeAttendance {

    /** Characters. */
    public static final int LONGEST = 200;

    @Inject
    private Absentees absentees;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * Somebody was away.
     *
     * @param words what there is to say of it; needed for {@link AwayReason#OTHER}
     */
    public record Away(PersonId person, AwayReason reason, String words) {}

    /** Who was away; nobody, until somebody is named. */
    public List<Absentee> of(FollowUpSession session) {
        return absentees.of(session.id());
    }

    /** Whether the acting person may know why. */
    public boolean mayKnowWhy(FollowUpSession session) {
        return sessionAccess.mayChange(session);
    }

    /** Takes the place of what was said before. */
    @Transactional
    public void take(long id, List<Away> away) {
        FollowUpSession session = sessionAccess.toClose(id);
        calendars.lock(List.of(session.leader()));
        sessions.refresh(session);
        Instant now = Instant.now();
        if (session.planned()) {
            throw Refused.conflict(Phrase.of("followup", "attendance.open"));
        }
        if (!SameDayRule.allows(session, now)) {
            throw Refused.conflict(Phrase.of("followup", "reopen.late"));
        }
        check(session, away);
        absentees.forget(id);
        away.forEach(one -> absentees.add(new Absentee(id, one.person(), one.reason(), plain(one.words()))));
        facts.fire(new AttendanceTaken(id, now, access.me()));
    }

    private static void check(FollowUpSession session, List<Away> away) {
        Set<PersonId> named = new HashSet<>();
        for (Away one : away) {
            if (!session.concerns(one.person()) || !named.add(one.person())) {
                throw Refused.invalid("person", Phrase.of("followup", "attendance.person"));
            }
            if (one.reason() == null) {
                throw Refused.invalid("reason", Phrase.of("followup", "attendance.reason"));
            }
            if (plain(one.words()).length() > LONGEST
                    || one.reason() == AwayReason.OTHER && plain(one.words()).isEmpty()) {
                throw Refused.invalid("words", Phrase.of("followup", "attendance.words", LONGEST));
            }
        }
        boolean held = session.state() == Beat.State.HELD;
        if (held && named.contains(session.leader())) {
            throw Refused.invalid("", Phrase.of("followup", "attendance.held"));
        }
        if (!held && named.isEmpty()) {
            throw Refused.invalid("", Phrase.of("followup", "attendance.missed"));
        }
    }

    private static String plain(String words) {
        return words == null ? "" : words.strip();
    }

    @Transactional
    void forget(long session) {
        absentees.forget(session);
    }
}
