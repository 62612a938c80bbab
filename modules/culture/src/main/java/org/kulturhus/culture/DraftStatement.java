package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.culture.model.Behaviour;
import org.kulturhus.culture.model.Behaviour.Kind;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;

/** A training manager words the desired culture and asks the leaders for their view (R6, R8). */
@ApplicationScoped
public class DraftStatement {

    static final int LONGEST_SENTENCE = 160;
    static final int LONGEST_STORY = 4000;
    static final int LONGEST_BEHAVIOUR = 200;

    @Inject
    private Statements statements;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** Refuses an empty or long sentence, long behaviours, and an agreed statement. */
    @Transactional
    public void save(ProgrammeId programme, Wording wording) {
        access.require(Role.TRAINING_MANAGER);
        statements.programme(programme);
        check(wording);
        Statement statement = statements.of(programme).orElseGet(() -> new Statement(programme));
        if (statement.state() == Statement.State.AGREED) {
            throw Refused.conflict(CultureModule.words("draft.agreed"));
        }
        List<Behaviour> behaviours = new ArrayList<>();
        add(behaviours, Kind.WE_DO, wording.weDo(), "weDo");
        add(behaviours, Kind.WE_DO_NOT, wording.weDoNot(), "weDoNot");
        statement.word(
                wording.sentence().trim(),
                wording.story() == null ? "" : wording.story().trim(),
                behaviours);
        statements.add(statement);
    }

    private static void check(Wording wording) {
        if (wording == null
                || wording.sentence() == null
                || wording.sentence().isBlank()
                || wording.sentence().length() > LONGEST_SENTENCE) {
            throw Refused.invalid("sentence", CultureModule.words("draft.sentence.wrong", LONGEST_SENTENCE));
        }
        if (wording.story() != null && wording.story().length() > LONGEST_STORY) {
            throw Refused.invalid("story", CultureModule.words("draft.story.long", LONGEST_STORY));
        }
    }

    private static void add(List<Behaviour> behaviours, Kind kind, String lines, String field) {
        for (String line : lines == null ? List.<String>of() : lines.lines().toList()) {
            if (line.length() > LONGEST_BEHAVIOUR) {
                throw Refused.invalid(field, CultureModule.words("draft.behaviour.long", LONGEST_BEHAVIOUR));
            }
            if (!line.isBlank()) {
                behaviours.add(new Behaviour(kind, line.trim(), behaviours.size()));
            }
        }
    }

    @Transactional
    public void open(ProgrammeId programme) {
        access.require(Role.TRAINING_MANAGER);
        Statement statement = statements.existing(programme);
        if (statement.state() != Statement.State.DRAFT) {
            throw Refused.conflict(CultureModule.words("open.notDraft"));
        }
        statement.open();
        facts.fire(new StatementOpened(programme, Instant.now(), access.me()));
    }

    /** @param weDo one behaviour per line, like {@code weDoNot} */
    public record Wording(String sentence, String story, String weDo, String weDoNot) {}
}
