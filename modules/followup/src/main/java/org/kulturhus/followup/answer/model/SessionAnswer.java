package org.kulturhus.followup.answer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.CalendarSource.Answer;
import org.kulturhus.spi.people.PersonId;

/** One person's answer to the invitation of one session; it holds for the session as it was then. */
@Entity
@Table(name = "followup_answer")
public class SessionAnswer {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Answer.Kind kind;

    private String comment;

    @Column(name = "proposed_start")
    private OffsetDateTime proposedStart;

    private int sequence;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Version
    private int version;

    protected SessionAnswer() {}

    public SessionAnswer(FollowUpSession session, PersonId person) {
        this.session = session.id();
        this.person = person.value();
    }

    /** The newest answer counts. */
    public void say(Answer answer, FollowUpSession about) {
        kind = answer.kind();
        comment = answer.comment();
        proposedStart = answer.kind() == Answer.Kind.PROPOSED
                ? answer.start().map(start -> start.atOffset(ZoneOffset.UTC)).orElse(null)
                : null;
        sequence = about.sequence();
        answeredAt = answer.at().atOffset(ZoneOffset.UTC);
    }

    /** Whether it was said of the session as it is. */
    public boolean holds(FollowUpSession about) {
        return about.id() == session && about.sequence() == sequence && about.concerns(person());
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Answer.Kind kind() {
        return kind;
    }

    /** What was written beside the answer; empty for nothing. */
    public String comment() {
        return comment;
    }

    /** The start that is proposed instead, where one is. */
    public Optional<Instant> proposedStart() {
        return Optional.ofNullable(proposedStart).map(OffsetDateTime::toInstant);
    }

    public Instant answeredAt() {
        return answeredAt.toInstant();
    }
}
