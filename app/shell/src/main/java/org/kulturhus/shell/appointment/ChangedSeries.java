package org.kulturhus.shell.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kulturhus.shell.appointment.model.Guest;
import org.kulturhus.shell.appointment.model.Series;
import org.kulturhus.shell.notice.SeriesTold;
import org.kulturhus.spi.people.PersonId;

/** The series that people are invited to, and those of which they have not been told all. */
@ApplicationScoped
public class ChangedSeries {

    /** What follows so soon is told in the same mail. */
    private static final Duration CALM = Duration.ofSeconds(2);

    private static final int AT_ONCE = 100;

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    void hear(@Observes SeriesTold told) {
        Series series = locked(told.series());
        told.letter()
                .ifPresentOrElse(
                        letter -> guest(told.series(), letter.person())
                                .next(letter.subject(), letter.text(), letter.path()),
                        () -> series.changed(Instant.now()));
    }

    /** Until the end of the transaction, so that nobody is made a guest twice: {@link #claim} locks the same row. */
    private Series locked(String identity) {
        Series series = entities.find(Series.class, identity, LockModeType.PESSIMISTIC_WRITE);
        if (series == null) {
            series = new Series(identity);
            entities.persist(series);
            entities.flush();
        }
        return series;
    }

    /** The guest, who becomes one if need be. */
    Guest guest(String series, PersonId person) {
        return known(series, person).orElseGet(() -> {
            Guest guest = new Guest(series, person);
            entities.persist(guest);
            return guest;
        });
    }

    public Optional<Guest> known(String series, PersonId person) {
        return guests(series).stream()
                .filter(guest -> guest.member().equals(person))
                .findFirst();
    }

    /** Everybody who was told something, or is to be. */
    List<Guest> guests(String series) {
        return entities.createQuery("select g from Guest g where g.series = :series", Guest.class)
                .setParameter("series", series)
                .getResultList();
    }

    /** The series of which not all has been told, the oldest change first; what has changed only just now may change again. */
    @Transactional
    public List<String> due(Instant now) {
        return entities.createQuery(
                        "select s.identity from Series s where s.changedAt <= :calm order by s.changedAt", String.class)
                .setParameter("calm", calm(now))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * Takes the change away, for this transaction alone: whoever does so has it, and if that node dies, the change is still
     * there.
     */
    boolean claim(String identity, Instant now) {
        return entities.createQuery(
                                "update Series s set s.changedAt = null where s.identity = :identity and s.changedAt <= :calm")
                        .setParameter("identity", identity)
                        .setParameter("calm", calm(now))
                        .executeUpdate()
                == 1;
    }

    private static OffsetDateTime calm(Instant now) {
        return now.minus(CALM).atOffset(ZoneOffset.UTC);
    }
}
