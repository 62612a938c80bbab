package org.kulturhus.followup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.programme.ProgrammeId;

/** How often, how long and about what the leaders of a programme are followed up: data, not code (R4). */
@Entity
@Table(name = "followup_cadence")
public class Cadence {

    @Id
    @Column(name = "programme_id")
    private long programme;

    @Column(name = "interval_days")
    private int intervalDays;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_topic")
    private Topic firstTopic;

    @Enumerated(EnumType.STRING)
    @Column(name = "holiday_rule")
    private HolidayRule holidayRule;

    protected Cadence() {}

    /** The cadence of R4: an hour every fortnight, finance first, a holiday moves it to the next working day. */
    public static Cadence fortnightly(ProgrammeId programme) {
        Cadence cadence = new Cadence();
        cadence.programme = programme.value();
        cadence.intervalDays = 14;
        cadence.durationMinutes = 60;
        cadence.firstTopic = Topic.FINANCE;
        cadence.holidayRule = HolidayRule.NEXT_WORKING_DAY;
        return cadence;
    }

    /**
     * The sessions of one leader, in order. The local hour of the fixed time's zone stays the same over daylight-saving
     * changes; the topics alternate.
     *
     * @param open whether a day is a working day of both people and neither is taken then
     * @param ends the day after the last one
     */
    public List<Planned> plan(FixedTime time, LocalDate starts, LocalDate ends, Predicate<LocalDate> open) {
        List<Planned> plan = new ArrayList<>();
        Topic topic = firstTopic;
        for (LocalDate day = time.firstOnOrAfter(starts); day.isBefore(ends); day = day.plusDays(intervalDays)) {
            var real = holidayRule.dayFor(day, open).filter(ends::isAfter);
            if (real.isPresent()) {
                plan.add(new Planned(plan.size() + 1, span(real.get(), time), topic));
                topic = topic.other();
            }
        }
        return plan;
    }

    /** When a session on this day takes place. */
    public TimeSpan span(LocalDate day, FixedTime time) {
        ZonedDateTime start = day.atTime(time.time()).atZone(time.zone());
        return new TimeSpan(start.toInstant(), start.plus(duration()).toInstant());
    }

    public Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }

    public int intervalDays() {
        return intervalDays;
    }

    public HolidayRule holidayRule() {
        return holidayRule;
    }

    /** A session to be made. */
    public record Planned(int number, TimeSpan span, Topic topic) {}
}
