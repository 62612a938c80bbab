package org.kulturhus.followup.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.team.model.TeamRhythm;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** The sessions of teams, and their rhythms. */
@ApplicationScoped
public class TeamSessions {

    private static final String WHOLE = "select distinct s from TeamSession s left join fetch s.participants where ";

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    public Optional<TeamRhythm> rhythm(PersonId leader) {
        return Optional.ofNullable(entities.find(TeamRhythm.class, leader.value()));
    }

    /** Those of all leaders, by id, as they stand in the database now. */
    List<TeamRhythm> rhythms() {
        return entities.createQuery("select r from TeamRhythm r order by r.leader", TeamRhythm.class)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** As it stands in the database now, for the rest of the transaction. */
    public Optional<TeamRhythm> lockedRhythm(PersonId leader) {
        return Optional.ofNullable(entities.find(TeamRhythm.class, leader.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(TeamRhythm rhythm) {
        entities.persist(rhythm);
    }

    public void add(TeamSession session) {
        entities.persist(session);
    }

    public Optional<TeamSession> session(long id) {
        return Optional.ofNullable(entities.find(TeamSession.class, id));
    }

    /** As it stands in the database now, for the rest of the transaction. */
    public Optional<TeamSession> locked(long id) {
        return Optional.ofNullable(entities.find(TeamSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The leader's sessions with the team that were not cancelled, or were called off by hand, in time. */
    public List<TeamSession> of(PersonId leader) {
        return entities.createQuery(
                        WHOLE
                                + "s.leader = :leader and (s.cancelled = false or s.calledOff = true) order by s.startsAt, s.id",
                        TeamSession.class)
                .setHint("eclipselink.refresh", true)
                .setParameter("leader", leader.value())
                .getResultList();
    }

    /** Sessions in which any of these people takes part and that overlap the window, also the cancelled ones, in time. */
    public List<TeamSession> evenCancelled(Collection<PersonId> people, TimeSpan window) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                WHOLE
                                        + "s.startsAt < :until and s.endsAt > :from and s.id in (select t.id from TeamSession t"
                                        + " join t.participants p where p in :people and t.startsAt < :until and"
                                        + " t.endsAt > :from) order by s.startsAt, s.id",
                                TeamSession.class)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .setParameter("from", window.from().atOffset(ZoneOffset.UTC))
                        .setParameter("until", window.until().atOffset(ZoneOffset.UTC))
                        .getResultList();
    }

    /** All sessions of these leaders, also the cancelled ones, in time. */
    public List<TeamSession> evenCancelledOf(Collection<Long> leaders) {
        return leaders.isEmpty()
                ? List.of()
                : entities.createQuery(WHOLE + "s.leader in :leaders order by s.startsAt, s.id", TeamSession.class)
                        .setParameter("leaders", leaders)
                        .getResultList();
    }
}
