package org.kulturhus.mentoring.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is locked while pairings are proposed, changed or published: of two who do so at once, one waits. */
@Entity
@Table(name = "mentoring_turn")
public class Turn {

    /** Its only id. */
    public static final long ID = 1;

    @Id
    private long id;

    protected Turn() {}
}
