package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The statements of the desired culture, one per programme, and whose they are to see. */
@ApplicationScoped
public class Statements {

    @PersistenceContext(unitName = "culture")
    private EntityManager entities;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    public Optional<Statement> of(ProgrammeId programme) {
        return entities
                .createQuery("select s from Statement s where s.programme = :programme", Statement.class)
                .setParameter("programme", programme.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    public Statement existing(ProgrammeId programme) {
        return of(programme).orElseThrow(() -> Refused.unknown(CultureModule.words("statement.unknown")));
    }

    /** What the acting person may read: a draft is seen by those who steer only, until the leaders are asked. */
    public Optional<Statement> shown(ProgrammeId programme) {
        return entities
                .createQuery(
                        "select distinct s from Statement s left join fetch s.behaviours b"
                                + " where s.programme = :programme order by b.position",
                        Statement.class)
                .setParameter("programme", programme.value())
                .getResultList()
                .stream()
                .filter(statement -> statement.readableBy(steers()))
                .findFirst();
    }

    public void add(Statement statement) {
        entities.persist(statement);
    }

    /** The programme, for its leaders when it is published, and for those who steer; nobody else knows of it. */
    public Programme programme(ProgrammeId id) {
        return programmes
                .programme(id)
                .filter(this::mine)
                .orElseThrow(() -> Refused.unknown(CultureModule.words("programme.unknown")));
    }

    /** The programme that concerns me now: the one I lead in, else the newest that I may see. */
    public Optional<Programme> current() {
        return programmes.all().stream().filter(this::mine).findFirst();
    }

    private boolean mine(Programme programme) {
        boolean leads = programme.leaders().contains(access.me());
        return steers() || programme.published() && (leads || !access.is(Role.LEADER));
    }

    private boolean steers() {
        return access.is(Role.TRAINING_MANAGER, Role.EXECUTIVE, Role.ADMINISTRATOR);
    }
}
