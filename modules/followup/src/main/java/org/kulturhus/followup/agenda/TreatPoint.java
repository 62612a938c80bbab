package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.agenda.model.Treated;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.followup.Beat;

/** Leader, host or training manager ticks off what a session has treated; the rest comes again. */
@ApplicationScoped
public class TreatPoint {

    @Inject
    private Agenda agenda;

    @Inject
    private Treatments treatments;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private Access access;

    /** Whether the acting person may tick points of the session: one that has begun and was not missed. */
    public boolean possible(FollowUpSession session) {
        return !session.starts().isAfter(Instant.now())
                && session.state() != Beat.State.MISSED
                && !session.cancelled()
                && sessionAccess.mayChange(session);
    }

    /** Ticks a point off, or takes that back. */
    @Transactional
    public void treat(long id, String key, boolean done) {
        FollowUpSession session = begun(id);
        Point point = agenda.points(session).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "point.unknown")));
        if (!done) {
            treatments.remove(id, key);
        } else if (!point.treated()) {
            treatments.add(new Treated(id, key, access.me()));
        }
    }

    /** Ticks everything off. */
    @Transactional
    public void treatAll(long id) {
        agenda.points(begun(id)).stream()
                .filter(point -> !point.treated())
                .forEach(point -> treatments.add(new Treated(id, point.key(), access.me())));
    }

    private FollowUpSession begun(long id) {
        FollowUpSession session = sessionAccess.toChange(id);
        calendars.lock(List.of(session.leader()));
        sessions.refresh(session);
        if (!possible(session)) {
            throw Refused.conflict(Phrase.of("followup", "point.early"));
        }
        return session;
    }
}
