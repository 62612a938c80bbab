package org.kulturhus.followup.attendance.model;

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

/** Somebody who was away from a session, and why. Of whom there is none, was there. */
@Entity
@Table(name = "followup_absentee")
public class Absentee {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private AwayReason reason;

    private String words;

    protected Absentee() {}

    /** @param words what there is to say of it, or empty */
    public Absentee(long session, PersonId person, AwayReason reason, String words) {
        this.session = session;
        this.person = person.value();
        this.reason = reason;
        this.words = words;
    }

    public long session() {
        return session;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public AwayReason reason() {
        return reason;
    }

    public String words() {
        return words;
    }
}
