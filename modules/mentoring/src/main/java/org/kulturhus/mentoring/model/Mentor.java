package org.kulturhus.mentoring.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.spi.people.PersonId;

/** How many leaders a mentor takes, and when in the week (R4). */
@Entity
@Table(name = "mentoring_mentor")
public class Mentor {

    private static final int USUAL_CAPACITY = 3;

    @Id
    @Column(name = "person_id")
    private long person;

    private int capacity;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mentoring_weekly_time", joinColumns = @JoinColumn(name = "mentor_id"))
    private List<WeeklyTime> times = new ArrayList<>();

    @Version
    private int version;

    protected Mentor() {}

    public Mentor(PersonId person, int capacity, Collection<WeeklyTime> times) {
        this.person = person.value();
        receives(capacity, times);
    }

    /** A mentor who has said nothing yet: three leaders, Monday to Friday from 9 to 15. */
    public static Mentor usual(PersonId person) {
        List<WeeklyTime> week = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new WeeklyTime(day, LocalTime.of(9, 0), LocalTime.of(15, 0)))
                .toList();
        return new Mentor(person, USUAL_CAPACITY, week);
    }

    public final void receives(int capacity, Collection<WeeklyTime> times) {
        this.capacity = capacity;
        this.times.clear();
        this.times.addAll(times);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** Leaders at the same time. */
    public int capacity() {
        return capacity;
    }

    /** Whole hours of a week in which the mentor receives. */
    public int hours() {
        return (int) times.stream()
                .map(time -> Duration.between(time.from(), time.until()))
                .reduce(Duration.ZERO, Duration::plus)
                .toHours();
    }

    public List<WeeklyTime> times() {
        return times.stream()
                .sorted(Comparator.comparing(WeeklyTime::weekday).thenComparing(WeeklyTime::from))
                .toList();
    }
}
