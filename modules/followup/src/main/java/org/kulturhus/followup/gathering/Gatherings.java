package org.kulturhus.followup.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.followup.gathering.model.ProposedTime;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** The joint trainings, with the times and answers of their polls. */
@ApplicationScoped
public class Gatherings {

    private static final String WHOLE = "select distinct g from Gathering g join fetch g.guests where ";
    /** Where a day begins first. */
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

    private static final String INVITED = "g.id in (select i.gathering.id from Guest i where i.person = :person)";

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    void add(Gathering gathering) {
        entities.persist(gathering);
    }

    void add(ProposedTime time) {
        entities.persist(time);
    }

    void add(PollVote vote) {
        entities.persist(vote);
    }

    public Optional<Gathering> gathering(long id) {
        return whole("g.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    /** As it stands in the database now, for the rest of the transaction. */
    public void lock(Gathering gathering) {
        entities.flush();
        entities.refresh(gathering, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All of them, the newest first. */
    List<Gathering> all() {
        return whole("g.id > 0 order by g.id desc").getResultList();
    }

    /** Those to which the person is invited, the newest first. */
    List<Gathering> of(PersonId person) {
        return whole(INVITED + " order by g.id desc")
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Open polls in which the person has not answered every time, the first that was asked first. */
    List<Gathering> waitingFor(PersonId person) {
        return whole("g.state = :open and " + INVITED
                        + " and (select count(v) from PollVote v where v.gathering = g.id and v.person = :person)"
                        + " < (select count(t) from ProposedTime t where t.gathering = g.id) order by g.id")
                .setParameter("open", Gathering.State.POLL)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Open polls whose last day to answer has gone by where they were planned. */
    List<Gathering> ripe(Instant now) {
        return whole("g.state = :open and g.answerBy < :day order by g.id")
                .setParameter("open", Gathering.State.POLL)
                .setParameter("day", LocalDate.ofInstant(now, FIRST_ZONE))
                .getResultStream()
                .filter(one -> one.ripe(now))
                .toList();
    }

    /** Those with a time in which any of these people takes part and that overlap the window, also when called off. */
    public List<Gathering> withTime(Collection<PersonId> people, TimeSpan window) {
        return people.isEmpty()
                ? List.of()
                : whole("g.startsAt < :until and g.endsAt > :from and g.id in (select i.gathering.id from Guest i"
                                + " where i.comes = true and i.person in :people) order by g.startsAt, g.id")
                        .setParameter("from", window.from().atOffset(ZoneOffset.UTC))
                        .setParameter("until", window.until().atOffset(ZoneOffset.UTC))
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .getResultList();
    }

    /** Those that take place in the window, whoever takes part. */
    List<Gathering> fixed(TimeSpan window) {
        return whole("g.state = :fixed and g.startsAt < :until and g.endsAt > :from order by g.startsAt, g.id")
                .setParameter("fixed", Gathering.State.FIXED)
                .setParameter("from", window.from().atOffset(ZoneOffset.UTC))
                .setParameter("until", window.until().atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    /** Those of these ids that have a time. */
    public List<Gathering> withTime(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : whole("g.startsAt is not null and g.id in :ids order by g.id")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private TypedQuery<Gathering> whole(String where) {
        return entities.createQuery(WHOLE + where, Gathering.class);
    }

    /** The times of its poll, in time. */
    public List<ProposedTime> times(Gathering gathering) {
        return entities.createQuery(
                        "select t from ProposedTime t where t.gathering = :id order by t.startsAt", ProposedTime.class)
                .setParameter("id", gathering.id())
                .getResultList();
    }

    public List<PollVote> votes(Gathering gathering) {
        return entities.createQuery("select v from PollVote v where v.gathering = :id", PollVote.class)
                .setParameter("id", gathering.id())
                .getResultList();
    }
}
