package org.kulturhus.mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.model.Turn;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Who mentors whom: proposed, published and ended. */
@ApplicationScoped
public class Assignments {

    private static final String STANDING =
            "select a from Assignment a where (a.state = :published or a.lastDay >= :earliest) and ";

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    @Inject
    private Ongoing ongoing;

    /**
     * Waits until nobody else proposes, changes or publishes pairings, and keeps others waiting until the transaction ends:
     * what is checked then stays true until it is written, for mentors and leaders alike, in whichever programme.
     */
    public void takeTurn() {
        entities.find(Turn.class, Turn.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<Assignment> of(ProgrammeId programme, State state) {
        return entities.createQuery(
                        "select a from Assignment a where a.programme = :programme and a.state = :state order by a.id",
                        Assignment.class)
                .setParameter("programme", programme.value())
                .setParameter("state", state)
                .getResultList();
    }

    /** Those of the programme that hold today or from a day to come: published, or being handed over. */
    List<Assignment> standing(ProgrammeId programme) {
        return standing(entities.createQuery(STANDING + "a.programme = :programme order by a.id", Assignment.class)
                .setParameter("programme", programme.value()));
    }

    /** As {@link #standing(ProgrammeId)}, in which the person is leader or mentor, of programmes that are not over. */
    public List<Assignment> standing(PersonId person) {
        return ongoing.of(standing(entities.createQuery(
                        STANDING + "(a.leader = :person or a.mentor = :person) order by a.id", Assignment.class)
                .setParameter("person", person.value())));
    }

    /** What the query finds is narrowed to the zone of each. */
    private static List<Assignment> standing(TypedQuery<Assignment> query) {
        Instant now = Instant.now();
        return query.setParameter("published", State.PUBLISHED)
                .setParameter("earliest", LocalDate.ofInstant(now, Ongoing.LAST_ZONE))
                .getResultStream()
                .filter(assignment -> !assignment.over(now))
                .toList();
    }

    /** All that are published in these programmes. */
    public List<Assignment> publishedIn(Collection<ProgrammeId> programmes) {
        if (programmes.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Assignment a where a.programme in :programmes and a.state = :state order by a.id",
                        Assignment.class)
                .setParameter(
                        "programmes",
                        programmes.stream().map(ProgrammeId::value).toList())
                .setParameter("state", State.PUBLISHED)
                .getResultList();
    }

    /** Published ones of these leaders in the programme. */
    public List<Assignment> published(ProgrammeId programme, Collection<PersonId> leaders) {
        if (leaders.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Assignment a where a.programme = :programme and a.state = :state"
                                + " and a.leader in :leaders order by a.id",
                        Assignment.class)
                .setParameter("programme", programme.value())
                .setParameter("state", State.PUBLISHED)
                .setParameter("leaders", leaders.stream().map(PersonId::value).toList())
                .getResultList();
    }

    /** The leaders who have a mentor, by programme. */
    public Map<ProgrammeId, Set<PersonId>> placed(Collection<ProgrammeId> programmes) {
        if (programmes.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select a.programme, a.leader from Assignment a"
                                + " where a.programme in :programmes and a.state = :state",
                        Object[].class)
                .setParameter(
                        "programmes",
                        programmes.stream().map(ProgrammeId::value).toList())
                .setParameter("state", State.PUBLISHED)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new ProgrammeId((Long) row[0]),
                        Collectors.mapping(row -> new PersonId((Long) row[1]), Collectors.toSet())));
    }

    /** Published ones in which the person is leader or mentor, of programmes that are not over. */
    public List<Assignment> published(PersonId person) {
        return ongoing.of(entities.createQuery(
                        "select a from Assignment a where a.state = :state and (a.leader = :person or a.mentor = :person)"
                                + " order by a.id",
                        Assignment.class)
                .setParameter("state", State.PUBLISHED)
                .setParameter("person", person.value())
                .getResultList());
    }

    /** Published ones of these mentors and leaders, in every programme that is not over. */
    public List<Assignment> publishedOf(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return ongoing.of(entities.createQuery(
                        "select a from Assignment a where a.state = :published"
                                + " and (a.mentor in :people or a.leader in :people) order by a.id",
                        Assignment.class)
                .setParameter("published", State.PUBLISHED)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList());
    }

    /** All that the leader has and has had in the programme, the newest first. */
    public List<Assignment> history(ProgrammeId programme, PersonId leader) {
        return entities.createQuery(
                        "select a from Assignment a where a.programme = :programme and a.leader = :leader"
                                + " and a.state <> :proposed order by a.since desc, a.id desc",
                        Assignment.class)
                .setParameter("programme", programme.value())
                .setParameter("leader", leader.value())
                .setParameter("proposed", State.PROPOSED)
                .getResultList();
    }

    /** All that came with the proposal, whatever became of them. */
    public List<Assignment> of(Proposal proposal) {
        return entities.createQuery(
                        "select a from Assignment a where a.proposal = :proposal order by a.id", Assignment.class)
                .setParameter("proposal", proposal.id())
                .getResultList();
    }

    /** Those of these published proposals, by id, of which a pairing is no longer today's. */
    public Set<Long> broken(Collection<Long> proposals) {
        if (proposals.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery(
                        "select distinct a.proposal from Assignment a where a.proposal in :proposals"
                                + " and a.state <> :published",
                        Long.class)
                .setParameter("proposals", proposals)
                .setParameter("published", State.PUBLISHED)
                .getResultList());
    }

    /** The ones that the publication of the proposal ended. */
    public List<Assignment> replacedBy(Proposal proposal) {
        return entities.createQuery(
                        "select a from Assignment a where a.replacedBy = :proposal order by a.id", Assignment.class)
                .setParameter("proposal", proposal.id())
                .getResultList();
    }

    public Optional<Assignment> assignment(long id) {
        return Optional.ofNullable(entities.find(Assignment.class, id));
    }

    public void add(Assignment assignment) {
        entities.persist(assignment);
    }

    public void forget(Assignment assignment) {
        forget(List.of(assignment));
    }

    /** At once, so that others can take their places. */
    public void forget(Collection<Assignment> all) {
        all.forEach(entities::remove);
        entities.flush();
    }
}
