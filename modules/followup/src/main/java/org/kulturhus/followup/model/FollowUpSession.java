package org.kulturhus.followup.model;

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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.CadencePhase.Placed;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** One follow-up session of a leader with the mentor as host (R4, R5). */
@Entity
@Table(name = "followup_session")
public class FollowUpSession implements Placed {

    @Id
    @SequenceGenerator(name = "followup_session_seq", sequenceName = "followup_session_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_session_seq")
    private Long id;

    @Column(name = "programme_id")
    private long programme;

    @Column(name = "leader_id")
    private long leader;

    @Column(name = "host_id")
    private long host;

    @Column(name = "series_number")
    private int number;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    @Column(name = "planned_at")
    private OffsetDateTime plannedAt;

    @Column(name = "wished_on")
    private LocalDate wishedOn;

    private String zone;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private Beat.State state = Beat.State.PLANNED;

    private boolean moved;
    private boolean cancelled;

    @Column(name = "called_off")
    private boolean calledOff;

    @Column(name = "stand_in")
    private boolean standIn;

    private boolean extra;
    private int sequence;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    @Version
    private int version;

    protected FollowUpSession() {}

    /** @param number in the leader's series, counted from 1, never given twice */
    public FollowUpSession(Pairing pairing, Planned planned, int number) {
        this.programme = pairing.programme().value();
        this.leader = pairing.leader().value();
        this.host = pairing.mentor().value();
        this.zone = pairing.time().zone().getId();
        this.number = number;
        this.topic = planned.topic();
        this.wishedOn = planned.wished();
        takesPlace(planned.span());
        plannedAt = startsAt;
    }

    /** One that was booked beside the plan. */
    public static FollowUpSession extra(Pairing pairing, Planned planned, int number) {
        FollowUpSession session = new FollowUpSession(pairing, planned, number);
        session.extra = true;
        return session;
    }

    /** Gets another time by hand; one that was called off takes place again. */
    public void moveTo(TimeSpan span) {
        takesPlace(span);
        moved = true;
        cancelled = false;
        calledOff = false;
        sequence++;
    }

    /** Gets another place in the year, and perhaps another host elsewhere: as planned, not moved by hand. */
    public void replan(Planned planned, Pairing pairing) {
        takesPlace(planned.span());
        plannedAt = startsAt;
        wishedOn = planned.wished();
        moved = false;
        follow(pairing);
    }

    /** Stands for this place of the year, though not at its time. */
    public void standFor(Planned planned) {
        wishedOn = planned.wished();
    }

    /** From now on held by the mentor, in whose zone its hour is counted. */
    public void follow(Pairing pairing) {
        zone = pairing.time().zone().getId();
        handOver(pairing.mentor());
    }

    /** From now on held by this person. */
    public void handOver(PersonId by) {
        host = by.value();
        standIn = false;
        sequence++;
    }

    /** Held by somebody else than the mentor, this once. */
    public void standIn(PersonId by) {
        handOver(by);
        standIn = true;
    }

    public boolean standIn() {
        return standIn;
    }

    /** Does not take place, and is not counted; a calendar that has it must hear of it. */
    public void cancel() {
        cancelled = true;
        calledOff = false;
        sequence++;
    }

    /** Somebody has said that it does not take place; no plan brings it back, but it can be booked for another time. */
    public void callOff() {
        cancel();
        calledOff = true;
    }

    /** Whether it was called off and no other time is booked. */
    public boolean calledOff() {
        return calledOff;
    }

    public void held(Instant now) {
        become(Beat.State.HELD, now);
    }

    /** A calendar that has the session must hear that it is off. */
    public void missed(Instant now) {
        become(Beat.State.MISSED, now);
        sequence++;
    }

    private void takesPlace(TimeSpan span) {
        startsAt = span.from().atOffset(ZoneOffset.UTC);
        endsAt = span.until().atOffset(ZoneOffset.UTC);
    }

    private void become(Beat.State end, Instant now) {
        state = end;
        closedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** As if nobody had said yet what became of it. */
    public void reopen() {
        sequence += state == Beat.State.MISSED ? 1 : 0;
        state = Beat.State.PLANNED;
        closedAt = null;
    }

    /** When somebody said what became of it; none as long as nobody has. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt).map(OffsetDateTime::toInstant);
    }

    /** Gives a future session its topic anew; a calendar that has it must hear of it. */
    public void turnTo(Topic topic) {
        if (this.topic != topic) {
            this.topic = topic;
            sequence++;
        }
    }

    public boolean planned() {
        return state == Beat.State.PLANNED;
    }

    /** Whether it is planned and has not begun. */
    public boolean toCome(Instant now) {
        return planned() && !cancelled && starts().isAfter(now);
    }

    public boolean cancelled() {
        return cancelled;
    }

    public boolean concerns(PersonId person) {
        return leader == person.value() || host == person.value();
    }

    public long id() {
        return id;
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    public PersonId leader() {
        return new PersonId(leader);
    }

    /** Identity of the leader's year, to which the session belongs in every calendar; an extra one stands by itself. */
    public String series() {
        return extra ? "followup-extra-" + id : series(programme(), leader());
    }

    /** Identity in every calendar. */
    public String uid() {
        return "followup-" + id;
    }

    public static String series(ProgrammeId programme, PersonId leader) {
        return "followup-year-" + programme.value() + "-" + leader.value();
    }

    /** Who holds the session: the mentor. */
    public PersonId host() {
        return new PersonId(host);
    }

    public Instant starts() {
        return startsAt.toInstant();
    }

    /** Where the plan has it, wherever it was moved to. */
    public Instant plannedAt() {
        return plannedAt.toInstant();
    }

    @Override
    public Optional<LocalDate> wished() {
        return Optional.ofNullable(wishedOn);
    }

    @Override
    public LocalDate plannedOn() {
        return LocalDate.ofInstant(plannedAt(), zone());
    }

    public TimeSpan span() {
        return new TimeSpan(startsAt.toInstant(), endsAt.toInstant());
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Topic topic() {
        return topic;
    }

    public Beat.State state() {
        return state;
    }

    /** How often a calendar has to take this session anew (iCalendar SEQUENCE). */
    public int sequence() {
        return sequence;
    }

    /** Counts every change, so that a stale page can be told. */
    public int version() {
        return version;
    }

    public boolean moved() {
        return moved;
    }

    /** Whether it was booked beside the plan, which leaves it where it is. */
    public boolean extra() {
        return extra;
    }
}
