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
import jakarta.persistence.Version;
import java.util.List;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.ProgrammeId;

/** The points that stand on the agenda of every session of one topic in a programme. */
@Entity
@Table(name = "followup_template")
public class AgendaTemplate {

    /** The programme of the points that a programme has until somebody sets its own. */
    public static final long SHIPPED = 0;

    /** Begins a point that is named by a code and reads in everybody's language. */
    public static final String CODE = "@";

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "programme_id")
    private long programme;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String points;

    @Version
    private int version;

    protected AgendaTemplate() {}

    public AgendaTemplate(ProgrammeId programme, Topic topic, List<String> points) {
        this.programme = programme.value();
        this.topic = topic;
        become(points);
    }

    /** @param lines each a point in words without line ends, or a code behind {@link #CODE} */
    public void become(List<String> lines) {
        points = String.join("\n", lines);
    }

    public List<String> points() {
        return points.lines().toList();
    }

    /** Whether these are the points that the product brings. */
    public boolean shipped() {
        return programme == SHIPPED;
    }

    public Topic topic() {
        return topic;
    }

    /** 0 for a programme without points of its own. */
    public int version() {
        return shipped() ? 0 : version;
    }
}
