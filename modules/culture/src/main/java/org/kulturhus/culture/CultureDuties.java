package org.kulturhus.culture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;
import org.kulturhus.spi.programme.Tone;

/** Whom an open statement waits for: leaders, then whoever answers them, then whoever agrees; asked once a request. */
@RequestScoped
public class CultureDuties implements DutySource {

    @Inject
    private Statements statements;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    private List<Duty> duties;

    @Override
    public List<Duty> duties() {
        if (duties == null) {
            duties = access.is(Role.LEADER, Role.TRAINING_MANAGER, Role.EXECUTIVE) ? ofOpen() : List.of();
        }
        return duties;
    }

    private List<Duty> ofOpen() {
        List<Duty> found = new ArrayList<>();
        List<Statement> open = statements.open();
        Set<ProgrammeId> led = access.is(Role.LEADER) && !open.isEmpty() ? led() : Set.of();
        for (Statement statement : open) {
            if (led.contains(statement.programme())) {
                leader(found, statement);
            }
            if (access.is(Role.TRAINING_MANAGER) && statement.unanswered() > 0) {
                found.add(duty("duty.answer", statement, nameOf(statement), statement.unanswered()));
            }
            if (access.is(Role.EXECUTIVE) && statement.ready()) {
                found.add(duty("duty.agree", statement, nameOf(statement), statement.number()));
            }
        }
        return found;
    }

    private Set<ProgrammeId> led() {
        return programmes.ofLeader(access.me()).stream().map(Programme::id).collect(Collectors.toSet());
    }

    /** Nothing waits for a leader who supports the words as they are, or waits for an answer. */
    private void leader(List<Duty> found, Statement statement) {
        if (statement.supportedBy(access.me())) {
            return;
        }
        List<Remark> mine = statement.remarks().stream()
                .filter(remark -> remark.writer().equals(access.me()))
                .toList();
        if (mine.stream().anyMatch(Remark::open)) {
            return;
        }
        boolean reworded = statement.supportOf(access.me()).isPresent();
        String key = reworded ? "duty.reworded" : mine.isEmpty() ? "duty.support" : "duty.answered";
        found.add(duty(key, statement));
    }

    private String nameOf(Statement statement) {
        return programmes.programme(statement.programme()).map(Programme::name).orElse("");
    }

    private static Duty duty(String key, Statement statement, Object... arguments) {
        String path = "culture/statement?programme=%d&version=%d"
                .formatted(statement.programme().value(), statement.number());
        return new Duty(CultureModule.words(key, arguments), path, Tone.WARN);
    }
}
