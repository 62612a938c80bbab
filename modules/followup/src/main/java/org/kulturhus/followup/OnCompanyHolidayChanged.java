package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kulturhus.followup.foresight.Disturbances;
import org.kulturhus.followup.foresight.ReplanDisturbed;
import org.kulturhus.spi.calendar.CompanyHolidayChanged;

/** The company is free on some days, or works after all: the sessions that it touches are planned anew, and whoever they concern hears of it. */
@ApplicationScoped
public class OnCompanyHolidayChanged {

    @Inject
    private Disturbances disturbances;

    @Inject
    private ReplanDisturbed replanDisturbed;

    void hear(@Observes CompanyHolidayChanged fact) {
        replanDisturbed.replan(() -> disturbances.of(fact), fact.by());
    }
}
