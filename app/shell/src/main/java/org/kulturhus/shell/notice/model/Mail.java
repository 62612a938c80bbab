package org.kulturhus.shell.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** A mail in the outbox: waits, is sent, or has failed. What it said is forgotten when it has been sent. */
@Entity
@Table(name = "shell_mail")
public class Mail {

    /** After so long without success the house gives up. */
    public static final Duration PATIENCE = Duration.ofDays(2);
    /** A text, which may hold a link that lets somebody in, is never kept longer than this. */
    public static final Duration MEMORY = Duration.ofDays(7);

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_ANSWER = 300;

    /** What became of it. */
    public enum State {
        WAITING,
        SENT,
        FAILED
    }

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    @Column(name = "member_id")
    private long member;

    private String name;
    private String address;
    private String language;
    private String subject;
    private String text;
    private String link;
    private String method;
    private String invitation;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "waits_since")
    private OffsetDateTime waitsSince;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    @Embedded
    private Restraint restraint = new Restraint();

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    private String answer;

    protected Mail() {}

    /** @param now when it is written; it is due at once */
    public Mail(Person to, String subject, String text, Instant now) {
        this.member = to.id().value();
        this.name = to.name();
        this.address = to.email();
        this.language = to.language().toLanguageTag();
        this.subject = cut(subject, LONGEST_SUBJECT);
        this.text = cut(text, LONGEST_TEXT);
        this.writtenAt = now.atOffset(ZoneOffset.UTC);
        this.waitsSince = writtenAt;
        this.dueAt = writtenAt;
    }

    /** Does not come in its reader's quiet hours, unless the first thing that it tells of begins before they end. */
    public Mail heedingQuiet(Optional<Instant> begins) {
        restraint = new Restraint(begins);
        return this;
    }

    /** Is held back; the time until then is no time in which it could not be delivered. */
    public void waitUntil(Instant moment, Instant now) {
        dueAt = moment.atOffset(ZoneOffset.UTC);
        waitsSince = waitsSince.plus(Duration.between(now, moment));
    }

    /** @param link full address of the page that the mail leads to */
    public Mail leadingTo(String link) {
        this.link = link;
        return this;
    }

    /**
     * @param method of iTIP, {@code REQUEST} or {@code CANCEL}
     * @param invitation iCalendar text for the recipient's calendar programme
     */
    public Mail inviting(String method, String invitation) {
        this.method = method;
        this.invitation = invitation;
        return this;
    }

    public void sent(Instant now) {
        state = State.SENT;
        endedAt = now.atOffset(ZoneOffset.UTC);
        trouble = null;
        answer = null;
        forget();
    }

    /** Tries again: at once when the server is away, so that the order stays; else after a pause that doubles to an hour. */
    public void failed(Trouble why, String serverSaid, Instant now) {
        attempts++;
        trouble = why;
        answer = cut(serverSaid, LONGEST_ANSWER);
        if (why.lasting() || now.isAfter(waitsSince.toInstant().plus(PATIENCE))) {
            state = State.FAILED;
            endedAt = now.atOffset(ZoneOffset.UTC);
            return;
        }
        dueAt = now.plus(why.pauseAfter(attempts)).atOffset(ZoneOffset.UTC);
    }

    /** Somebody wants another try; does nothing to a mail that has not failed or whose text is forgotten. */
    public void tryAgain(Instant now) {
        if (again()) {
            state = State.WAITING;
            attempts = 0;
            endedAt = null;
            waitsSince = now.atOffset(ZoneOffset.UTC);
            dueAt = waitsSince;
        }
    }

    public boolean again() {
        return state == State.FAILED && text != null;
    }

    /** What it said is gone. */
    public void forget() {
        text = null;
        link = null;
        invitation = null;
    }

    private static String cut(String words, int longest) {
        return words == null || words.length() <= longest ? words : words.substring(0, longest);
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

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public String subject() {
        return subject;
    }

    /** Empty when it is forgotten. */
    public String text() {
        return text == null ? "" : text;
    }

    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** What a calendar programme reads, where the mail is an invitation. */
    public Optional<String> invitation() {
        return Optional.ofNullable(invitation);
    }

    /** The method of iTIP of an invitation; empty for another mail. */
    public String method() {
        return method == null ? "" : method;
    }

    public Instant writtenAt() {
        return writtenAt.toInstant();
    }

    public Instant dueAt() {
        return dueAt.toInstant();
    }

    public Restraint restraint() {
        return restraint;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    /** Why it has not arrived; nothing while nothing has gone wrong. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** What the server said to it. */
    public String answer() {
        return answer == null ? "" : answer;
    }
}
