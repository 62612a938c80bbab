package org.kulturhus.followup.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.notes.model.SharedNotes;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * What the two wrote for a session that does not take place stands below the notes of the next one after it with the same host, or
 * of the last one before it; where there is none it waits on the cancelled one. A new host never gets it.
 */
@ApplicationScoped
public class CarryNotes {

    @Inject
    private Sessions sessions;

    @Inject
    private Notes notes;

    @Transactional
    public void carry(ProgrammeId programme, Collection<PersonId> leaders) {
        List<FollowUpSession> gone = notes.waitingOn(programme, leaders);
        Map<PersonId, List<FollowUpSession>> coming = sessions.coming(programme, gone, Instant.now());
        for (FollowUpSession off : gone) {
            List<FollowUpSession> same = coming.getOrDefault(off.leader(), List.of()).stream()
                    .filter(session -> session.host().equals(off.host()))
                    .toList();
            same.stream()
                    .filter(session -> session.starts().isAfter(off.starts()))
                    .findFirst()
                    .or(() -> same.stream().reduce((one, later) -> later))
                    .ifPresent(next -> carry(notes.of(off.id()), next));
        }
    }

    private void carry(SharedNotes written, FollowUpSession next) {
        SharedNotes there = notes.of(next.id());
        int edition = there.edition() + 1;
        if (there.words().length() + written.words().length() + 2 <= WriteNotes.LONGEST) {
            notes.keep(there);
            written.goOver(there, edition);
            notes.add(next.id(), edition, there.words());
        }
    }
}
