package org.kulturhus.followup.gathering.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.kulturhus.spi.people.PersonId;

/** Somebody who is invited to a joint training. */
@Entity
@Table(name = "followup_gathering_guest")
public class Guest {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    @Column(name = "person_id")
    private long person;

    private boolean comes;
    private boolean present;

    protected Guest() {}

    Guest(Gathering gathering, PersonId person) {
        this.gathering = gathering;
        this.person = person.value();
    }

    void comes(boolean takesPart) {
        comes = takesPart;
    }

    void present(boolean wasThere) {
        present = wasThere;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** Whether the person takes part at the time that was chosen: it stands in the calendar then. */
    public boolean comes() {
        return comes;
    }

    /** Whether it was said that the person was there. */
    public boolean present() {
        return present;
    }
}
