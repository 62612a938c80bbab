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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * One version of the desired culture of a programme: draft, open for remarks, agreed (R8). What is agreed is not
 * rewritten but revised, which begins a new version.
 */
@Entity
@Table(name = "culture_statement")
public class Statement extends StatementText {

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

    @Column(name = "version_number")
    private int number = 1;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Column(name = "agreed_at")
    private OffsetDateTime agreedAt;

    @Column(name = "agreed_by")
    private Long agreedBy;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "statement_id", nullable = false)
    @OrderBy("id")
    private List<Remark> remarks = new ArrayList<>();

    /** Who supports which wording. */
    @ElementCollection
    @CollectionTable(name = "culture_supporter", joinColumns = @JoinColumn(name = "statement_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "wording")
    private Map<Long, Integer> supports = new HashMap<>();

    @Version
    private int version;

    protected Statement() {}

    public Statement(ProgrammeId programme) {
        this.programme = programme.value();
    }

    /** Numbers new behaviours, keeps those that are named, leaves out the rest. */
    public void word(Wording words) {
        demand(state != State.AGREED);
        write(words);
    }

    public void open() {
        demand(state == State.DRAFT);
        state = State.OPEN;
    }

    public Remark remark(PersonId writer, Opinion opinion, Instant now) {
        demand(state == State.OPEN);
        Remark remark = new Remark(writer, opinion, wordsOf(opinion.behaviour()), now);
        remarks.add(remark);
        return remark;
    }

    /** Answered, or declined with a reason. */
    public void answer(Remark remark, Remark.State outcome, String words, PersonId by, Instant now) {
        demand(state == State.OPEN);
        remark.answer(outcome, words, by, now);
    }

    /** The proposed wording replaces the behaviour it is about, or the sentence. */
    public void takeOver(Remark remark, String words, PersonId by, Instant now) {
        answer(remark, Remark.State.TAKEN_OVER, words, by, now);
        replace(remark.behaviour().orElse(null), remark.proposal());
    }

    /** Support is for the words as they read now; a second time changes nothing. */
    public void support(PersonId person) {
        demand(state == State.OPEN);
        supports.put(person.value(), wording());
    }

    public void withdrawSupport(PersonId person) {
        demand(state == State.OPEN);
        supports.remove(person.value());
    }

    /** Not before every remark has its answer (R6). */
    public void agree(PersonId by, Instant now) {
        demand(state == State.OPEN && unanswered() == 0);
        state = State.AGREED;
        agreedBy = by.value();
        agreedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** The draft of the next version, with the same words. */
    public Statement revised() {
        demand(state == State.AGREED);
        Statement next = new Statement(programme());
        next.number = number + 1;
        next.copy(this);
        return next;
    }

    private static void demand(boolean right) {
        if (!right) {
            throw new IllegalStateException("The statement is not in that state.");
        }
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    /** Of the version: 1, 2, … */
    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    /** {@code null} until it is agreed. */
    public Instant agreedAt() {
        return agreedAt == null ? null : agreedAt.toInstant();
    }

    /** Empty until it is agreed, and where nobody wrote it down. */
    public Optional<PersonId> agreedBy() {
        return Optional.ofNullable(agreedBy).map(PersonId::new);
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public int unanswered() {
        return (int) remarks.stream().filter(Remark::open).count();
    }

    /** Whether it can be agreed with the leaders behind it: every remark has its answer, and somebody supports it. */
    public boolean ready() {
        return state == State.OPEN && unanswered() == 0 && supporters() > 0;
    }

    /** Those who support the words as they read now. */
    public int supporters() {
        return (int) supports.values().stream().filter(one -> one == wording()).count();
    }

    /** Those who supported words that have changed since. */
    public int earlierSupporters() {
        return supports.size() - supporters();
    }

    /** The wording that the person supports, if any. */
    public Optional<Integer> supportOf(PersonId person) {
        return Optional.ofNullable(supports.get(person.value()));
    }

    public boolean supportedBy(PersonId person) {
        return supportOf(person).filter(one -> one == wording()).isPresent();
    }
}
