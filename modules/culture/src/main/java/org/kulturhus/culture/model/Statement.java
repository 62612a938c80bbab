package org.kulturhus.culture.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The desired culture of a programme: draft, open for remarks, agreed (R8). What is agreed is not rewritten. */
@Entity
@Table(name = "culture_statement")
public class Statement {

    /** Where the statement stands. */
    public enum State {
        DRAFT,
        OPEN,
        AGREED
    }

    @Id
    @SequenceGenerator(name = "culture_seq", sequenceName = "culture_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "culture_seq")
    private Long id;

    @Column(name = "programme_id")
    private long programme;

    private String sentence = "";
    private String story = "";

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Column(name = "agreed_at")
    private OffsetDateTime agreedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("position")
    private List<Behaviour> behaviours = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("id")
    private List<Remark> remarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "culture_supporter", joinColumns = @JoinColumn(name = "statement_id"))
    @Column(name = "person_id")
    private Set<Long> supporters = new HashSet<>();

    @Version
    private int version;

    protected Statement() {}

    public Statement(ProgrammeId programme) {
        this.programme = programme.value();
    }

    public void word(String sentence, String story, List<Behaviour> behaviours) {
        demand(state != State.AGREED);
        this.sentence = sentence;
        this.story = story;
        this.behaviours.clear();
        this.behaviours.addAll(behaviours);
    }

    public void open() {
        demand(state == State.DRAFT);
        state = State.OPEN;
    }

    public void remark(Remark remark) {
        demand(state == State.OPEN);
        remarks.add(remark);
    }

    /** Once per person; a second time changes nothing. */
    public void support(PersonId person) {
        demand(state == State.OPEN);
        supporters.add(person.value());
    }

    public void agree(Instant now) {
        demand(state == State.OPEN);
        state = State.AGREED;
        agreedAt = now.atOffset(ZoneOffset.UTC);
    }

    private static void demand(boolean right) {
        if (!right) {
            throw new IllegalStateException("The statement is not in that state.");
        }
    }

    /** A draft is read only by those who steer; from the moment the leaders are asked, by everybody. */
    public boolean readableBy(boolean steers) {
        return steers || state != State.DRAFT;
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    public String sentence() {
        return sentence;
    }

    public String story() {
        return story;
    }

    public State state() {
        return state;
    }

    /** {@code null} until it is agreed. */
    public Instant agreedAt() {
        return agreedAt == null ? null : agreedAt.toInstant();
    }

    public List<Behaviour> behaviours(Behaviour.Kind kind) {
        return behaviours.stream().filter(one -> one.kind() == kind).toList();
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public int supporters() {
        return supporters.size();
    }

    public boolean supportedBy(PersonId person) {
        return supporters.contains(person.value());
    }
}
