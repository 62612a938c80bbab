package org.kulturhus.followup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.kulturhus.spi.people.PersonId;

/** What leader or mentor wants to talk about in one session (R7). */
@Entity
@Table(name = "followup_own_topic")
public class OwnTopic {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "writer_id")
    private long writer;

    private String words;

    protected OwnTopic() {}

    public OwnTopic(long session, PersonId writer, String words) {
        this.session = session;
        this.writer = writer.value();
        this.words = words;
    }

    /** Comes up in another session. */
    public void moveTo(long other) {
        session = other;
    }

    public long id() {
        return id;
    }

    public long session() {
        return session;
    }

    public PersonId writer() {
        return new PersonId(writer);
    }

    public String words() {
        return words;
    }
}
