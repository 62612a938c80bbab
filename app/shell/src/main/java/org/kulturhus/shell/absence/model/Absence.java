package org.kulturhus.shell.absence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** Whole days on which a person is away. Why is nobody's business: it is not kept. */
@Entity
@Table(name = "shell_absence")
public class Absence {

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(name = "member_id")
    private long member;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate until;

    protected Absence() {}

    /** @param until last day, included */
    public Absence(PersonId member, LocalDate from, LocalDate until) {
        this.member = member.value();
        this.from = from;
        this.until = until;
    }

    /** From the first midnight until the last one, on the person's clock. */
    public TimeSpan span(ZoneId zone) {
        return new TimeSpan(
                from.atStartOfDay(zone).toInstant(),
                until.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public long id() {
        return id;
    }

    public PersonId member() {
        return new PersonId(member);
    }

    public LocalDate from() {
        return from;
    }

    /** The last day away. */
    public LocalDate until() {
        return until;
    }
}
