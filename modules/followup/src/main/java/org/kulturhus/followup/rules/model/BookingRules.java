package org.kulturhus.followup.rules.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import org.kulturhus.spi.people.PersonId;

/** How one person can be booked: time kept free around a meeting, notice, and how many meetings are enough. */
@Entity
@Table(name = "followup_booking_rules")
public class BookingRules {

    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "minutes_before")
    private int minutesBefore;

    @Column(name = "minutes_after")
    private int minutesAfter;

    @Column(name = "notice_hours")
    private int noticeHours = 2;

    @Column(name = "per_day")
    private int perDay;

    @Column(name = "per_week")
    private int perWeek;

    @Version
    private int version;

    protected BookingRules() {}

    /** What holds for whoever has not said anything: two hours of notice and nothing else. */
    public BookingRules(PersonId person) {
        this.person = person.value();
    }

    public void become(Wanted wanted) {
        minutesBefore = wanted.minutesBefore();
        minutesAfter = wanted.minutesAfter();
        noticeHours = wanted.noticeHours();
        perDay = wanted.perDay();
        perWeek = wanted.perWeek();
    }

    public Wanted values() {
        return new Wanted(minutesBefore, minutesAfter, noticeHours, perDay, perWeek);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** Kept free before a meeting. */
    public Duration before() {
        return Duration.ofMinutes(minutesBefore);
    }

    /** Kept free after a meeting. */
    public Duration after() {
        return Duration.ofMinutes(minutesAfter);
    }

    /** How long before it a meeting has to be booked. */
    public Duration notice() {
        return Duration.ofHours(noticeHours);
    }

    /** Most sessions on a day, 0 for as many as there are. */
    public int perDay() {
        return perDay;
    }

    /** Most sessions in a week from Monday on, 0 for as many as there are. */
    public int perWeek() {
        return perWeek;
    }

    /**
     * What a person asks for.
     *
     * @param minutesBefore 0 to 120
     * @param minutesAfter 0 to 120
     * @param noticeHours 0 to 336
     * @param perDay 0 to 12, 0 for no limit
     * @param perWeek 0 to 40, 0 for no limit
     */
    public record Wanted(int minutesBefore, int minutesAfter, int noticeHours, int perDay, int perWeek) {}
}
