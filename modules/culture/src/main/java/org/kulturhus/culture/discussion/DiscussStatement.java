package org.kulturhus.culture.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.culture.CultureModule;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.model.Opinion;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Statement.State;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.programme.ProgrammeId;

/** Leaders say what they think, and support the statement as it reads (R6). */
@ApplicationScoped
public class DiscussStatement {

    @Inject
    private Statements statements;

    @Inject
    private Access access;

    /** Gives the id of the remark. */
    @Transactional
    public long remark(ProgrammeId programme, Opinion opinion) {
        leads(programme);
        opinion.check();
        Statement statement = open(programme);
        if (opinion.behaviour() != null
                && statement.behaviour(opinion.behaviour()).isEmpty()) {
            throw Refused.invalid("behaviour", CultureModule.words("remark.behaviour.unknown"));
        }
        Remark remark = statement.remark(access.me(), opinion, Instant.now());
        statements.flush();
        return remark.id();
    }

    /** @param read number of the wording that was read; nobody supports words unseen */
    @Transactional
    public void support(ProgrammeId programme, Integer read) {
        leads(programme);
        open(programme);
        statements.asRead(programme, read).support(access.me());
    }

    @Transactional
    public void withdrawSupport(ProgrammeId programme) {
        leads(programme);
        open(programme).withdrawSupport(access.me());
    }

    private void leads(ProgrammeId programme) {
        if (!statements.programme(programme).leaders().contains(access.me())) {
            throw Refused.forbidden(CultureModule.words("remark.leadersOnly"));
        }
    }

    /** A draft is unknown to the leaders. */
    private Statement open(ProgrammeId programme) {
        return statements
                .newest(programme)
                .filter(statement -> statement.state() == State.OPEN)
                .orElseThrow(() -> Refused.conflict(CultureModule.words("remark.notOpen")));
    }
}
