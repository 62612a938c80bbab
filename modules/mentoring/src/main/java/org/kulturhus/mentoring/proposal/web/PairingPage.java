package org.kulturhus.mentoring.proposal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.mentoring.matching.Place;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.pairing.PairHistory;
import org.kulturhus.mentoring.proposal.ChangePairing;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

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

    private long programme;
    private long leader;
    private transient Person person;
    private transient List<Candidate> candidates;
    private transient List<Phrase> history;

    public void open() {
        getPerson();
        getCandidates();
    }

    public Person getPerson() {
        if (person == null) {
            person = changePairing.leader(new ProgrammeId(programme), new PersonId(leader));
        }
        return person;
    }

    /** The mentors with a time for the leader, the one who suits best first. */
    public List<Candidate> getCandidates() {
        if (candidates == null) {
            Map<PersonId, Candidate> found = new LinkedHashMap<>();
            Places places = changePairing.places(new ProgrammeId(programme), new PersonId(leader));
            for (Place place : places.options(getPerson())) {
                Person mentor = place.mentor();
                found.computeIfAbsent(mentor.id(), id -> new Candidate(mentor, places.fit(getPerson(), mentor)))
                        .add(place, reader.zone());
            }
            candidates = List.copyOf(found.values());
        }
        return candidates;
    }

    /** What the leader has and has had, the newest first. */
    public List<Phrase> getHistory() {
        if (history == null) {
            history = pairHistory.of(new ProgrammeId(programme), new PersonId(leader));
        }
        return history;
    }

    /** Makes it a proposal and goes back to all pairings. */
    public String choose(Candidate candidate) {
        changePairing.change(new ProgrammeId(programme), new PersonId(leader), candidate.place());
        return "/mentoring/pairings.xhtml?faces-redirect=true&programme=" + programme;
    }

    public long getProgramme() {
        return programme;
    }

    public void setProgramme(long programme) {
        this.programme = programme;
    }

    public long getLeader() {
        return leader;
    }

    public void setLeader(long leader) {
        this.leader = leader;
    }
}
