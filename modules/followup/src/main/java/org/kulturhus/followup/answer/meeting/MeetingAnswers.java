package org.kulturhus.followup.answer.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kulturhus.followup.answer.model.MeetingAnswer;
import org.kulturhus.followup.answer.model.Said;
import org.kulturhus.spi.people.PersonId;

/** The answers to invitations of meetings with a team and of joint trainings. */
@ApplicationScoped
public class MeetingAnswers {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /**
     * The answers that came while it was as it is.
     *
     * @param entry identity of the meeting in every calendar
     * @param sequence its count of changes
     */
    public List<MeetingAnswer> of(String entry, int sequence) {
        return all(entry).stream().filter(answer -> answer.said().of(sequence)).toList();
    }

    private List<MeetingAnswer> all(String entry) {
        return entities.createQuery(
                        "select a from MeetingAnswer a where a.meeting = :meeting order by a.id", MeetingAnswer.class)
                .setParameter("meeting", entry)
                .getResultList();
    }

    /** @return what counts now */
    Said keep(Said said, String entry, int sequence, PersonId person) {
        MeetingAnswer kept = all(entry).stream()
                .filter(answer -> answer.person().equals(person))
                .findFirst()
                .orElseGet(() -> new MeetingAnswer(entry, person));
        kept.say(said, sequence);
        entities.persist(kept);
        return kept.said();
    }
}
