package org.kulturhus.culture.model;

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
import org.kulturhus.spi.people.PersonId;

/** What a leader says about the statement: ownership begins with being asked (R6). */
@Entity
@Table(name = "culture_remark")
public class Remark {

    @Id
    @SequenceGenerator(name = "culture_seq", sequenceName = "culture_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "culture_seq")
    private Long id;

    @Column(name = "writer_id")
    private long writer;

    private String words;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    protected Remark() {}

    public Remark(PersonId writer, String words, Instant now) {
        this.writer = writer.value();
        this.words = words;
        this.writtenAt = now.atOffset(ZoneOffset.UTC);
    }

    public PersonId writer() {
        return new PersonId(writer);
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt.toInstant();
    }
}
