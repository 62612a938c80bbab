package org.kulturhus.followup.notes.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kulturhus.spi.people.PersonId;

/** The one text in which leader and host write about a session, in Markdown. */
@Entity
@Table(name = "followup_notes")
public class SharedNotes {

    private static final Duration SPELL = Duration.ofMinutes(30);

    @Id
    @Column(name = "session_id")
    private long session;

    private int edition;
    private String words;

    @Column(name = "writer_id")
    private long writer;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Version
    private int version;

    protected SharedNotes() {}

    /** Nothing is written yet: edition 0. */
    public SharedNotes(long session) {
        this.session = session;
        this.words = "";
    }

    /**
     * Becomes these words, as this edition.
     *
     * @return whether somebody takes up the pen: it was another person's before, or has lain for half an hour
     */
    public boolean write(int number, String text, PersonId by, Instant now) {
        boolean taken =
                writer != by.value() || writtenAt.toInstant().plus(SPELL).isBefore(now);
        edition = number;
        words = text;
        writer = by.value();
        writtenAt = now.atOffset(ZoneOffset.UTC);
        return taken;
    }

    /** What stands here goes over to the notes of another session, which have this edition then. */
    public void goOver(SharedNotes other, int number) {
        other.words = other.words.isEmpty() ? words : other.words + "\n\n" + words;
        other.edition = number;
        other.writer = writer;
        other.writtenAt = writtenAt;
        words = "";
    }

    public long session() {
        return session;
    }

    /** Counts what was written, so that a writer can say what the own text began with. */
    public int edition() {
        return edition;
    }

    public String words() {
        return words;
    }

    /** Who wrote last; empty as long as nothing is written. */
    public Optional<PersonId> writer() {
        return writtenAt == null ? Optional.empty() : Optional.of(new PersonId(writer));
    }
}
