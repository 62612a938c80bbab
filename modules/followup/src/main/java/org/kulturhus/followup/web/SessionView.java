package org.kulturhus.followup.web;

import java.time.Instant;
import org.kulturhus.followup.model.FollowUpSession;

/** A session as the API tells it. */
public record SessionView(
        long id,
        long programme,
        long leader,
        long host,
        Instant start,
        Instant end,
        String topic,
        String state,
        boolean moved,
        boolean calledOff,
        boolean extra,
        int version) {

    static SessionView of(FollowUpSession session) {
        return new SessionView(
                session.id(),
                session.programme().value(),
                session.leader().value(),
                session.host().value(),
                session.span().from(),
                session.span().until(),
                session.topic().name(),
                session.state().name(),
                session.moved(),
                session.calledOff(),
                session.extra(),
                session.version());
    }
}
