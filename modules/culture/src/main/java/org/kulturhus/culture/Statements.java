package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Statement.State;
import org.kulturhus.culture.model.Versions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The statements of the desired culture, every version of every programme, and whose they are to see. */
@ApplicationScoped
public class Statements {

    @PersistenceContext(unitName = "culture")
    private EntityManager entities;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    @Inject
    private KnownVersions known;

    /** Whoever asks: every version. */
    Versions versions(ProgrammeId programme) {
        return known.of(programme, this::read);
    }

    private Versions read(ProgrammeId programme) {
        return new Versions(entities.createQuery(
                        "select distinct s from Statement s left join fetch s.behaviours where s.programme = :programme"
                                + " order by s.number",
                        Statement.class)
                .setParameter("programme", programme.value())
                .getResultList());
    }

    /** Of all programmes, those that the leaders are asked about, with what was said. */
    List<Statement> open() {
        return entities.createQuery(
                        "select s from Statement s where s.state = :open order by s.programme", Statement.class)
                .setParameter("open", State.OPEN)
                .setHint("eclipselink.batch", "s.remarks")
                .setHint("eclipselink.batch", "s.supports")
                .getResultList();
    }

    /** The versions that the acting person may read. */
    public Versions readable(ProgrammeId id) {
        return readable(programme(id));
    }

    private Versions readable(Programme programme) {
        return new Versions(versions(programme.id()).all().stream()
                .filter(statement -> readable(programme, statement))
                .toList());
    }

    /** A draft is read by those who steer, an open one by the leaders as well, an agreed one by everybody. */
    private boolean readable(Programme programme, Statement statement) {
        return switch (statement.state()) {
            case DRAFT -> steers();
            case OPEN -> discusses(programme);
            case AGREED -> true;
        };
    }

    /** Whether the acting person reads what the leaders say: the leaders themselves and those who steer. */
    public boolean discusses(Programme programme) {
        return steers() || programme.leaders().contains(access.me());
    }

    /** The version with this number, or without a number the valid one, else the newest. */
    public Optional<Statement> shown(ProgrammeId programme, Integer number) {
        Versions versions = readable(programme);
        return number == null ? versions.valid().or(versions::newest) : versions.numbered(number);
    }

    public Statement version(ProgrammeId programme, Integer number) {
        return shown(programme, number).orElseThrow(() -> unknown("statement.unknown"));
    }

    /** The statement on which a remark was made, for those who read remarks. */
    public Statement ofRemark(long remark) {
        return entities
                .createQuery("select s from Statement s join s.remarks r where r.id = :remark", Statement.class)
                .setParameter("remark", remark)
                .getResultList()
                .stream()
                .filter(statement -> programmes.programme(statement.programme()).stream()
                        .anyMatch(programme -> mine(programme) && discusses(programme)))
                .findFirst()
                .orElseThrow(() -> unknown("remark.unknown"));
    }

    /** The newest version, locked until the transaction ends. */
    public Optional<Statement> newest(ProgrammeId programme) {
        known.forget();
        return entities
                .createQuery(
                        "select s.id from Statement s where s.programme = :programme order by s.number desc",
                        Long.class)
                .setParameter("programme", programme.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(id -> entities.find(Statement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest version, locked; refuses when there is none or it reads otherwise than what was read. */
    public Statement asRead(ProgrammeId programme, Integer read) {
        programme(programme);
        if (read == null) {
            throw Refused.invalid("wording", CultureModule.words("wording.missing"));
        }
        Statement statement = newest(programme).orElseThrow(() -> unknown("statement.unknown"));
        if (statement.wording() != read) {
            throw Refused.conflict(CultureModule.words("wording.changed"));
        }
        return statement;
    }

    /** Of two who begin the same version at once, one is told. */
    void add(Statement statement) {
        known.forget();
        try {
            entities.persist(statement);
            entities.flush();
        } catch (PersistenceException taken) {
            throw Refused.conflict(CultureModule.words("wording.changed"));
        }
    }

    /** Gives what is new its id. */
    public void flush() {
        entities.flush();
    }

    /** The programme, for its leaders when it is published, and for those who steer; nobody else knows of it. */
    public Programme programme(ProgrammeId id) {
        return programmes.programme(id).filter(this::mine).orElseThrow(() -> unknown("programme.unknown"));
    }

    /** The valid version of the programme that concerns me now. */
    public Optional<Statement> valid() {
        return current().flatMap(programme -> readable(programme).valid());
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

    private static Refused unknown(String key) {
        return Refused.unknown(CultureModule.words(key));
    }
}
