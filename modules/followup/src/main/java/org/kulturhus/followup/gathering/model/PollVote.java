package org.kulturhus.followup.gathering.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.kulturhus.spi.people.PersonId;

/** What one person says to one time of a poll. */
@Entity
@Table(name = "followup_gathering_vote")
public class PollVote {

    /** Whether the time suits. */
    public enum Kind {
        YES,
        IF_NEED_BE,
        NO
    }

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "gathering_id")
    private long gathering;

    @Column(name = "time_id")
    private long time;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected PollVote() {}

    public PollVote(ProposedTime time, PersonId person, Kind kind) {
        this.gathering = time.gathering();
        this.time = time.id();
        this.person = person.value();
        this.kind = kind;
    }

    /** The newest one counts. */
    public void become(Kind other) {
        kind = other;
    }

    public long time() {
        return time;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Kind kind() {
        return kind;
    }
}
