package org.kulturhus.spi.followup;

import java.util.List;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Question: what belongs on the agenda of a leader's session. */
public interface AgendaItemSource {

    /** @param session the session that is asked about */
    List<AgendaItem> items(Session session);

    /**
     * @param since from the start of the leader's last session of the same topic that is not over (or of the programme's
     *     preparation) to the start of this one: what came up in this span has its turn. The asker leaves out what an earlier
     *     session has treated; the rest comes again
     */
    record Session(ProgrammeId programme, PersonId leader, Topic topic, TimeSpan since) {}
}
