package org.kulturhus.followup.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kulturhus.followup.outcome.SessionReopened;

/** What was said of a session is taken back, and with it who was away. */
@ApplicationScoped
public class OnSessionReopened {

    @Inject
    private TakeAttendance takeAttendance;

    void hear(@Observes SessionReopened fact) {
        takeAttendance.forget(fact.session());
    }
}
