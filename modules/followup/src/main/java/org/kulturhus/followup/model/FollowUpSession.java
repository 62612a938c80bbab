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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** One follow-up session of a leader with the mentor as host (R4, R5). */
@Entity
@Table(name = "followup_session")
public class FollowUpSession extends Appointment {

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

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Column(name = "stand_in")
    private boolean standIn;

    private boolean extra;

    @Column(name = "closed_at")
    private OffsetDateTime closedAt;

    protected FollowUpSession() {}

    /** @param number in the leader's series, counted from 1, never given twice */
    public FollowUpSession(Pairing pairing, Planned planned, int number) {
        this.programme = pairing.programme().value();
        this.leader = pairing.leader().value();
        this.host = pairing.mentor().value();
        this.number = number;
        this.topic = planned.topic();
        countIn(pairing.time().zone());
        takePlace(planned);
    }

    /** One that was booked beside the plan. */
    public static FollowUpSession extra(Pairing pairing, Planned planned, int number) {
        FollowUpSession session = new FollowUpSession(pairing, planned, number);
        session.extra = true;
        return session;
    }

    /** Gets another place in the year, and perhaps another host elsewhere: as planned, not moved by hand. */
    public void replan(Planned planned, Pairing pairing) {
        takePlace(planned);
        follow(pairing);
    }

    /** From now on held by the mentor, in whose zone its hour is counted. */
    public void follow(Pairing pairing) {
        countIn(pairing.time().zone());
        handOver(pairing.mentor());
    }

    /** From now on held by this person. */
    public void handOver(PersonId by) {
        host = by.value();
        standIn = false;
        changed();
    }

    /** Held by somebody else than the mentor, this once. */
    public void standIn(PersonId by) {
        handOver(by);
        standIn = true;
    }

    public boolean standIn() {
        return standIn;
    }

    public void held(Instant now) {
        close(Beat.State.HELD, now);
    }

    /** A calendar that has the session must hear that it is off. */
    public void missed(Instant now) {
        close(Beat.State.MISSED, now);
        changed();
    }

    private void close(Beat.State end, Instant now) {
        turnOut(end);
        closedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** As if nobody had said yet what became of it. */
    public void reopen() {
        if (state() == Beat.State.MISSED) {
            changed();
        }
        turnOut(Beat.State.PLANNED);
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
            changed();
        }
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

    /** In the leader's series, counted from 1. */
    public int number() {
        return number;
    }

    public Topic topic() {
        return topic;
    }

    /** Whether it was booked beside the plan, which leaves it where it is. */
    public boolean extra() {
        return extra;
    }
}
