package org.kulturhus.governance.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.Function;
import org.kulturhus.governance.model.Seat;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** The seats of the customer committee and what the acting person may do with its decisions; asked once a request. */
@RequestScoped
public class Committee {

    private static final String SEATS = "select s from Seat s ";
    private static final String ORDER = "order by s.from desc, s.id";

    @PersistenceContext(unitName = "governance")
    private EntityManager entities;

    @Inject
    private Access access;

    private List<Seat> mine;

    /** Every seat, also those that have ended, the latest first. */
    public List<Seat> seats() {
        return entities.createQuery(SEATS + ORDER, Seat.class).getResultList();
    }

    public Optional<Seat> seat(long id) {
        return Optional.ofNullable(entities.find(Seat.class, id));
    }

    public void add(Seat seat) {
        entities.persist(seat);
        mine = null;
    }

    /** Who may vote in a vote that is opened today. */
    public Set<PersonId> voters() {
        LocalDate today = today();
        return seats().stream()
                .filter(seat -> seat.voting() && seat.heldOn(today))
                .map(Seat::person)
                .collect(Collectors.toSet());
    }

    /** The seats that the acting person holds today. */
    public List<Seat> mine() {
        if (mine == null) {
            LocalDate today = today();
            mine = entities
                    .createQuery(SEATS + "where s.person = :me " + ORDER, Seat.class)
                    .setParameter("me", access.me().value())
                    .getResultList()
                    .stream()
                    .filter(seat -> seat.heldOn(today))
                    .toList();
        }
        return mine;
    }

    /** Whether the acting person reads everything in the register; everybody else reads what was adopted. */
    public boolean readsAll() {
        return access.is(Role.EXECUTIVE, Role.TRAINING_MANAGER, Role.ADMINISTRATOR) || !mine().isEmpty();
    }

    /** Whether the acting person opens and closes votes: the CX sponsor, who chairs, or an administrator. */
    public boolean chairs() {
        return access.is(Role.ADMINISTRATOR)
                || mine().stream().anyMatch(seat -> seat.function() == Function.CX_SPONSOR);
    }

    /** Refuses everybody but the chair and administrators. */
    public void requireChair() {
        if (!chairs()) {
            throw Refused.forbidden(Phrase.of("governance", "committee.notChair"));
        }
    }

    /** Today where the committee sits. */
    public static LocalDate today() {
        return LocalDate.now(Decision.ZONE);
    }
}
