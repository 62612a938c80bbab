package org.kulturhus.mentoring.consent.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.spi.people.PersonId;

/** What a leader or a mentor says to their published pairing. */
@Entity
@Table(name = "mentoring_consent")
public class Consent {

    /** The answer. */
    public enum Stance {
        /** Person and time suit. */
        ACCEPTED,
        /** Rather another person. */
        DECLINED,
        /** The person suits, the fixed time does not. */
        OTHER_TIME
    }

    @Id
    @SequenceGenerator(name = "mentoring_seq", sequenceName = "mentoring_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentoring_seq")
    private Long id;

    @Column(name = "assignment_id")
    private long assignment;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String reason;

    @Column(name = "answered_at")
    private OffsetDateTime answered;

    @Version
    private int version;

    protected Consent() {}

    public Consent(Assignment assignment, PersonId person) {
        this.assignment = assignment.id();
        this.person = person.value();
    }

    /** The same answer, to a pairing that puts the same place in the stead of this one. */
    public Consent to(Assignment instead) {
        Consent same = new Consent(instead, person());
        same.stance = stance;
        same.reason = reason;
        same.answered = answered;
        return same;
    }

    /** The newest answer counts. */
    public void say(Stance said, String because, Instant now) {
        stance = said;
        reason = because;
        answered = now.atOffset(ZoneOffset.UTC);
    }

    /** Id of the pairing. */
    public long assignment() {
        return assignment;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Stance stance() {
        return stance;
    }

    /** In the person's own words; null where it was not asked for. */
    public String reason() {
        return reason;
    }

    public boolean accepted() {
        return stance == Stance.ACCEPTED;
    }
}
