package org.kulturhus.mentoring.proposal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.pairing.PairHistory;
import org.kulturhus.mentoring.proposal.ChangePairing;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of mentoring/pairing.xhtml: another mentor or time for one leader, chosen by hand. */
@Named
@ViewScoped
public class PairingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChangePairing changePairing;

    @Inject
    private PairHistory pairHistory;

    @Inject
    private Reader reader;

    @Inject
    private ChosenProgramme programme;

    private Long proposal;
    private long leader;
    private transient Person person;
    private transient Candidate.Choice candidates;
    private transient List<Phrase> history;

    public void open() {
        programme.getWhole();
        getCandidates();
    }

    public Person getPerson() {
        if (person == null) {
            person = changePairing.leader(programme.id(), new PersonId(leader));
        }
        return person;
    }

    /** The mentors with a time for the leader, or why there is none. */
    public Candidate.Choice getCandidates() {
        if (candidates == null) {
            Places places = changePairing.places(programme.id(), new PersonId(leader), proposal);
            candidates = Candidate.Choice.of(places, getPerson(), reader.zone());
        }
        return candidates;
    }

    /** What the leader has and has had, the newest first. */
    public List<Phrase> getHistory() {
        if (history == null) {
            history = pairHistory.of(programme.id(), new PersonId(leader));
        }
        return history;
    }

    /** What else moves with the choice. */
    public Phrase getScope() {
        return changePairing
                .open(programme.id(), proposal)
                .filter(one -> !one.byHand())
                .map(one -> Phrase.of("mentoring", "pairing.in", one.number()))
                .orElse(Phrase.of("mentoring", "pairing.own"));
    }

    /** Shows the proposal into which it goes. */
    public String choose(Candidate candidate) {
        return programme.pairings(
                changePairing.change(programme.id(), new PersonId(leader), candidate.place(), proposal));
    }

    public Long getProposal() {
        return proposal;
    }

    public void setProposal(Long proposal) {
        this.proposal = proposal;
    }

    public long getLeader() {
        return leader;
    }

    public void setLeader(long leader) {
        this.leader = leader;
    }
}
