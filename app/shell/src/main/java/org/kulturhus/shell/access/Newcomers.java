package org.kulturhus.shell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** People who have not chosen a password yet, by name, with the invitation that is open; the first five hundred. */
@ApplicationScoped
public class Newcomers {

    private static final int MOST = 500;
    private static final String WITHOUT_PASSWORD = "select m.id from Member m where m.passwordHash is null";

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Programmes programmes;

    /** Of everybody, or of the leaders of a programme. */
    public List<Newcomer> of(Optional<ProgrammeId> programme) {
        if (programme.isEmpty()) {
            return newcomers(entities.createQuery(WITHOUT_PASSWORD + " order by m.name, m.id", Long.class));
        }
        Set<PersonId> leaders =
                programme.flatMap(programmes::programme).map(Programme::leaders).orElse(Set.of());
        if (leaders.isEmpty()) {
            return List.of();
        }
        return newcomers(entities.createQuery(WITHOUT_PASSWORD + " and m.id in :ids order by m.name, m.id", Long.class)
                .setParameter("ids", leaders.stream().map(PersonId::value).toList()));
    }

    private List<Newcomer> newcomers(TypedQuery<Long> query) {
        List<Long> ids = query.setMaxResults(MOST).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PersonId, Person> people =
                directory.people(ids.stream().map(PersonId::new).toList());
        Map<Long, Instant> invited = invited(ids);
        return ids.stream()
                .map(id -> new Newcomer(people.get(new PersonId(id)), Optional.ofNullable(invited.get(id))))
                .toList();
    }

    private Map<Long, Instant> invited(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, Instant> until = new HashMap<>();
        entities.createQuery(
                        "select i.member, max(i.expiresAt) from Invitation i where i.usedAt is null"
                                + " and i.expiresAt > :now and i.member in :ids group by i.member",
                        Object[].class)
                .setParameter("now", OffsetDateTime.now(ZoneOffset.UTC))
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> until.put((Long) row[0], ((OffsetDateTime) row[1]).toInstant()));
        return until;
    }

    /**
     * @param invitedUntil until when the last invitation is open; absent where there is none
     */
    public record Newcomer(Person person, Optional<Instant> invitedUntil) {

        public long id() {
            return person.id().value();
        }
    }
}
