package org.kulturhus.shell.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.spi.people.PersonId;

/** A secret link by which one calendar programme reads one person's calendar. Only the token's hash is stored. */
@Entity
@Table(name = "shell_feed")
public class Feed {

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(name = "member_id")
    private long member;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "last_used_at")
    private OffsetDateTime lastUsedAt;

    @Column(name = "last_used_by")
    private String lastUsedBy;

    @Enumerated(EnumType.STRING)
    private Detail detail;

    protected Feed() {}

    public Feed(PersonId member, String name, Detail detail, String tokenHash, Instant now) {
        this.member = member.value();
        this.name = name;
        this.detail = detail;
        this.tokenHash = tokenHash;
        this.createdAt = now.atOffset(ZoneOffset.UTC);
    }

    /** @param programme name of the calendar programme that read it, empty where it says none */
    public void used(Instant now, String programme) {
        lastUsedAt = now.atOffset(ZoneOffset.UTC);
        lastUsedBy = programme;
    }

    /** From now on it tells so much. */
    public void tell(Detail detail) {
        this.detail = detail;
    }

    public long id() {
        return id;
    }

    public PersonId member() {
        return new PersonId(member);
    }

    /** What the owner calls it, for example "Phone". */
    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt.toInstant();
    }

    /** When a calendar programme last read it; {@code null} before the first time. */
    public Instant lastUsedAt() {
        return lastUsedAt == null ? null : lastUsedAt.toInstant();
    }

    /** Name of the calendar programme that last read it; empty when none has, or it said no name. */
    public String lastUsedBy() {
        return lastUsedBy == null ? "" : lastUsedBy;
    }

    public Detail detail() {
        return detail;
    }
}
