package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.mentoring.matching.Fit;
import org.kulturhus.mentoring.matching.Place;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Chooses another mentor or time for one leader by hand; it becomes a proposal and counts when published (R4, R5). */
@ApplicationScoped
public class ChangePairing {

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private FreePlaces freePlaces;

    @Inject
    private Assignments assignments;

    @Inject
    private Access access;

    /** The places that the leader may take, of the mentor who suits best first. */
    public List<Place> options(ProgrammeId id, PersonId leader) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        return freePlaces.forChange(programme(id), leader).options(leader(id, leader));
    }

    /** Refuses a place that breaks a rule or is gone. */
    @Transactional
    public void change(ProgrammeId id, PersonId leader, Place place) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        assignments.takeTurn();
        Person person = leader(id, leader);
        Places places = freePlaces.forChange(programme(id), leader);
        boolean open = places.options(person).stream()
                .anyMatch(option -> option.mentor().id().equals(place.mentor().id())
                        && option.time().equals(place.time()));
        if (!open) {
            throw Refused.conflict(MentoringModule.words("pairing.gone"));
        }
        assignments.forgetProposal(id, leader);
        Pairing pairing = new Pairing(id, leader, place.mentor().id(), place.time());
        List<Phrase> reasons = new ArrayList<>(List.of(MentoringModule.words("fit.byHand")));
        reasons.addAll(Fit.of(person, place.mentor()).reasons());
        assignments.add(new Assignment(pairing, reasons, Instant.now()));
    }

    private Programme programme(ProgrammeId id) {
        return programmes.programme(id).orElseThrow(() -> Refused.unknown(MentoringModule.words("programme.unknown")));
    }

    /** The leader, who has to be enrolled. */
    public Person leader(ProgrammeId id, PersonId leader) {
        return directory
                .person(leader)
                .filter(person -> programme(id).leaders().contains(leader))
                .orElseThrow(() -> Refused.unknown(MentoringModule.words("leader.unknown")));
    }
}
