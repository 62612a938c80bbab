package org.kulturhus.followup.answer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kulturhus.spi.people.PersonId;

/** One person's answer to the invitation of a meeting with a team, or of a joint training. */
@Entity
@Table(name = "followup_meeting_answer")
public class MeetingAnswer {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "entry")
    private String meeting;

    @Column(name = "person_id")
    private long person;

    @Embedded
    private Said said;

    @Version
    private int version;

    protected MeetingAnswer() {}

    /** @param entry identity of the meeting in every calendar */
    public MeetingAnswer(String entry, PersonId person) {
        this.meeting = entry;
        this.person = person.value();
    }

    /** The newest answer counts; but one to an earlier time takes nothing back. */
    public void say(Said answer, int sequence) {
        if (said == null || said.late() || !answer.late() || !said.of(sequence)) {
            said = answer;
        }
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Said said() {
        return said;
    }
}
