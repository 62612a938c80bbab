package org.kulturhus.shell.busy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** A time at which a person is taken elsewhere. */
@Entity
@Table(name = "shell_busy_time")
public class BusyTime {

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(name = "calendar_id")
    private long calendar;

    @Column(name = "member_id")
    private long member;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    protected BusyTime() {}

    public BusyTime(BusyCalendar calendar, TimeSpan span) {
        this.calendar = calendar.id();
        this.member = calendar.member().value();
        this.startsAt = span.from().atOffset(ZoneOffset.UTC);
        this.endsAt = span.until().atOffset(ZoneOffset.UTC);
    }

    public PersonId member() {
        return new PersonId(member);
    }

    public TimeSpan span() {
        return new TimeSpan(startsAt.toInstant(), endsAt.toInstant());
    }
}
