package org.kulturhus.followup.gathering.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** A time that people are asked about in a poll, and who was taken then when they were asked. */
@Entity
@Table(name = "followup_gathering_time")
public class ProposedTime {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "gathering_id")
    private long gathering;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    private String taken;

    protected ProposedTime() {}

    /** @param taken who is somewhere else then */
    public ProposedTime(Gathering gathering, TimeSpan span, Collection<PersonId> taken) {
        this.gathering = gathering.id();
        this.startsAt = span.from().atOffset(ZoneOffset.UTC);
        this.endsAt = span.until().atOffset(ZoneOffset.UTC);
        this.taken =
                taken.stream().map(person -> String.valueOf(person.value())).collect(Collectors.joining(" "));
    }

    public long id() {
        return id;
    }

    public long gathering() {
        return gathering;
    }

    public Instant starts() {
        return startsAt.toInstant();
    }

    public TimeSpan span() {
        return new TimeSpan(startsAt.toInstant(), endsAt.toInstant());
    }

    /** Whether the person was somewhere else then already when people were asked. */
    public boolean wasTaken(PersonId person) {
        return List.of(taken.split(" ")).contains(String.valueOf(person.value()));
    }
}
