package org.kulturhus.followup.action.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** What one of the two has agreed to do until a day; it comes back in every session until it is done (R7). */
@Entity
@Table(name = "followup_action")
public class AgreedAction {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "programme_id")
    private long programme;

    @Column(name = "leader_id")
    private long leader;

    @Column(name = "owner_id")
    private long owner;

    private String words;
    private LocalDate due;

    @Column(name = "done_at")
    private OffsetDateTime doneAt;

    @Version
    private int version;

    protected AgreedAction() {}

    public AgreedAction(FollowUpSession session, PersonId owner, String words, LocalDate due) {
        this.session = session.id();
        this.programme = session.programme().value();
        this.leader = session.leader().value();
        this.owner = owner.value();
        this.words = words;
        this.due = due;
    }

    public void done(Instant now) {
        doneAt = now.atOffset(ZoneOffset.UTC);
    }

    public void undone() {
        doneAt = null;
    }

    public long id() {
        return id;
    }

    /** The session in which it was agreed. */
    public long session() {
        return session;
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    public PersonId leader() {
        return new PersonId(leader);
    }

    public PersonId owner() {
        return new PersonId(owner);
    }

    public String words() {
        return words;
    }

    public LocalDate due() {
        return due;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean overdue(LocalDate today) {
        return !isDone() && due.isBefore(today);
    }
}
