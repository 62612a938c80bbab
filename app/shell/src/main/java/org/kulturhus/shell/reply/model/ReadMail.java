package org.kulturhus.shell.reply.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A mail of the mailbox that was read; the database takes each once. What it said is not kept. */
@Entity
@Table(name = "shell_reply")
public class ReadMail {

    private static final int LONGEST = 200;

    @Id
    private String digest;

    private String sender;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Aside aside;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    protected ReadMail() {}

    /** @param digest SHA-256 of the whole mail in hexadecimal */
    public ReadMail(String digest, String sender, String subject, Instant now) {
        this.digest = digest;
        this.sender = cut(sender);
        this.subject = cut(subject);
        this.readAt = now.atOffset(ZoneOffset.UTC);
    }

    private static String cut(String words) {
        String line = words == null ? "" : words.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    /** It changes nothing. */
    public ReadMail setAside(Aside why) {
        aside = why;
        return this;
    }

    public String sender() {
        return sender;
    }

    public String subject() {
        return subject;
    }

    /** Why it changes nothing; empty for an answer. */
    public Optional<Aside> aside() {
        return Optional.ofNullable(aside);
    }

    public Instant readAt() {
        return readAt.toInstant();
    }
}
