package org.kulturhus.followup.team.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.kulturhus.followup.team.model.TeamTime;

/** When one of the team, or everybody, meets the leader, while it is edited. */
public class TeamTimeRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<DayOfWeek> WORKING =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final long person;
    private final String name;
    private DayOfWeek day;
    private LocalTime time;

    TeamTimeRow(TeamTime now, String name) {
        this.person = now.person();
        this.name = name;
        this.day = now.day();
        this.time = now.time();
    }

    TeamTime wanted() {
        return new TeamTime(person, day, time);
    }

    public boolean isTogether() {
        return person == TeamTime.EVERYBODY;
    }

    public String getName() {
        return name;
    }

    public List<DayOfWeek> getDays() {
        return WORKING;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public void setDay(DayOfWeek day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
