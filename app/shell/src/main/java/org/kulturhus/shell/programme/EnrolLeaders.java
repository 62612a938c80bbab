package org.kulturhus.shell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import org.kulturhus.shell.programme.model.RunningProgramme;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.LeaderEnrolled;
import org.kulturhus.spi.programme.ProgrammeId;

/** Leaders take part in a programme from now on. */
@ApplicationScoped
public class EnrolLeaders {

    @Inject
    private RunningProgrammes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** Tells {@link LeaderEnrolled} for each who was not enrolled before; refuses people who are not leaders. */
    @Transactional
    public void enrol(ProgrammeId id, Collection<PersonId> leaders) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        RunningProgramme programme =
                programmes.running(id).orElseThrow(() -> Refused.unknown(Phrase.of("shell", "programme.unknown")));
        var people = directory.people(leaders);
        for (PersonId leader : leaders) {
            if (!people.containsKey(leader) || !people.get(leader).roles().contains(Role.LEADER)) {
                throw Refused.invalid("leaders", Phrase.of("shell", "enrol.notLeader"));
            }
            if (programme.enrol(leader)) {
                facts.fire(new LeaderEnrolled(id, leader, Instant.now(), access.me()));
            }
        }
    }
}
