package org.kulturhus.followup.team.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kulturhus.followup.model.Appointment;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.CadencePhase.Kind;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;

/** A development meeting of a leader with one of the team, or a joint training or focus day of all of them (R3). */
@Entity
@Table(name = "followup_team_session")
public class TeamSession extends Appointment {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "leader_id")
    private long leader;

    @Column(name = "employee_id")
    private long employee;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ElementCollection
    @CollectionTable(name = "followup_team_participant", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "person_id")
    private Set<Long> participants = new HashSet<>();

    protected TeamSession() {}

    /** @param employee whose meeting it is, {@link TeamTime#EVERYBODY} for a session together */
    public TeamSession(PersonId leader, long employee, ZoneId zone) {
        this.leader = leader.value();
        this.employee = employee;
        countIn(zone);
    }

    /** Takes place then, with these people; a calendar that has it must hear of it. */
    public void plan(Planned planned, Collection<PersonId> people) {
        kind = planned.kind();
        takePlace(planned);
        attend(people);
    }

    /** These people come, and nobody else; a calendar that has it must hear of it. */
    public void attend(Collection<PersonId> people) {
        participants.clear();
        people.forEach(person -> participants.add(person.value()));
        changed();
    }

    /** Whether somebody has said of it what the plan does not: another time, or none. */
    public boolean byHand() {
        return moved() || calledOff();
    }

    /** As {@link #toCome}, or called off and to come if it were not. */
    public boolean changeable(Instant now) {
        return planned() && (!cancelled() || calledOff()) && starts().isAfter(now);
    }

    /** Somebody has said what became of it; one that was missed leaves the calendars. */
    public void become(Beat.State end) {
        turnOut(end);
        changed();
    }

    public boolean concerns(PersonId person) {
        return participants.contains(person.value());
    }

    /** Everybody who takes part, the leader among them, by id. */
    public List<PersonId> people() {
        return participants.stream().sorted().map(PersonId::new).toList();
    }

    /** Identity in every calendar. */
    public String uid() {
        return "followup-team-" + id;
    }

    /** Identity of the leader's sessions with the same people, to which it belongs in every calendar. */
    public String series() {
        return series(leader(), employee);
    }

    public static String series(PersonId leader, long employee) {
        return "followup-team-" + leader.value() + "-" + employee;
    }

    public long id() {
        return id;
    }

    public PersonId leader() {
        return new PersonId(leader);
    }

    public long employee() {
        return employee;
    }

    public Kind kind() {
        return kind;
    }
}
