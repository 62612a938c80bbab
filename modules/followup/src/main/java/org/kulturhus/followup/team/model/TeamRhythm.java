package org.kulturhus.followup.team.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.spi.people.PersonId;

/** From when on, and when in the week, a leader meets the own team (R3). */
@Entity
@Table(name = "followup_team_rhythm")
public class TeamRhythm {

    @Id
    @Column(name = "leader_id")
    private long leader;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Convert(converter = TeamTimesText.class)
    private List<TeamTime> times = List.of();

    private int changes;

    @Version
    private int version;

    protected TeamRhythm() {}

    public TeamRhythm(PersonId leader) {
        this.leader = leader.value();
    }

    /** Counts as a change even when everything stays as it was: whoever looked before has seen another plan. */
    public void becomes(LocalDate start, List<TeamTime> wanted) {
        firstDay = start;
        times = List.copyOf(wanted);
        changes++;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public List<TeamTime> times() {
        return times;
    }

    /** Counts every change, so that a stale page can be told; 0 before there is one. */
    public int changes() {
        return changes;
    }

    public PersonId leader() {
        return new PersonId(leader);
    }
}
