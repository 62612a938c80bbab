package org.kulturhus.followup.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.kulturhus.spi.followup.Beat;

/** A pair is silent when it has not met for more than 21 days while sessions were due. */
public final class SilentPairRule {

    private static final int PATIENCE = 21;

    private SilentPairRule() {}

    /**
     * Days since the two last met, or since their first session was due; 0 for a pair that is not silent, has no session behind
     * it, or none to come.
     */
    public static long days(List<Beat> series, LocalDate today) {
        boolean over = series.stream().allMatch(beat -> beat.day().isBefore(today));
        LocalDate since = series.stream()
                .filter(beat -> beat.state() == Beat.State.HELD)
                .map(Beat::day)
                .max(Comparator.naturalOrder())
                .orElse(series.stream()
                        .map(Beat::day)
                        .min(Comparator.naturalOrder())
                        .orElse(today));
        boolean due = series.stream()
                .filter(beat -> beat.state() != Beat.State.HELD)
                .anyMatch(beat -> !beat.day().isBefore(since) && beat.day().isBefore(today));
        long days = ChronoUnit.DAYS.between(since, today);
        return over || !due || days <= PATIENCE ? 0 : days;
    }
}
