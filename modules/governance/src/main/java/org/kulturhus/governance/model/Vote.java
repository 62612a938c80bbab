package org.kulturhus.governance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

/** What one seat holder says about one decision; a changed mind replaces it while voting is open. */
@Entity
@Table(name = "governance_vote")
public class Vote {

    static final int LONGEST_REASON = 300;

    @Id
    @SequenceGenerator(name = "governance_seq", sequenceName = "governance_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "governance_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    private String reason;

    @Column(name = "cast_at")
    private OffsetDateTime castAt;

    protected Vote() {}

    Vote(Decision decision, PersonId person) {
        this.decision = decision;
        this.person = person.value();
    }

    /** Refuses no choice at all, and a recusal without a reason. */
    void says(Choice choice, String reason, Instant now) {
        if (choice == null) {
            throw Refused.invalid("choice", Phrase.of("governance", "vote.choice.missing"));
        }
        String given = reason == null ? "" : reason.trim();
        if (choice == Choice.RECUSED && given.isEmpty()) {
            throw Refused.invalid("reason", Phrase.of("governance", "vote.reason.missing"));
        }
        if (given.length() > LONGEST_REASON) {
            throw Refused.invalid("reason", Phrase.of("governance", "draft.long", LONGEST_REASON));
        }
        this.choice = choice;
        this.reason = given;
        this.castAt = now.atOffset(ZoneOffset.UTC);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Choice choice() {
        return choice;
    }

    /** Why the person is recused, or another remark; may be empty. */
    public String reason() {
        return reason == null ? "" : reason;
    }

    public Instant castAt() {
        return castAt.toInstant();
    }
}
