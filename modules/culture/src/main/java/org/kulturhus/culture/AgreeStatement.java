package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Statement.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;

/** Sponsor or training manager agrees the statement: from then on this version is the valid one (R8). */
@ApplicationScoped
public class AgreeStatement {

    @Inject
    private Statements statements;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * Refuses words that have changed since they were read, and a statement with a remark that nobody has answered.
     *
     * @param read number of the wording that was read
     */
    @Transactional
    public void agree(ProgrammeId programme, Integer read) {
        access.require(Role.TRAINING_MANAGER, Role.EXECUTIVE);
        Statement statement = statements.asRead(programme, read);
        if (statement.state() != State.OPEN) {
            throw Refused.conflict(CultureModule.words("agree.notOpen"));
        }
        if (statement.unanswered() > 0) {
            throw Refused.conflict(CultureModule.words("agree.unanswered", statement.unanswered()));
        }
        statement.agree(access.me(), Instant.now());
        facts.fire(new StatementAgreed(programme, Instant.now(), access.me()));
    }
}
