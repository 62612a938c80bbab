package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.culture.model.Behaviour.Kind;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Statement.State;
import org.kulturhus.culture.model.Wording;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;

/** A training manager words the desired culture, revises it, and asks the leaders for their view (R6, R8). */
@ApplicationScoped
public class DraftStatement {

    @Inject
    private Statements statements;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * Refuses what is missing or too long, an agreed statement, and an edit of words that have changed since.
     *
     * @param read number of the wording that was read; of no meaning for the first draft
     */
    @Transactional
    public void save(ProgrammeId programme, Integer read, Wording wording) {
        access.require(Role.TRAINING_MANAGER);
        statements.programme(programme);
        wording.check();
        Optional<Statement> newest = statements.newest(programme);
        if (newest.isEmpty()) {
            Statement first = new Statement(programme);
            knows(first, wording);
            first.word(wording);
            statements.add(first);
            return;
        }
        if (newest.get().state() == State.AGREED) {
            throw Refused.conflict(CultureModule.words("draft.agreed"));
        }
        Statement statement = statements.asRead(programme, read);
        knows(statement, wording);
        statement.word(wording);
    }

    /** Refuses the number of a behaviour that is not there, or is there twice. */
    private static void knows(Statement statement, Wording wording) {
        Set<Integer> seen = new HashSet<>();
        for (Kind kind : Kind.values()) {
            List<Wording.Line> lines = wording.lines(kind);
            for (int index = 0; index < lines.size(); index++) {
                Integer number = lines.get(index).number();
                boolean known = number == null
                        || statement.behaviour(number).stream().anyMatch(one -> one.kind() == kind) && seen.add(number);
                if (!known) {
                    String field = (kind == Kind.WE_DO ? "weDo" : "weDoNot") + (index + 1);
                    throw Refused.invalid(field, CultureModule.words("draft.behaviour.unknown"));
                }
            }
        }
    }

    @Transactional
    public void open(ProgrammeId programme) {
        access.require(Role.TRAINING_MANAGER);
        statements.programme(programme);
        Statement statement = statements
                .newest(programme)
                .orElseThrow(() -> Refused.unknown(CultureModule.words("statement.unknown")));
        if (statement.state() != State.DRAFT) {
            throw Refused.conflict(CultureModule.words("open.notDraft"));
        }
        statement.open();
        facts.fire(new StatementOpened(programme, Instant.now(), access.me()));
    }

    /** Begins the next version with the words of the agreed one, which stays valid; gives its number. */
    @Transactional
    public int revise(ProgrammeId programme) {
        access.require(Role.TRAINING_MANAGER);
        statements.programme(programme);
        Statement agreed = statements
                .newest(programme)
                .filter(statement -> statement.state() == State.AGREED)
                .orElseThrow(() -> Refused.conflict(CultureModule.words("revise.notAgreed")));
        Statement next = agreed.revised();
        statements.add(next);
        facts.fire(new StatementRevised(programme, next.number(), Instant.now(), access.me()));
        return next.number();
    }
}
