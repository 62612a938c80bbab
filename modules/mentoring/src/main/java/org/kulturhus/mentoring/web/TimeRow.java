package org.kulturhus.mentoring.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** One span of a week while it is edited. */
public class TimeRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private DayOfWeek day = DayOfWeek.MONDAY;
    private LocalTime from = LocalTime.of(9, 0);
    private LocalTime until = LocalTime.of(12, 0);

    static TimeRow of(WeeklyTime time) {
        TimeRow row = new TimeRow();
        row.day = time.weekday();
        row.from = time.from();
        row.until = time.until();
        return row;
    }

    /** Refuses a span that ends before it begins. */
    WeeklyTime time() {
        if (from == null || until == null || !from.isBefore(until)) {
            throw Refused.invalid("", Phrase.of("mentoring", "mentor.time.backwards"));
        }
        return new WeeklyTime(day, from, until);
    }

    public DayOfWeek getDay() {
        return day;
    }

    public void setDay(DayOfWeek day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }
}
