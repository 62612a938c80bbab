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
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.people.PersonId;

/** One person's answer to the invitation of one session; it holds for the session as it was then. */
@Entity
@Table(name = "followup_answer")
public class SessionAnswer {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "person_id")
    private long person;

    @Embedded
    private Said said;

    @Version
    private int version;

    protected SessionAnswer() {}

    public SessionAnswer(FollowUpSession session, PersonId person) {
        this.session = session.id();
        this.person = person.value();
    }

    /** The newest answer counts; but one to an earlier time takes nothing back. */
    public void say(Said answer, FollowUpSession about) {
        if (said == null || said.late() || !answer.late() || !holds(about)) {
            said = answer;
        }
    }

    /** Whether it came while the session was as it is. */
    public boolean holds(FollowUpSession about) {
        return about.id() == session && said.of(about.sequence()) && about.concerns(person());
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Said said() {
        return said;
    }
}
