package org.kulturhus.followup.model;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kulturhus.spi.mentoring.FixedTime;

/**
 * A stretch of the programme with one interval. Phases one to one and phases together run side by side; among each of the two
 * the next begins where the one before ends (R3).
 *
 * @param weeks how long it lasts, 0 for the rest of the programme
 * @param every weeks from one session to the next
 * @param kind of its sessions
 * @param minutes of its sessions, 0 for those of the cadence
 */
public record CadencePhase(int weeks, int every, Kind kind, int minutes) {

    static final int MOST_WEEKS = 60;
    static final int MOST_EVERY = 8;
    static final int MOST_MINUTES = 480;

    /** What kind of session (R3, R4). */
    public enum Kind {
        /** Two people: a development meeting. */
        MEETING,
        /** Everybody: a joint training. */
        TRAINING,
        /** Everybody: a focus day. */
        FOCUS_DAY;

        /** Whether everybody takes part. */
        public boolean together() {
            return this != MEETING;
        }
    }

    /** @throws IllegalArgumentException when one of them lies outside what a programme can have */
    public CadencePhase {
        if (weeks < 0
                || weeks > MOST_WEEKS
                || every < 1
                || every > MOST_EVERY
                || minutes < 0
                || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException(weeks + " x " + every + " " + minutes);
        }
    }

    /** Meetings one to one, as long as the cadence has them. */
    public CadencePhase(int weeks, int every) {
        this(weeks, every, Kind.MEETING, 0);
    }

    /**
     * A day on which a session falls before holidays are looked at: its place in the year.
     *
     * @param next the day of the one after it; a replacement lies before
     */
    public record Wish(LocalDate day, LocalDate next, CadencePhase phase) {}

    /** Has a place in the year, wherever it really stands. */
    public interface Placed {

        /** The day that was wished for it; nothing when it was planned before that was kept. */
        Optional<LocalDate> wished();

        /** The day on which the plan has it: the one wished, or what the holiday rule has made of it. */
        LocalDate plannedOn();
    }

    /** The places of a year, in time, one phase after the other. */
    static List<Wish> wishes(List<CadencePhase> phases, FixedTime time, LocalDate starts, LocalDate ends) {
        List<Wish> wishes = new ArrayList<>();
        LocalDate phaseStarts = starts;
        for (CadencePhase phase : phases) {
            LocalDate phaseEnds = phase.weeks() == 0 ? ends : phaseStarts.plusWeeks(phase.weeks());
            boolean fortnights = phase.every() % 2 == 0;
            LocalDate day = fortnights
                    ? time.firstOnOrAfter(phaseStarts)
                    : phaseStarts.with(TemporalAdjusters.nextOrSame(time.day()));
            for (; day.isBefore(phaseEnds) && day.isBefore(ends); day = day.plusWeeks(phase.every())) {
                wishes.add(new Wish(day, day.plusWeeks(phase.every()), phase));
            }
            phaseStarts = phaseEnds;
        }
        for (int at = 1; at < wishes.size(); at++) {
            Wish wish = wishes.get(at - 1);
            wishes.set(at - 1, new Wish(wish.day(), wishes.get(at).day(), wish.phase()));
        }
        return wishes;
    }
}
