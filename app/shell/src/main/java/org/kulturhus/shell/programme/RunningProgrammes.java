package org.kulturhus.shell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kulturhus.shell.programme.model.RunningProgramme;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The programmes of the house, each with its leaders in one statement. */
@ApplicationScoped
public class RunningProgrammes implements Programmes {

    private static final String WHOLE = "select distinct p from RunningProgramme p left join fetch p.leaders ";

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Override
    public Optional<Programme> programme(ProgrammeId id) {
        return running(id).map(RunningProgramme::programme);
    }

    @Override
    public List<Programme> all() {
        return entities
                .createQuery(WHOLE + "order by p.starts desc, p.id desc", RunningProgramme.class)
                .getResultList()
                .stream()
                .map(RunningProgramme::programme)
                .toList();
    }

    @Override
    public List<Programme> ofLeader(PersonId leader) {
        return all().stream()
                .filter(programme ->
                        programme.published() && programme.leaders().contains(leader))
                .toList();
    }

    public Optional<RunningProgramme> running(ProgrammeId id) {
        return entities
                .createQuery(WHOLE + "where p.id = :id", RunningProgramme.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    public boolean named(String name) {
        return entities.createQuery(
                                "select count(p) from RunningProgramme p where lower(p.name) = lower(:name)",
                                Long.class)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    public void add(RunningProgramme programme) {
        entities.persist(programme);
        entities.flush();
    }
}
