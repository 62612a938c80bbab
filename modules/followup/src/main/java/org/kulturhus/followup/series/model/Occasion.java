package org.kulturhus.followup.series.model;

import java.time.LocalDate;
import java.time.ZoneId;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;

/**
 * A session of a leader's as far as it tells how a pair is doing.
 *
 * @param zone in which its day was taken
 * @param standIn whether the host is not the mentor, for this once
 * @param calledOff whether it was called off and no other time is booked
 */
public record Occasion(Beat beat, ZoneId zone, PersonId host, boolean standIn, boolean calledOff) {

    public LocalDate day() {
        return beat.day();
    }

    boolean held() {
        return beat.state() == Beat.State.HELD;
    }

    /** Whether it is planned and somebody is expected to come. */
    boolean stands() {
        return beat.state() == Beat.State.PLANNED && !calledOff;
    }
}
