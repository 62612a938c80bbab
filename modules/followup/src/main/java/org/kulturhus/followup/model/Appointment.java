package org.kulturhus.followup.model;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
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

/**
 * What a session of a leader (R4) and one of a team (R3) have in common: a place in a planned year, the time at which it really
 * stands, and what became of it. Every change that a calendar has to hear of counts.
 */
@MappedSuperclass
public abstract class Appointment implements Placed {

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
    private Beat.State state = Beat.State.PLANNED;

    private boolean moved;
    private boolean cancelled;

    @Column(name = "called_off")
    private boolean calledOff;

    private int sequence;

    @Version
    private int version;

    /** Its hour is counted in this zone. */
    protected void countIn(ZoneId zone) {
        this.zone = zone.getId();
    }

    /** Stands where the plan has it, not moved by hand. */
    protected void takePlace(Planned planned) {
        stand(planned.span());
        plannedAt = startsAt;
        moved = false;
        standFor(planned);
    }

    /** Stands for this place of the year, though perhaps not at its time. */
    public void standFor(Planned planned) {
        wishedOn = planned.wished();
    }

    private void stand(TimeSpan span) {
        startsAt = span.from().atOffset(ZoneOffset.UTC);
        endsAt = span.until().atOffset(ZoneOffset.UTC);
    }

    /** A calendar that has it must hear of it. */
    protected void changed() {
        sequence++;
    }

    /**
     * Gets another time by hand, and takes place again if it was called off; the plan's place stays known, and whatever stands
     * there is not moved.
     */
    public void moveTo(TimeSpan span) {
        stand(span);
        moved = !starts().equals(plannedAt());
        cancelled = false;
        calledOff = false;
        changed();
    }

    /** Does not take place, and is not counted. */
    public void cancel() {
        cancelled = true;
        calledOff = false;
        changed();
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

    /** What became of it. */
    protected void turnOut(Beat.State end) {
        state = end;
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

    public boolean moved() {
        return moved;
    }

    public Instant starts() {
        return startsAt.toInstant();
    }

    public TimeSpan span() {
        return new TimeSpan(startsAt.toInstant(), endsAt.toInstant());
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

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Beat.State state() {
        return state;
    }

    /** How often a calendar has to take it anew (iCalendar SEQUENCE). */
    public int sequence() {
        return sequence;
    }

    /** Counts every change, so that a stale page can be told. */
    public int version() {
        return version;
    }
}
