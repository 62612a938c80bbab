package org.kulturhus.followup.notes.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kulturhus.spi.people.PersonId;

/** What leader or host notes of a session for nobody but oneself; only the closed form of it is here. */
@Entity
@Table(name = "followup_private_note")
public class PrivateNote {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "writer_id")
    private long writer;

    private int edition;
    private String closed;

    @Version
    private int version;

    protected PrivateNote() {}

    /** @param closed what the seal made of the words */
    public PrivateNote(long session, PersonId writer, String closed) {
        this.session = session;
        this.writer = writer.value();
        this.closed = closed;
        this.edition = 1;
    }

    public void become(String other) {
        closed = other;
        edition++;
    }

    /** What it is closed for. */
    public static String place(long session) {
        return "followup-note-" + session;
    }

    public long session() {
        return session;
    }

    /** Counts what was written. */
    public int edition() {
        return edition;
    }

    public String closed() {
        return closed;
    }
}
