package org.kulturhus.followup.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.answer.model.Said;
import org.kulturhus.followup.answer.model.SessionAnswer;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.CalendarSource.Answer;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;

/** The answers to invitations of sessions. */
@ApplicationScoped
public class Answers {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** An answer and its session. */
    public record About(SessionAnswer answer, FollowUpSession session) {}

    /** The answers that came while the session was as it is, those to an earlier time among them. */
    public List<SessionAnswer> of(FollowUpSession session) {
        return entities
                .createQuery(
                        "select a from SessionAnswer a where a.session = :session order by a.id", SessionAnswer.class)
                .setParameter("session", session.id())
                .getResultList()
                .stream()
                .filter(answer -> answer.holds(session))
                .toList();
    }

    public Optional<SessionAnswer> of(FollowUpSession session, PersonId person) {
        return of(session).stream()
                .filter(answer -> answer.person().equals(person))
                .findFirst();
    }

    /** Sessions to come of the person's that the other has declined or wants to move. */
    public List<About> waitingFor(PersonId person, Instant now) {
        return entities
                .createQuery(
                        "select a, s from SessionAnswer a, FollowUpSession s where a.session = s.id"
                                + " and (s.leader = :person or s.host = :person) and a.person <> :person and a.said.kind in :kinds and a.said.late = false"
                                + " and s.startsAt > :now and s.cancelled = false and s.state = :planned order by s.startsAt",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("kinds", EnumSet.of(Answer.Kind.DECLINED, Answer.Kind.PROPOSED))
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("planned", Beat.State.PLANNED)
                .getResultList()
                .stream()
                .map(row -> new About((SessionAnswer) row[0], (FollowUpSession) row[1]))
                .filter(about -> about.answer().holds(about.session()))
                .toList();
    }

    /**
     * @param seen the sequence of the session that the person had before the eyes
     * @return what counts now
     */
    Said keep(Answer answer, FollowUpSession session, int seen) {
        SessionAnswer kept = entities
                .createQuery(
                        "select a from SessionAnswer a where a.session = :session and a.person = :person",
                        SessionAnswer.class)
                .setParameter("session", session.id())
                .setParameter("person", answer.person().value())
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> new SessionAnswer(session, answer.person()));
        kept.say(new Said(answer, session.sequence(), seen), session);
        entities.persist(kept);
        return kept.said();
    }

    void forget(SessionAnswer answer) {
        entities.remove(answer);
    }
}
