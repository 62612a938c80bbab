package org.kulturhus.shell.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.kulturhus.shell.background.Rounds;

/** Looks on every node, each half minute, whether another node has changed the company's holidays. */
@ApplicationScoped
public class HolidayRound {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    private CompanyHolidays holidays;

    void begin(@Observes Rounds rounds) {
        rounds.every(Duration.ZERO, PAUSE, "The company's holidays could not be read", holidays::keep);
    }
}
