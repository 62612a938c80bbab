package org.kulturhus.shell.busy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kulturhus.spi.people.PersonId;

/** A calendar that a person keeps elsewhere, at an address or given as a file. Only when she or he is taken is read from it, never with what or whom. */
@Entity
@Table(name = "shell_busy_calendar")
public class BusyCalendar {

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(name = "member_id")
    private long member;

    private String name;
    private String address;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    /** Why it could not be read the last time. */
    public enum Trouble {
        /** The address leads nowhere, or to where the house does not go. */
        ADDRESS,
        /** Nobody answered in time, or not with a calendar. */
        ANSWER,
        /** What came is no iCalendar file, or too large. */
        CONTENT
    }

    protected BusyCalendar() {}

    /** @param address {@code null} of one that was given as a file, which is read this once */
    public BusyCalendar(PersonId member, String name, String address) {
        this.member = member.value();
        this.name = name;
        this.address = address;
    }

    /** @param next when it is to be read again, if it has an address */
    public void read(Instant now, Instant next) {
        readAt = now.atOffset(ZoneOffset.UTC);
        dueAt = isFile() ? null : next.atOffset(ZoneOffset.UTC);
        trouble = null;
    }

    /** What was known of it stays. */
    public void failed(Trouble why, Instant next) {
        trouble = why;
        dueAt = next.atOffset(ZoneOffset.UTC);
    }

    public long id() {
        return id;
    }

    public PersonId member() {
        return new PersonId(member);
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    /** Whether it was given as a file: nothing is read again, the owner gives a newer one. */
    public boolean isFile() {
        return address == null;
    }

    /** When it was last read; {@code null} before the first time. */
    public Instant readAt() {
        return readAt == null ? null : readAt.toInstant();
    }

    /** Why it could not be read the last time; {@code null} when it could. */
    public Trouble trouble() {
        return trouble;
    }
}
