package org.kulturhus.shell.busy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kulturhus.shell.background.Rounds;

/** Reads every calendar again, each half hour, on one node. */
@ApplicationScoped
public class CalendarRound {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    private BusyCalendars calendars;

    @Inject
    private ReadCalendar readCalendar;

    void begin(@Observes Rounds rounds) {
        rounds.every(PAUSE, "A round of the calendars failed", this::round);
    }

    private void round() {
        Optional<Long> next = calendars.claim(Instant.now());
        while (next.isPresent()) {
            readCalendar.read(next.get(), CalendarFetch.PATIENT);
            next = calendars.claim(Instant.now());
        }
    }
}
