package org.kulturhus.shell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.kulturhus.shell.programme.model.ProgrammeTemplate;
import org.kulturhus.shell.programme.model.RunningProgramme;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.ProgrammeId;

/** A training manager plans a culture programme of 9–12 months (R4). */
@ApplicationScoped
public class PlanProgramme {

    static final int SHORTEST = 9;
    static final int LONGEST = 12;

    @Inject
    private RunningProgrammes programmes;

    @Inject
    private ProgrammeTemplates templates;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * Refuses an unknown template, an empty or taken name and a length outside 9–12 months.
     *
     * @param template code of the template
     */
    @Transactional
    public ProgrammeId plan(String template, String name, LocalDate starts, int months, boolean lineManagerMayMentor) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        ProgrammeTemplate from = templates
                .template(template)
                .orElseThrow(() -> Refused.invalid("template", Phrase.of("shell", "plan.template.unknown")));
        check(name, starts, months);
        RunningProgramme planned = new RunningProgramme(from, name.trim(), starts, months, lineManagerMayMentor);
        programmes.add(planned);
        ProgrammeId id = new ProgrammeId(planned.id());
        facts.fire(new ProgrammePlanned(id, Instant.now(), access.me()));
        return id;
    }

    private void check(String name, LocalDate starts, int months) {
        if (name == null || name.isBlank()) {
            throw Refused.invalid("name", Phrase.of("shell", "plan.name.missing"));
        }
        if (programmes.named(name.trim())) {
            throw Refused.invalid("name", Phrase.of("shell", "plan.name.taken"));
        }
        if (starts == null) {
            throw Refused.invalid("starts", Phrase.of("shell", "plan.starts.missing"));
        }
        if (months < SHORTEST || months > LONGEST) {
            throw Refused.invalid("months", Phrase.of("shell", "plan.months.outside", SHORTEST, LONGEST));
        }
    }
}
