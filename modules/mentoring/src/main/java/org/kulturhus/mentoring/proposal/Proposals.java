package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.programme.ProgrammeId;

/** The proposals of all programmes. */
@ApplicationScoped
public class Proposals {

    private static final long SHOWN = 10;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    /** The last ten of the programme, and older ones by which somebody has a place today; the newest first. */
    public List<Proposal> of(ProgrammeId programme) {
        return entities.createQuery(
                        "select p from Proposal p where p.programme = :programme and"
                                + " ((select count(q) from Proposal q where q.programme = p.programme"
                                + " and q.number > p.number) < :shown"
                                + " or exists (select a.id from Assignment a where a.proposal = p.id"
                                + " and a.state = :published)) order by p.number desc",
                        Proposal.class)
                .setParameter("programme", programme.value())
                .setParameter("shown", SHOWN)
                .setParameter("published", Assignment.State.PUBLISHED)
                .getResultList();
    }

    /** Refuses an id that is unknown. */
    public Proposal proposal(long id) {
        return Optional.ofNullable(entities.find(Proposal.class, id)).orElseThrow(Proposals::unknown);
    }

    /** As {@link #proposal}, as it stands in the database now, for the rest of the transaction. */
    public Proposal locked(long id) {
        Proposal proposal = proposal(id);
        entities.flush();
        entities.refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
        return proposal;
    }

    private static Refused unknown() {
        return Refused.unknown(Phrase.of("mentoring", "proposal.unknown"));
    }

    /** The one that is being solved, if its server still runs. */
    Optional<Proposal> solving(ProgrammeId programme) {
        return of(programme).stream()
                .filter(proposal -> proposal.state(Instant.now()) == Proposal.State.SOLVING)
                .findFirst();
    }

    /** The one into which choices by hand go: ready, and begun after everything that was published. */
    Optional<Proposal> byHand(ProgrammeId programme) {
        return of(programme).stream()
                .takeWhile(proposal -> proposal.state(Instant.now()) != Proposal.State.PUBLISHED)
                .filter(proposal -> proposal.byHand() && proposal.state(Instant.now()) == Proposal.State.READY)
                .findFirst();
    }

    /** Counted on in the programme; whoever calls has the turn. */
    int nextNumber(ProgrammeId programme) {
        return of(programme).stream().findFirst().map(Proposal::number).orElse(0) + 1;
    }

    void add(Proposal proposal) {
        entities.persist(proposal);
    }
}
