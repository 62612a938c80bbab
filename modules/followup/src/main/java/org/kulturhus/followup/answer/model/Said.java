package org.kulturhus.followup.answer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kulturhus.spi.calendar.CalendarSource.Answer;

/** What somebody has answered, and of which state of the appointment; it holds as long as the appointment stays as it was. */
@Embeddable
public class Said {

    @Enumerated(EnumType.STRING)
    private Answer.Kind kind;

    private String comment;

    @Column(name = "proposed_start")
    private OffsetDateTime proposedStart;

    private int sequence;

    private boolean late;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected Said() {}

    /**
     * @param sequence the appointment's count of changes when the answer came
     * @param seen the count that the person had before the eyes
     */
    public Said(Answer answer, int sequence, int seen) {
        this.kind = answer.kind();
        this.comment = answer.comment();
        this.proposedStart = answer.kind() == Answer.Kind.PROPOSED
                ? answer.start().map(start -> start.atOffset(ZoneOffset.UTC)).orElse(null)
                : null;
        this.sequence = sequence;
        this.late = seen < sequence;
        this.answeredAt = answer.at().atOffset(ZoneOffset.UTC);
    }

    /** Whether it came while the appointment was as it is, with this count of changes. */
    public boolean of(int changes) {
        return sequence == changes;
    }

    public Answer.Kind kind() {
        return kind;
    }

    /** Whether the person had an earlier time before the eyes: then it says nothing of this one. */
    public boolean late() {
        return late;
    }

    /** What was written beside the answer; empty for nothing. */
    public String comment() {
        return comment;
    }

    /** The start that is proposed instead, where one is. */
    public Optional<Instant> proposedStart() {
        return late ? Optional.empty() : Optional.ofNullable(proposedStart).map(OffsetDateTime::toInstant);
    }

    public Instant at() {
        return answeredAt.toInstant();
    }
}
