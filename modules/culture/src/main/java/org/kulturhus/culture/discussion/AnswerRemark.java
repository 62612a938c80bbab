package org.kulturhus.culture.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;

/** Training manager or executive answers a leader's remark, takes its wording over, or declines it with a reason (R6). */
@ApplicationScoped
public class AnswerRemark {

    @Inject
    private Statements statements;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    @Transactional
    public void answer(long id, String words) {
        close(id, Remark.State.ANSWERED, said(words, "answer.missing"));
    }

    @Transactional
    public void decline(long id, String reason) {
        close(id, Remark.State.DECLINED, said(reason, "decline.missing"));
    }

    private void close(long id, Remark.State outcome, String words) {
        Statement statement = open(id);
        statement.answer(waiting(statement, id), outcome, words, access.me(), Instant.now());
        tell(statement, id);
    }

    /**
     * The proposed wording becomes that of the behaviour, or of the sentence.
     *
     * @param read number of the wording that was read
     * @param words may be empty
     */
    @Transactional
    public void takeOver(long id, Integer read, String words) {
        String said = words == null ? "" : words.trim();
        if (said.length() > Opinion.LONGEST) {
            throw Refused.invalid("answer", CultureModule.words("answer.long", Opinion.LONGEST));
        }
        Statement statement = open(id);
        statements.asRead(statement.programme(), read);
        Remark remark = waiting(statement, id);
        if (remark.proposal().isEmpty()) {
            throw Refused.conflict(CultureModule.words("takeOver.nothing"));
        }
        if (remark.behaviour()
                .filter(about -> statement.behaviour(about).isEmpty())
                .isPresent()) {
            throw Refused.conflict(CultureModule.words("takeOver.gone"));
        }
        statement.takeOver(remark, said, access.me(), Instant.now());
        tell(statement, id);
    }

    private static String said(String words, String missing) {
        if (words == null || words.isBlank() || words.trim().length() > Opinion.LONGEST) {
            throw Refused.invalid("answer", CultureModule.words(missing, Opinion.LONGEST));
        }
        return words.trim();
    }

    private Statement open(long id) {
        access.require(Role.TRAINING_MANAGER, Role.EXECUTIVE);
        Statement about = statements.ofRemark(id);
        Statement newest = statements.newest(about.programme()).orElseThrow();
        if (newest.number() != about.number() || newest.state() != State.OPEN) {
            throw Refused.conflict(CultureModule.words("remark.notOpen"));
        }
        return newest;
    }

    private static Remark waiting(Statement statement, long id) {
        return statement.remarks().stream()
                .filter(remark -> remark.id() == id && remark.open())
                .findFirst()
                .orElseThrow(() -> Refused.conflict(CultureModule.words("answer.already")));
    }

    private void tell(Statement statement, long remark) {
        ProgrammeId programme = statement.programme();
        facts.fire(new RemarkAnswered(programme, remark, Instant.now(), access.me()));
    }
}
