package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kulturhus.followup.foresight.Disturbances;
import org.kulturhus.followup.foresight.ReplanDisturbed;
import org.kulturhus.spi.calendar.AbsenceChanged;

/** Somebody is away, or back: the sessions that it touches are planned anew, and whoever they concern hears of it. */
@ApplicationScoped
public class OnAbsenceChanged {

    @Inject
    private Disturbances disturbances;

    @Inject
    private ReplanDisturbed replanDisturbed;

    void hear(@Observes AbsenceChanged fact) {
        replanDisturbed.replan(() -> disturbances.of(fact), fact.by());
    }
}
