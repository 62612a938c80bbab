package org.kulturhus.followup.series.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.spi.people.PersonId;

/** A pair is silent when nothing has happened for 21 days while a session was due: missed, called off, or never marked. */
public final class SilentPairRule {

    private static final int PATIENCE = 21;

    private SilentPairRule() {}

    /**
     * Days since the leader last met anybody, or since the first session with the present mentor was due; 0 for a pair that is not
     * silent, has no session behind it, or none to come.
     *
     * @param series of one leader, in time, with what was called off
     */
    public static long days(List<Occasion> series, Instant now) {
        if (series.isEmpty()) {
            return 0;
        }
        LocalDate today = today(series, now);
        boolean over = series.stream().allMatch(one -> one.day().isBefore(today));
        List<Occasion> theirs = theirs(series, present(series, today));
        LocalDate since = Stream.concat(
                        theirs.stream().limit(1), series.stream().filter(Occasion::held))
                .map(Occasion::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean due = theirs.stream()
                .filter(one -> !one.held())
                .anyMatch(one -> !one.day().isBefore(since) && one.day().isBefore(today));
        long days = ChronoUnit.DAYS.between(since, today);
        return over || !due || days < PATIENCE ? 0 : days;
    }

    /**
     * Who is the leader's mentor.
     *
     * @param series of one leader, in time, not empty
     */
    public static PersonId mentor(List<Occasion> series, Instant now) {
        return present(series, today(series, now)).host();
    }

    /** The mentor's next session, or the last one when none is to come. */
    private static Occasion present(List<Occasion> series, LocalDate today) {
        List<Occasion> own = series.stream().filter(one -> !one.standIn()).toList();
        List<Occasion> asked = own.isEmpty() ? series : own;
        return asked.stream()
                .filter(one -> one.stands() && !one.day().isBefore(today))
                .findFirst()
                .orElse(asked.get(asked.size() - 1));
    }

    /** The mentor's, with those of stand-ins, since the last one of a former mentor's. */
    private static List<Occasion> theirs(List<Occasion> series, Occasion present) {
        List<Occasion> theirs = new ArrayList<>();
        for (Occasion one : series.subList(0, series.indexOf(present))) {
            if (one.standIn() || one.host().equals(present.host())) {
                theirs.add(one);
            } else if (!one.calledOff()) {
                theirs.clear();
            }
        }
        theirs.add(present);
        return theirs;
    }

    private static LocalDate today(List<Occasion> series, Instant now) {
        return now.atZone(series.get(series.size() - 1).zone()).toLocalDate();
    }
}
