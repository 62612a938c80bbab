package org.kulturhus.shell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.shell.programme.model.RunningProgramme;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.ProgrammePublished;

/** Leaders see the programme from now on. */
@ApplicationScoped
public class PublishProgramme {

    @Inject
    private RunningProgrammes programmes;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** Refuses a programme without leaders; a published one stays as it is. */
    @Transactional
    public void publish(ProgrammeId id) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        RunningProgramme programme =
                programmes.running(id).orElseThrow(() -> Refused.unknown(Phrase.of("shell", "programme.unknown")));
        if (programme.programme().leaders().isEmpty()) {
            throw Refused.invalid("", Phrase.of("shell", "publish.nobody"));
        }
        if (!programme.published()) {
            programme.publish(Instant.now());
            facts.fire(new ProgrammePublished(id, Instant.now(), access.me()));
        }
    }
}
