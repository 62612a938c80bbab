package org.kulturhus.followup.team.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.kulturhus.spi.mentoring.FixedTime;

/**
 * When in the week somebody of the team meets the leader.
 *
 * @param person whose development meeting it is, {@link #EVERYBODY} for the joint training
 * @param time on the leader's clock
 */
public record TeamTime(long person, DayOfWeek day, LocalTime time) {

    public static final long EVERYBODY = 0;

    public boolean together() {
        return person == EVERYBODY;
    }

    /** @param starts the first week of the rhythm is the one that has the fortnightly sessions */
    public FixedTime fixed(LocalDate starts, ZoneId zone) {
        return new FixedTime(day, time, FixedTime.parityOf(starts), zone);
    }
}
