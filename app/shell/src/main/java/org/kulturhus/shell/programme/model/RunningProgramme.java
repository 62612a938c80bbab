package org.kulturhus.shell.programme.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;

/** A culture-implementation programme with its enrolled leaders. */
@Entity
@Table(name = "shell_programme")
public class RunningProgramme {

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    private String name;
    private LocalDate prepares;
    private LocalDate starts;
    private int months;

    @Column(name = "published_at")
    private OffsetDateTime publishedAt;

    @Column(name = "line_manager_may_mentor")
    private boolean lineManagerMayMentor;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "shell_enrolment", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "leader_id")
    private Set<Long> leaders = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "shell_programme_stage", joinColumns = @JoinColumn(name = "programme_id"))
    private List<StagePeriod> stages = new ArrayList<>();

    @Version
    private int version;

    protected RunningProgramme() {}

    /** A programme of {@code months} months with the template's stages. */
    public RunningProgramme(
            ProgrammeTemplate template, String name, LocalDate starts, int months, boolean lineManagerMayMentor) {
        this.stages.addAll(template.periods(starts, months));
        this.prepares = stages.stream()
                .map(StagePeriod::starts)
                .min(Comparator.naturalOrder())
                .orElse(starts);
        this.name = name;
        this.starts = starts;
        this.months = months;
        this.lineManagerMayMentor = lineManagerMayMentor;
    }

    /** Whether the leader was not enrolled before. */
    public boolean enrol(PersonId leader) {
        return leaders.add(leader.value());
    }

    public boolean withdraw(PersonId leader) {
        return leaders.remove(leader.value());
    }

    public void publish(Instant now) {
        publishedAt = now.atOffset(ZoneOffset.UTC);
    }

    public boolean published() {
        return publishedAt != null;
    }

    /** The planned stages, in order. */
    public List<StagePeriod> stages() {
        return stages.stream().sorted(Comparator.comparing(StagePeriod::stage)).toList();
    }

    public long id() {
        return id;
    }

    /** The programme as modules see one. */
    public Programme programme() {
        return new Programme(
                new ProgrammeId(id),
                name,
                prepares,
                starts,
                months,
                published(),
                lineManagerMayMentor,
                leaders.stream().map(PersonId::new).collect(Collectors.toSet()));
    }
}
