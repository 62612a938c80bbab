package org.kulturhus.mentoring.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** A span of every week in which a mentor receives leaders, in the mentor's own zone. */
@Embeddable
public class WeeklyTime {

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Column(name = "from_minute")
    private int from;

    @Column(name = "until_minute")
    private int until;

    protected WeeklyTime() {}

    /** @throws IllegalArgumentException when it ends before it begins */
    public WeeklyTime(DayOfWeek weekday, LocalTime from, LocalTime until) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A weekly time ends after it begins: " + from + " – " + until);
        }
        this.weekday = weekday;
        this.from = minute(from);
        this.until = minute(until);
    }

    public DayOfWeek weekday() {
        return weekday;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    public LocalTime from() {
        return LocalTime.ofSecondOfDay(60L * from);
    }

    public LocalTime until() {
        return LocalTime.ofSecondOfDay(60L * until);
    }

    public boolean overlaps(WeeklyTime other) {
        return weekday == other.weekday && from < other.until && other.from < until;
    }

    /** Whether any two of them overlap. */
    public static boolean overlap(List<WeeklyTime> times) {
        for (int one = 0; one < times.size(); one++) {
            if (times.subList(0, one).stream().anyMatch(times.get(one)::overlaps)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyTime time && weekday == time.weekday && from == time.from && until == time.until;
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, from, until);
    }
}
