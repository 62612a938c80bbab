package org.kulturhus.mentoring.model;

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
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalDouble;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** One answer to who should mentor whom in a programme: being solved, ready to be looked at, published, or undone. */
@Entity
@Table(name = "mentoring_proposal")
public class Proposal {

    /** Where a proposal stands. */
    public enum State {
        SOLVING,
        READY,
        PUBLISHED,
        UNDONE,
        FAILED
    }

    /** A search that has not been heard of for so long has ended with its server. */
    public static final Duration SILENCE = Duration.ofMinutes(2);

    private static final double HAIR = 1e-4;

    @Id
    @SequenceGenerator(name = "mentoring_seq", sequenceName = "mentoring_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentoring_seq")
    private Long id;

    @Column(name = "programme_id")
    private long programme;

    @Column(name = "running_no")
    private int number;

    private boolean everybody;

    @Enumerated(EnumType.STRING)
    private State state = State.SOLVING;

    @Column(name = "started_at")
    private OffsetDateTime started;

    @Column(name = "seen_at")
    private OffsetDateTime seen;

    private int seconds;
    private boolean stopping;
    private double cost;

    @Column(name = "least_cost")
    private Double bound;

    private int placed;
    private int leaders;

    @Column(name = "by_id")
    private long by;

    @Version
    private int version;

    protected Proposal() {}

    /**
     * @param number counted from 1 in the programme
     * @param everybody whether leaders who have a mentor may get another one
     * @param seconds how long to search at most; 0 for what is chosen by hand
     */
    public Proposal(ProgrammeId programme, int number, boolean everybody, int seconds, PersonId by) {
        this.programme = programme.value();
        this.number = number;
        this.everybody = everybody;
        this.seconds = seconds;
        this.by = by.value();
        this.started = Instant.now().atOffset(ZoneOffset.UTC);
        this.seen = started;
    }

    /** One that nobody searches for: what is chosen by hand goes into it. */
    public static Proposal byHand(ProgrammeId programme, int number, PersonId by) {
        Proposal proposal = new Proposal(programme, number, false, 0, by);
        proposal.ready();
        return proposal;
    }

    /** Whether nothing is in it but what was chosen by hand. */
    public boolean byHand() {
        return seconds == 0;
    }

    /** The search goes on. */
    public void seen(Instant now) {
        seen = now.atOffset(ZoneOffset.UTC);
    }

    /**
     * How good it is.
     *
     * @param cost in points, a leader without a place not counted
     * @param bound no answer that places as many costs less; empty where that is not known
     */
    public void scores(double cost, OptionalDouble bound, int placed, int leaders) {
        this.cost = cost;
        this.bound = bound.isPresent() ? bound.getAsDouble() : null;
        this.placed = placed;
        this.leaders = leaders;
    }

    public void stop() {
        stopping = true;
    }

    public void ready() {
        state = State.READY;
    }

    public void failed() {
        state = State.FAILED;
    }

    public void published() {
        state = State.PUBLISHED;
    }

    public void undone() {
        state = State.UNDONE;
    }

    public long id() {
        return id;
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    public int number() {
        return number;
    }

    public boolean everybody() {
        return everybody;
    }

    /** {@link State#FAILED} also when its server ended while it was being solved. */
    public State state(Instant now) {
        boolean lost = state == State.SOLVING && seen.toInstant().plus(SILENCE).isBefore(now);
        return lost ? State.FAILED : state;
    }

    public Instant started() {
        return started.toInstant();
    }

    public int seconds() {
        return seconds;
    }

    public boolean stopping() {
        return stopping;
    }

    public double cost() {
        return cost;
    }

    /** No answer that places as many leaders costs less; empty where nothing of the kind is proven. */
    public OptionalDouble bound() {
        return bound == null ? OptionalDouble.empty() : OptionalDouble.of(bound);
    }

    /** Whether it is proven that none is better. */
    public boolean best() {
        return bound != null && cost <= bound + HAIR;
    }

    /** By how many hundredths of the least cost it may lie above that; empty where this cannot be said. */
    public OptionalDouble above() {
        boolean known = bound != null && bound > HAIR;
        return known ? OptionalDouble.of(100 * (cost / bound - 1)) : OptionalDouble.empty();
    }

    public int placed() {
        return placed;
    }

    /** How many leaders wanted a place. */
    public int leaders() {
        return leaders;
    }

    public PersonId by() {
        return new PersonId(by);
    }
}
