package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;

/** Leaders say what they think and support the statement; sponsor or training manager agrees it (R6). */
@ApplicationScoped
public class DiscussStatement {

    private static final int LONGEST = 1000;

    @Inject
    private Statements statements;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    @Transactional
    public void remark(ProgrammeId programme, String words) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Refused.invalid("remark", CultureModule.words("remark.missing", LONGEST));
        }
        openForMe(programme).remark(new Remark(access.me(), words.trim(), Instant.now()));
    }

    @Transactional
    public void support(ProgrammeId programme) {
        openForMe(programme).support(access.me());
    }

    @Transactional
    public void agree(ProgrammeId programme) {
        access.require(Role.TRAINING_MANAGER, Role.EXECUTIVE);
        open(programme).agree(Instant.now());
        facts.fire(new StatementAgreed(programme, Instant.now(), access.me()));
    }

    private Statement openForMe(ProgrammeId programme) {
        if (!statements.programme(programme).leaders().contains(access.me())) {
            throw Refused.forbidden(CultureModule.words("remark.leadersOnly"));
        }
        return open(programme);
    }

    private Statement open(ProgrammeId programme) {
        Statement statement = statements.existing(programme);
        if (statement.state() != Statement.State.OPEN) {
            throw Refused.conflict(CultureModule.words("remark.notOpen"));
        }
        return statement;
    }
}
