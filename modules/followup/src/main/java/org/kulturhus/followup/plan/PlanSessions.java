package org.kulturhus.followup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.TopicsAlternateRule;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** Makes the sessions of a leader's programme from the cadence and the fixed time (R4), or plans those to come anew. */
@ApplicationScoped
public class PlanSessions {

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private YearPlans yearPlans;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * A day on which one of the two does not work or is taken at that hour is treated by the holiday rule.
     *
     * @param everybody all people for whom sessions are planned in this transaction; their calendars are locked at once and
     *     in order, so that planning and moving never wait for each other
     */
    @Transactional
    public void plan(Pairing pairing, Collection<PersonId> everybody) {
        calendars.open(everybody);
        calendars.lock(everybody);
        Programme programme = programmes.programme(pairing.programme()).orElseThrow();
        yearPlans
                .differences(programme, sessions.cadence(programme.id()), List.of(pairing), Instant.now())
                .forEach(this::apply);
    }

    /** What was held, missed or has begun is never part of a difference; topics of what is to come alternate again. */
    void apply(Pairing pairing, Difference difference) {
        boolean first = sessions.series(pairing.programme(), pairing.leader()).isEmpty();
        difference.kept().stream()
                .filter(session -> !session.standIn() && !session.host().equals(pairing.mentor()))
                .forEach(session -> session.handOver(pairing.mentor()));
        difference.moved().forEach(move -> move.session().replan(move.to().span(), pairing.mentor()));
        difference.removed().forEach(FollowUpSession::cancel);
        add(pairing, difference.added());
        if (first) {
            int made = difference.added().size();
            facts.fire(new SessionsPlanned(pairing.programme(), pairing.leader(), made, Instant.now(), access.me()));
        } else {
            TopicsAlternateRule.restore(sessions.series(pairing.programme(), pairing.leader()));
            facts.fire(SessionsReplanned.by(pairing, difference, Instant.now(), access.me()));
        }
    }

    private void add(Pairing pairing, List<Planned> plan) {
        int last = sessions.lastNumber(pairing.programme(), pairing.leader());
        for (int at = 0; at < plan.size(); at++) {
            sessions.add(new FollowUpSession(pairing, plan.get(at), last + 1 + at));
        }
    }
}
