package org.kulturhus.shell.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.shell.programme.model.RunningProgramme;
import org.kulturhus.shell.request.Remembered;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The programmes of the house, each with its leaders in one statement. */
@ApplicationScoped
public class RunningProgrammes implements Programmes {

    private static final String WHOLE = "select distinct p from RunningProgramme p left join fetch p.leaders ";
    private static final String EVERY = "every";

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Remembered remembered;

    @Override
    public Optional<Programme> programme(ProgrammeId id) {
        return running(id).map(RunningProgramme::programme);
    }

    @Override
    public List<Programme> all() {
        return remembered
                .all("programmes", List.of(EVERY), none -> Map.of(EVERY, read()))
                .get(EVERY);
    }

    private List<Programme> read() {
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
        return Optional.ofNullable(
                remembered.all("programme", List.of(id), this::read).get(id));
    }

    private Map<ProgrammeId, RunningProgramme> read(Collection<ProgrammeId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(WHOLE + "where p.id in :ids", RunningProgramme.class)
                .setParameter("ids", ids.stream().map(ProgrammeId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(running -> new ProgrammeId(running.id()), running -> running));
    }

    /**
     * Enrolled leaders by name, those after the key.
     *
     * @param words part of a leader's name or unit; empty for all
     * @param among only these
     */
    public List<PersonId> leaders(ProgrammeId programme, String words, Set<PersonId> among, Key after, int size) {
        if (among.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery(
                        "select m.id from RunningProgramme p join p.leaders l, Member m where p.id = :programme and m.id = l"
                                + " and m.id in :among and (lower(m.name) like :words or lower(m.unit.name) like :words)"
                                + " and (m.name > :name or (m.name = :name and m.id > :id)) order by m.name, m.id",
                        Long.class)
                .setParameter("programme", programme.value())
                .setParameter("among", among.stream().map(PersonId::value).toList())
                .setParameter("words", "%" + words.trim().toLowerCase(Locale.ROOT) + "%")
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * Where a page of leaders begins.
     *
     * @param name of the last one of the page before; empty for the first page
     * @param id of the last one of the page before; 0 for the first page
     */
    public record Key(String name, long id) {

        public static final Key FIRST = new Key("", 0);
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
