package org.kulturhus.governance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kulturhus.governance.CastVote;
import org.kulturhus.governance.model.Choice;
import org.kulturhus.governance.model.QuorumRule;
import org.kulturhus.governance.model.State;
import org.kulturhus.governance.model.Tally;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of the vote on governance/decision.xhtml: the count, who said what, and the own vote. */
@Named
@ViewScoped
public class VotePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionPage page;

    @Inject
    private CastVote castVote;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    private String reason;

    public Tally getTally() {
        return page.getDecision().tally();
    }

    public Phrase getQuorum() {
        String key = QuorumRule.met(getTally()) ? "vote.quorum.met" : "vote.quorum.open";
        return DecisionWords.of(key, getTally().present(), QuorumRule.needed(getTally()));
    }

    public Phrase getMissing() {
        boolean open = page.getDecision().state() == State.VOTING;
        return DecisionWords.of(
                open ? "vote.missing" : "vote.silent", getTally().missing());
    }

    /** Whether the acting person may vote and has not. */
    public boolean isWaiting() {
        return isMine() && page.getDecision().voteOf(access.me()).isEmpty();
    }

    public int count(String choice) {
        return getTally().count(Choice.valueOf(choice));
    }

    public List<Voter> getVoters() {
        Map<PersonId, Person> people = directory.people(page.getDecision().electors());
        return people.values().stream()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> new Voter(person, page.getDecision().voteOf(person.id())))
                .toList();
    }

    public boolean isMine() {
        return page.getDecision().state() == State.VOTING
                && page.getDecision().electors().contains(access.me());
    }

    public Phrase getMyVote() {
        return page.getDecision()
                .voteOf(access.me())
                .map(vote -> DecisionWords.of("vote.yours", DecisionWords.of("choice." + vote.choice())))
                .orElseGet(() -> DecisionWords.of("vote.yours.none"));
    }

    public void cast(String choice) throws IOException {
        castVote.cast(page.getId(), Choice.valueOf(choice), reason);
        DecisionPage.show(page.getId());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
