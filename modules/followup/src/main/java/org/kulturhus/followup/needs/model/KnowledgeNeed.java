package org.kulturhus.followup.needs.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.spi.people.PersonId;

/** An own limitation or something a leader needs to learn, until it is done (R7). It belongs to the leader, not to a session. */
@Entity
@Table(name = "followup_need")
public class KnowledgeNeed {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "leader_id")
    private long leader;

    @Enumerated(EnumType.STRING)
    private NeedKind kind;

    @Enumerated(EnumType.STRING)
    private NeedState state = NeedState.OPEN;

    private String words;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected KnowledgeNeed() {}

    public KnowledgeNeed(PersonId leader, NeedKind kind, String words, Instant now) {
        this.leader = leader.value();
        this.kind = kind;
        this.words = words;
        this.changedAt = now.atOffset(ZoneOffset.UTC);
    }

    public void become(NeedState other, Instant now) {
        state = other;
        changedAt = now.atOffset(ZoneOffset.UTC);
    }

    public long id() {
        return id;
    }

    public PersonId leader() {
        return new PersonId(leader);
    }

    public NeedKind kind() {
        return kind;
    }

    public NeedState state() {
        return state;
    }

    public String words() {
        return words;
    }

    /** When it came to this state. */
    public Instant since() {
        return changedAt.toInstant();
    }
}
