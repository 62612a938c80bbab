package org.kulturhus.shell.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.people.PersonId;

/** One fact as the audit trail keeps it. Never changed, never removed. */
@Entity
@Table(name = "shell_audit")
public class AuditEntry {

    private static final int LONGEST = 2000;

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(updatable = false)
    private OffsetDateTime at;

    @Column(name = "by_id", updatable = false)
    private long by;

    @Column(updatable = false)
    private String fact;

    @Column(updatable = false)
    private String details;

    protected AuditEntry() {}

    public AuditEntry(Fact fact) {
        String told = fact.toString();
        this.at = fact.at().atOffset(ZoneOffset.UTC);
        this.by = fact.by().value();
        this.fact = fact.getClass().getSimpleName();
        this.details = told.length() > LONGEST ? told.substring(0, LONGEST) : told;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at.toInstant();
    }

    public PersonId by() {
        return new PersonId(by);
    }

    /** Simple name of the fact's type, for example {@code MentorsAssigned}. */
    public String fact() {
        return fact;
    }

    public String details() {
        return details;
    }
}
