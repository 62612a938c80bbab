package org.kulturhus.followup.agenda.model;

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
import java.util.List;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.ProgrammeId;

/** The points that stood on the sessions of one topic in a programme until others were set: those of sessions before keep them. */
@Entity
@Table(name = "followup_former_template")
public class FormerTemplate {

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "programme_id")
    private long programme;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String points;

    @Column(name = "valid_until")
    private OffsetDateTime until;

    protected FormerTemplate() {}

    /** @param until when others were set */
    public FormerTemplate(ProgrammeId programme, AgendaTemplate template, Instant until) {
        this.programme = programme.value();
        this.topic = template.topic();
        this.points = String.join("\n", template.points());
        this.until = until.atOffset(ZoneOffset.UTC);
    }

    public List<String> points() {
        return points.lines().toList();
    }
}
