package org.kulturhus.mentoring.swap.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.spi.people.PersonId;

/** One leader's offer to another one of the programme to exchange mentor and fixed time. */
@Entity
@Table(name = "mentoring_swap")
public class SwapOffer {

    /** What became of it. */
    public enum State {
        OPEN,
        TAKEN,
        REFUSED,
        WITHDRAWN
    }

    @Id
    @SequenceGenerator(name = "mentoring_seq", sequenceName = "mentoring_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentoring_seq")
    private Long id;

    @Column(name = "programme_id")
    private long programme;

    @Column(name = "asker_place")
    private long askerPlace;

    @Column(name = "other_place")
    private long otherPlace;

    @Column(name = "asker_id")
    private long asker;

    @Column(name = "other_id")
    private long other;

    private String words;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "asked_at")
    private OffsetDateTime asked;

    @Column(name = "answered_at")
    private OffsetDateTime answered;

    @Version
    private int version;

    protected SwapOffer() {}

    /** @param words what the asker says to it, or null */
    public SwapOffer(Assignment mine, Assignment theirs, String words, Instant now) {
        programme = mine.pairing().programme().value();
        askerPlace = mine.id();
        otherPlace = theirs.id();
        asker = mine.leader().value();
        other = theirs.leader().value();
        this.words = words;
        asked = now.atOffset(ZoneOffset.UTC);
    }

    public void end(State how, Instant now) {
        state = how;
        answered = now.atOffset(ZoneOffset.UTC);
    }

    public long id() {
        return id;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public PersonId asker() {
        return new PersonId(asker);
    }

    public PersonId other() {
        return new PersonId(other);
    }

    /** Id of the asker's pairing. */
    public long askerPlace() {
        return askerPlace;
    }

    /** Id of the other one's pairing. */
    public long otherPlace() {
        return otherPlace;
    }

    public String words() {
        return words;
    }
}
