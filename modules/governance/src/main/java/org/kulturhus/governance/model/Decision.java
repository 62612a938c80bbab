package org.kulturhus.governance.model;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

/** A decision of the customer committee with its number, its vote and its review (R13). */
@Entity
@Table(name = "governance_decision")
public class Decision {

    /** The committee's days begin and end here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    @Id
    @SequenceGenerator(name = "governance_seq", sequenceName = "governance_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "governance_seq")
    private Long id;

    @Column(name = "number_year")
    private int year;

    @Column(name = "number_in_year")
    private int running;

    private String title;
    private String why;
    private String measure;
    private String findings;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Column(name = "proposer_id")
    private long proposer;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(name = "in_effect_on")
    private LocalDate inEffectOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @ElementCollection
    @CollectionTable(name = "governance_elector", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "person_id")
    private Set<Long> electors = new HashSet<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL)
    private List<Vote> votes = new ArrayList<>();

    @Version
    private int version;

    protected Decision() {}

    /** A draft with its number; refuses a draft that is not complete. */
    public Decision(int year, int running, PersonId proposer, Draft draft) {
        this.year = year;
        this.running = running;
        this.proposer = proposer.value();
        write(draft);
    }

    /** Rewrites a decision that is still a draft. */
    public void change(Draft draft) {
        demand("decision.notDraft", State.DRAFT);
        write(draft);
    }

    private void write(Draft draft) {
        draft.check();
        title = draft.title().trim();
        why = draft.why().trim();
        category = draft.category();
        meetingOn = draft.meetingOn();
        inEffectOn = draft.inEffectOn();
        reviewOn = draft.reviewOn();
        measure = draft.measure().trim();
        direction = draft.direction();
    }

    public void propose() {
        demand("decision.notDraft", State.DRAFT);
        state = State.PROPOSED;
    }

    /** Opens the vote to those who hold a voting seat now; who joins later does not vote on this one. */
    public void openVote(Collection<PersonId> voters) {
        demand("decision.notProposed", State.PROPOSED);
        if (voters.isEmpty()) {
            throw Refused.invalid("", Phrase.of("governance", "committee.nobody"));
        }
        voters.forEach(voter -> electors.add(voter.value()));
        state = State.VOTING;
    }

    /** One vote per elector; a second one replaces the first. Refuses others, and a recusal without a reason. */
    public void cast(PersonId voter, Choice choice, String reason, Instant now) {
        demand("decision.notVoting", State.VOTING);
        if (!electors.contains(voter.value())) {
            throw Refused.forbidden(Phrase.of("governance", "vote.noSeat"));
        }
        Optional<Vote> before = voteOf(voter);
        Vote vote = before.orElseGet(() -> new Vote(this, voter));
        vote.says(choice, reason, now);
        if (before.isEmpty()) {
            votes.add(vote);
        }
    }

    /** Closes the vote by {@link QuorumRule} and {@link MajorityRule}; refuses while the quorum is not met. */
    public void closeVote(Instant now) {
        demand("decision.notVoting", State.VOTING);
        Tally tally = tally();
        QuorumRule.demand(tally);
        state = MajorityRule.met(tally) ? State.ADOPTED : State.REJECTED;
        decidedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Takes the decision back while it is not decided. */
    public void withdraw(Instant now) {
        demand("decision.decided", State.DRAFT, State.PROPOSED, State.VOTING);
        state = State.WITHDRAWN;
        decidedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** Records what was seen at the review. Refuses before the decision is in effect, twice, and without words. */
    public void review(String findings, LocalDate today) {
        if (!inEffect(today) || reviewedOn != null) {
            throw Refused.conflict(Phrase.of("governance", "review.notDue"));
        }
        Draft.words("findings", findings, Draft.LONGEST_WHY);
        this.findings = findings.trim();
        this.reviewedOn = today;
    }

    private void demand(String key, State... any) {
        if (!List.of(any).contains(state)) {
            throw Refused.conflict(Phrase.of("governance", key));
        }
    }

    /** When the decision begins to hold: the start of its day, or its adoption if that came later. */
    public Instant holdsFrom() {
        Instant day = inEffectOn.atStartOfDay(ZONE).toInstant();
        return decidedAt == null || decidedAt.toInstant().isBefore(day) ? day : decidedAt.toInstant();
    }

    public boolean inEffect(LocalDate today) {
        return state == State.ADOPTED && !inEffectOn.isAfter(today);
    }

    public Tally tally() {
        return Tally.of(electors.size(), votes.stream().map(Vote::choice).toList());
    }

    public Optional<Vote> voteOf(PersonId person) {
        return votes.stream().filter(vote -> vote.person().equals(person)).findFirst();
    }

    public Set<PersonId> electors() {
        return electors.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    public List<Vote> votes() {
        return List.copyOf(votes);
    }

    public Draft text() {
        return new Draft(title, why, category, meetingOn, inEffectOn, reviewOn, measure, direction);
    }

    public long id() {
        return id;
    }

    /** For example "2026-14". */
    public String number() {
        return year + "-" + running;
    }

    public State state() {
        return state;
    }

    public PersonId proposer() {
        return new PersonId(proposer);
    }

    /** When it was adopted, rejected or withdrawn. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt).map(OffsetDateTime::toInstant);
    }

    public Optional<LocalDate> reviewedOn() {
        return Optional.ofNullable(reviewedOn);
    }

    public String findings() {
        return findings == null ? "" : findings;
    }

    /** Counts up with every change; whoever changes says which one was seen. */
    public int version() {
        return version;
    }
}
