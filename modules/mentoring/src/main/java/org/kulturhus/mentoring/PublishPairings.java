package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.MentorAssigned;
import org.kulturhus.spi.programme.ProgrammeId;

/** The proposals of a programme become its pairings, in one act (R4). */
@ApplicationScoped
public class PublishPairings {

    @Inject
    private Assignments assignments;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** Tells {@link MentorAssigned} for each leader; refuses when there is nothing to publish. */
    @Transactional
    public int publish(ProgrammeId programme) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        List<Assignment> proposed = assignments.of(programme, State.PROPOSED);
        if (proposed.isEmpty()) {
            throw Refused.conflict(MentoringModule.words("publish.nothing"));
        }
        Instant now = Instant.now();
        proposed.forEach(assignment -> assignment.publish(now));
        proposed.forEach(assignment ->
                facts.fire(new MentorAssigned(programme, assignment.leader(), assignment.mentor(), now, access.me())));
        return proposed.size();
    }
}
