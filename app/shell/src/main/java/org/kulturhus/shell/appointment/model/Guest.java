package org.kulturhus.shell.appointment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.kulturhus.spi.people.PersonId;

/** Somebody in a series of appointments: what the invitations have told, and words that wait for the next one. */
@Entity
@Table(name = "shell_guest")
public class Guest {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 4000;

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    private String series;

    @Column(name = "member_id")
    private long member;

    private String told = "";
    private String subject;
    private String text;
    private String path;

    protected Guest() {}

    public Guest(String series, PersonId member) {
        this.series = series;
        this.member = member.value();
    }

    /** Words for the next invitation, after any that wait; too many lose the oldest. */
    public void next(String subject, String text, String path) {
        String all = this.text == null || this.text.equals(text) ? text : this.text + "\n\n" + text;
        this.subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        this.text = all.substring(Math.max(all.length() - LONGEST_TEXT, 0));
        this.path = path;
    }

    /** The invitation is written; it says this much, and the words that waited are used up. */
    public void told(Told now) {
        told = now.text();
        subject = null;
        text = null;
        path = null;
    }

    /** What the last invitation said. */
    public Told told() {
        return Told.read(told);
    }

    public boolean hasWords() {
        return subject != null;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    /** Page that the words lead to. */
    public String path() {
        return path;
    }

    public PersonId member() {
        return new PersonId(member);
    }

    public String series() {
        return series;
    }
}
