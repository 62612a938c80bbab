package org.kulturhus.followup.attendance.web;

import java.io.Serializable;
import org.kulturhus.followup.attendance.TakeAttendance.Away;
import org.kulturhus.followup.attendance.model.Absentee;
import org.kulturhus.followup.attendance.model.AwayReason;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** One person of a session, there or away, while it is said. */
public class AttendanceRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long person;
    private final String name;
    private final String initials;
    private final boolean away;
    private AwayReason reason;
    private String words;

    /** @param absentee {@code null} for who was there */
    AttendanceRow(Person person, Absentee absentee) {
        this.person = person.id().value();
        this.name = person.name();
        this.initials = person.initials();
        this.away = absentee != null;
        this.reason = away ? absentee.reason() : null;
        this.words = away ? absentee.words() : "";
    }

    Away said() {
        return new Away(new PersonId(person), reason, words);
    }

    /** Whether the reader has chosen a reason. */
    boolean named() {
        return reason != null;
    }

    public String getName() {
        return name;
    }

    public String getInitials() {
        return initials;
    }

    /** Whether the person is known to have been away. */
    public boolean isAway() {
        return away;
    }

    public AwayReason getReason() {
        return reason;
    }

    public void setReason(AwayReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
