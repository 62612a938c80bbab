package org.kulturhus.spi.programme;

import java.util.List;
import java.util.Optional;
import org.kulturhus.spi.people.PersonId;

/** The programmes of the house. */
public interface Programmes {

    Optional<Programme> programme(ProgrammeId id);

    /** All programmes, the one that starts last first. */
    List<Programme> all();

    /** Published programmes in which the person is enrolled as a leader, the one that starts last first. */
    List<Programme> ofLeader(PersonId leader);
}
