package org.kulturhus.shell.bell.model;

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
import java.util.Optional;
import org.kulturhus.spi.people.PersonId;

/** What one person has been told, in the words of that moment, and whether the person has read it. */
@Entity
@Table(name = "shell_notice")
public class Notice {

    /** So long it stands in the app, read or not. */
    public static final Duration MEMORY = Duration.ofDays(90);

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(name = "member_id")
    private long member;

    private String title;
    private String text;
    private String path;

    @Column(name = "told_at")
    private OffsetDateTime toldAt;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    protected Notice() {}

    /**
     * Not read yet.
     *
     * @param title one line
     * @param text an empty line divides paragraphs
     * @param path page that shows it, without leading slash, with its query
     */
    public Notice(PersonId person, String title, String text, String path, Instant toldAt) {
        this.member = person.value();
        this.title = cut(title, LONGEST_TITLE);
        this.text = cut(text, LONGEST_TEXT);
        this.path = path;
        this.toldAt = toldAt.atOffset(ZoneOffset.UTC);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }

    /** Who reads it again has read it when it was read first. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now.atOffset(ZoneOffset.UTC);
        }
    }

    public long id() {
        return id;
    }

    public boolean isFor(PersonId person) {
        return member == person.value();
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String path() {
        return path;
    }

    public Instant toldAt() {
        return toldAt.toInstant();
    }

    /** When it was read; nothing while it has not been. */
    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt).map(OffsetDateTime::toInstant);
    }

    public boolean unread() {
        return readAt == null;
    }
}
