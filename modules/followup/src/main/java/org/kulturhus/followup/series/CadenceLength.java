package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.followup.SessionLength;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Sessions are as long and as frequent as the cadence says. */
@ApplicationScoped
public class CadenceLength implements SessionLength {

    private static final int USUAL_WEEKS = 52;

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    @Override
    public Duration of(ProgrammeId programme) {
        return rhythm(programme).length();
    }

    @Override
    public Rhythm rhythm(ProgrammeId programme) {
        int weeks = programmes
                .programme(programme)
                .map(whole -> (int) ChronoUnit.WEEKS.between(whole.starts(), whole.ends()))
                .orElse(USUAL_WEEKS);
        return rhythm(sessions.knownCadence(programme), weeks);
    }

    /** What the sessions one to one take of a programme of so many weeks. */
    static Rhythm rhythm(Cadence cadence, int weeks) {
        long longest = 0;
        double minutes = 0;
        boolean everyWeek = false;
        int before = 0;
        for (CadencePhase phase : cadence.side(false).phases()) {
            int lasts = Math.min(phase.weeks() == 0 ? weeks : phase.weeks(), weeks - before);
            if (lasts > 0) {
                long length = cadence.length(phase).toMinutes();
                longest = Math.max(longest, length);
                minutes += (double) length * lasts / phase.every();
                everyWeek |= phase.every() % 2 == 1;
                before += lasts;
            }
        }
        return longest == 0
                ? Rhythm.fortnightly(cadence.duration())
                : new Rhythm(Duration.ofMinutes(longest), everyWeek, Duration.ofMinutes(Math.round(minutes / weeks)));
    }
}
