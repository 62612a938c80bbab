package org.kulturhus.shell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kulturhus.shell.programme.model.ProgrammeTemplate;
import org.kulturhus.shell.programme.model.StagePeriod;

/** The templates that programmes are planned from. */
@ApplicationScoped
public class ProgrammeTemplates {

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    /** By code. */
    public List<ProgrammeTemplate> all() {
        return entities.createQuery(
                        "select distinct t from ProgrammeTemplate t left join fetch t.stages order by t.code",
                        ProgrammeTemplate.class)
                .getResultList();
    }

    public Optional<ProgrammeTemplate> template(String code) {
        return all().stream().filter(template -> template.code().equals(code)).findFirst();
    }

    /** The stages of a programme that would be planned like this; none without a first day. */
    public List<StagePeriod> periods(String code, LocalDate starts, int months) {
        return starts == null
                ? List.of()
                : template(code)
                        .map(template -> template.periods(starts, months))
                        .orElse(List.of());
    }
}
