package org.kulturhus.spi.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Question: who mentors whom, and when mentors can be met. */
public interface PairingSource {

    /** The published pairings of a programme, also those that are being handed over: of a leader the one that ends first. */
    List<Pairing> pairings(ProgrammeId programme);

    /** The published pairings in which the person is leader or mentor, also those that are being handed over. */
    List<Pairing> of(PersonId person);

    /** When these mentors receive leaders, from their weekly times; sessions are not taken off. */
    Map<PersonId, List<TimeSpan>> receives(Collection<PersonId> mentors, TimeSpan window);

    /**
     * The hours in which these leaders have said that they can meet a mentor; whoever has said nothing, and so can all of the
     * working time, is left out.
     */
    default Map<PersonId, List<TimeSpan>> meets(Collection<PersonId> leaders, TimeSpan window) {
        return Map.of();
    }
}
