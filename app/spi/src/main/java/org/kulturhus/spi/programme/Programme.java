package org.kulturhus.spi.programme;

import java.time.LocalDate;
import java.util.Set;
import org.kulturhus.spi.people.PersonId;

/**
 * A culture-implementation programme as modules see one.
 *
 * @param prepares first day of the preparation: what is decided from then on concerns its leaders
 * @param starts first day
 * @param months length, 9–12 (R4)
 * @param published whether leaders can see it
 * @param lineManagerMayMentor whether a leader's own line manager may be the mentor (R5)
 * @param leaders the enrolled leaders
 */
public record Programme(
        ProgrammeId id,
        String name,
        LocalDate prepares,
        LocalDate starts,
        int months,
        boolean published,
        boolean lineManagerMayMentor,
        Set<PersonId> leaders) {

    /** The day after the last one. */
    public LocalDate ends() {
        return starts.plusMonths(months);
    }

    /** Whether its last day has gone by. */
    public boolean over(LocalDate today) {
        return !today.isBefore(ends());
    }
}
