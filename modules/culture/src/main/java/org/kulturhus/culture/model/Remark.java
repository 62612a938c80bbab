package org.kulturhus.culture.model;

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
import java.util.Optional;
import org.kulturhus.spi.people.PersonId;

/** What a leader says about the statement or one behaviour, and what became of it: ownership begins with being asked (R6). */
@Entity
@Table(name = "culture_remark")
public class Remark {

    /** What became of it. */
    public enum State {
        OPEN,
        ANSWERED,
        TAKEN_OVER,
        DECLINED
    }

    @Id
    @SequenceGenerator(name = "culture_seq", sequenceName = "culture_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "culture_seq")
    private Long id;

    @Column(name = "writer_id")
    private long writer;

    @Column(name = "behaviour_number")
    private Integer behaviour;

    private String about = "";
    private String words;
    private String proposal = "";

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String answer = "";

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected Remark() {}

    /** @param about how the sentence or the behaviour read when this was said */
    Remark(PersonId writer, Opinion opinion, String about, Instant now) {
        this.writer = writer.value();
        this.behaviour = opinion.behaviour();
        this.about = about;
        this.words = opinion.words();
        this.proposal = opinion.proposal();
        this.writtenAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Once; an answer is not taken back. */
    void answer(State outcome, String answerWords, PersonId by, Instant now) {
        if (state != State.OPEN || outcome == State.OPEN) {
            throw new IllegalStateException("The remark is answered.");
        }
        state = outcome;
        answer = answerWords;
        answeredBy = by.value();
        answeredAt = now.atOffset(ZoneOffset.UTC);
    }

    public long id() {
        return id;
    }

    public PersonId writer() {
        return new PersonId(writer);
    }

    /** Number of the behaviour; empty when it is about the statement as a whole. */
    public Optional<Integer> behaviour() {
        return Optional.ofNullable(behaviour);
    }

    public String about() {
        return about;
    }

    public String words() {
        return words;
    }

    public String proposal() {
        return proposal;
    }

    public Instant writtenAt() {
        return writtenAt.toInstant();
    }

    public State state() {
        return state;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public String answer() {
        return answer;
    }

    public Optional<PersonId> answeredBy() {
        return Optional.ofNullable(answeredBy).map(PersonId::new);
    }

    /** {@code null} until it is answered. */
    public Instant answeredAt() {
        return answeredAt == null ? null : answeredAt.toInstant();
    }
}
