package org.kulturhus.followup.agenda.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.kulturhus.spi.people.PersonId;

/** A point of a session's agenda that was treated there. */
@Entity
@Table(name = "followup_treated")
public class Treated {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    private String point;

    @Column(name = "by_id")
    private long by;

    protected Treated() {}

    /** @param point key of the point, the same in every session on whose agenda it stands */
    public Treated(long session, String point, PersonId by) {
        this.session = session;
        this.point = point;
        this.by = by.value();
    }

    public long session() {
        return session;
    }

    public String point() {
        return point;
    }

    /** Who said so. */
    public PersonId by() {
        return new PersonId(by);
    }
}
