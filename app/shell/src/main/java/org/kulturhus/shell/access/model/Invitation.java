package org.kulturhus.shell.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A link, good once and for seven days, by which a person chooses a password. Only the token's hash is stored. */
@Entity
@Table(name = "shell_invitation")
public class Invitation {

    private static final Duration LIFE = Duration.ofDays(7);

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "used_at")
    private OffsetDateTime usedAt;

    protected Invitation() {}

    public Invitation(long member, String tokenHash, Instant now) {
        this.member = member;
        this.tokenHash = tokenHash;
        this.expiresAt = now.plus(LIFE).atOffset(ZoneOffset.UTC);
    }

    public boolean open(Instant now) {
        return usedAt == null && now.isBefore(expiresAt.toInstant());
    }

    public void use(Instant now) {
        usedAt = now.atOffset(ZoneOffset.UTC);
    }

    public Instant expiresAt() {
        return expiresAt.toInstant();
    }

    public long member() {
        return member;
    }
}
