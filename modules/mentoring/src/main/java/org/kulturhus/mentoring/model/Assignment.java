package org.kulturhus.mentoring.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A leader with a mentor and a fixed development time: proposed, published, or ended and kept as history (R4). */
@Entity
@Table(name = "mentoring_assignment")
public class Assignment {

    /** Where the assignment stands. */
    public enum State {
        PROPOSED,
        PUBLISHED,
        ENDED
    }

    @Id
    @SequenceGenerator(name = "mentoring_seq", sequenceName = "mentoring_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentoring_seq")
    private Long id;

    @Column(name = "programme_id")
    private long programme;

    @Column(name = "leader_id")
    private long leader;

    @Column(name = "mentor_id")
    private long mentor;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Column(name = "at_time")
    private LocalTime time;

    private int parity;
    private String zone;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Convert(converter = Reasons.class)
    private List<Reason> reasons = List.of();

    @Column(name = "proposal_id")
    private Long proposal;

    @Column(name = "replaced_by")
    private Long replacedBy;

    private boolean locked;
    private OffsetDateTime since;

    @Column(name = "until_at")
    private OffsetDateTime until;

    @Column(name = "holds_from")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Version
    private int version;

    protected Assignment() {}

    /** @param reasons why, in words of this module */
    public Assignment(Pairing pairing, List<Reason> reasons, Instant now) {
        this.reasons = List.copyOf(reasons);
        this.programme = pairing.programme().value();
        this.leader = pairing.leader().value();
        this.mentor = pairing.mentor().value();
        this.weekday = pairing.time().day();
        this.time = pairing.time().time();
        this.parity = pairing.time().parity();
        this.zone = pairing.time().zone().getId();
        this.since = now.atOffset(ZoneOffset.UTC);
    }

    /** As part of a proposal. */
    public Assignment in(Proposal whole) {
        proposal = whole.id();
        return this;
    }

    /** The same place again, as part of another proposal. */
    public Assignment copied(Proposal whole) {
        Assignment copy = new Assignment(pairing(), reasons, Instant.now()).in(whole);
        copy.locked = locked;
        return copy;
    }

    /** A locked place stays when the others are solved again. */
    public void lock(boolean lock) {
        locked = lock;
    }

    public boolean locked() {
        return locked;
    }

    /** Whether it came with this proposal. */
    public boolean from(Proposal whole) {
        return proposal != null && proposal == whole.id();
    }

    public void publish(Instant now) {
        state = State.PUBLISHED;
        since = now.atOffset(ZoneOffset.UTC);
    }

    /** @param first day on which it takes over from another one that holds until then; none for at once */
    public void publish(Instant now, Optional<LocalDate> first) {
        publish(now);
        from = first.orElse(null);
    }

    /** After it was ended by a publication that is undone. */
    public void resume() {
        state = State.PUBLISHED;
        until = null;
        lastDay = null;
        replacedBy = null;
    }

    /**
     * Ends because another one takes its place.
     *
     * @param last day on which it holds still, when it is handed over on a day to come
     */
    public void giveWay(Proposal whole, Instant now, Optional<LocalDate> last) {
        replacedBy = whole.id();
        lastDay = last.orElse(null);
        end(now);
    }

    public void end(Instant now) {
        state = State.ENDED;
        until = now.atOffset(ZoneOffset.UTC);
    }

    public long id() {
        return id;
    }

    public boolean proposed() {
        return state == State.PROPOSED;
    }

    public boolean published() {
        return state == State.PUBLISHED;
    }

    public State state() {
        return state;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** Explains the place anew; that it was chosen by hand or exchanged stays said. */
    public void explain(List<Reason> anew) {
        reasons = Stream.concat(reasons.stream().filter(Reason::note), anew.stream())
                .toList();
    }

    /** What the place costs, in points; fewer are better. */
    public int points() {
        return reasons.stream().filter(Reason::counted).mapToInt(Reason::points).sum();
    }

    public PersonId leader() {
        return new PersonId(leader);
    }

    public PersonId mentor() {
        return new PersonId(mentor);
    }

    /** Whether the person is its leader or its mentor. */
    public boolean concerns(PersonId person) {
        return person.value() == leader || person.value() == mentor;
    }

    /** Since when it has stood. */
    public Instant since() {
        return since.toInstant();
    }

    /** When it ended; empty as long as it stands. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until).map(OffsetDateTime::toInstant);
    }

    /** From which day it holds, if another one holds until then. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** The last day of one that is handed over. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether its last day has gone by where the two meet. */
    public boolean over(Instant now) {
        return lastDay != null && lastDay.isBefore(LocalDate.ofInstant(now, ZoneId.of(zone)));
    }

    /** As it stands: the place with the days on which it holds. */
    public Pairing standing() {
        Pairing begun = from().map(pairing()::beginning).orElse(pairing());
        return lastDay().map(begun::ending).orElse(begun);
    }

    /** The place, whenever it holds. */
    public Pairing pairing() {
        FixedTime fixed = new FixedTime(weekday, time, parity, ZoneId.of(zone));
        return new Pairing(new ProgrammeId(programme), leader(), mentor(), fixed);
    }
}
