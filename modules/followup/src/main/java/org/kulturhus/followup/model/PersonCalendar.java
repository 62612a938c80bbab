package org.kulturhus.followup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kulturhus.spi.people.PersonId;

/** The row that is locked while somebody books a time of this person's: of two who book at once, one waits. */
@Entity
@Table(name = "followup_calendar")
public class PersonCalendar {

    @Id
    @Column(name = "person_id")
    private long person;

    protected PersonCalendar() {}

    public PersonCalendar(PersonId person) {
        this.person = person.value();
    }

    public PersonId person() {
        return new PersonId(person);
    }
}
