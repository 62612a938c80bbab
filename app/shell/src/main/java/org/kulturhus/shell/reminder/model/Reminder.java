package org.kulturhus.shell.reminder.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.spi.people.PersonId;

/** Says that somebody was reminded of something; the database takes each such row once. */
@Entity
@Table(name = "shell_reminder")
public class Reminder {

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(name = "member_id")
    private long member;

    private String entry;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "lead_minutes")
    private int leadMinutes;

    protected Reminder() {}

    public Reminder(Key key) {
        this.member = key.member().value();
        this.entry = key.entry();
        this.startsAt = key.start().atOffset(ZoneOffset.UTC);
        this.leadMinutes = (int) key.lead().toMinutes();
    }

    public Key key() {
        return new Key(new PersonId(member), entry, startsAt.toInstant(), Duration.ofMinutes(leadMinutes));
    }

    /**
     * What makes a reminder the only one.
     *
     * @param entry identity of what is reminded of
     * @param start of what is reminded of; when it is moved, it is another reminder
     * @param lead how long before it
     */
    public record Key(PersonId member, String entry, Instant start, Duration lead) {}
}
