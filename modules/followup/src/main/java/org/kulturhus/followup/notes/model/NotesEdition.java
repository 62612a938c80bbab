package org.kulturhus.followup.notes.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What the shared notes of a session said at some time: where a writer's changes begin. */
@Entity
@Table(name = "followup_notes_edition")
public class NotesEdition {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    private int edition;
    private String words;

    protected NotesEdition() {}

    public NotesEdition(long session, int edition, String words) {
        this.session = session;
        this.edition = edition;
        this.words = words;
    }

    public int edition() {
        return edition;
    }

    public String words() {
        return words;
    }
}
