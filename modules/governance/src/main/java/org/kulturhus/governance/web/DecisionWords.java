package org.kulturhus.governance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Choice;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.State;
import org.kulturhus.governance.model.Tally;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Tone;

/** What pages and the API say about a decision. */
@Named
@ApplicationScoped
public class DecisionWords {

    @Inject
    private Directory directory;

    static Phrase of(String key, Object... arguments) {
        return Phrase.of("governance", key, arguments);
    }

    /** "Adopted, in effect 1 Dec". */
    public Phrase state(Decision decision) {
        if (decision.state() != State.ADOPTED) {
            return of("state." + decision.state());
        }
        boolean holds = decision.inEffect(Committee.today());
        return of(holds ? "state.inEffect" : "state.adopted", decision.text().inEffectOn());
    }

    public Tone tone(Decision decision) {
        return switch (decision.state()) {
            case DRAFT, PROPOSED, WITHDRAWN -> Tone.NEUTRAL;
            case VOTING -> Tone.WARN;
            case ADOPTED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
        };
    }

    /** "Proposed by Liv Aas · meeting of 18 Nov · mandate". */
    public Phrase line(Decision decision) {
        return of("decision.line", nameOf(decision.proposer()), decision.text().meetingOn(), category(decision));
    }

    public Phrase category(Decision decision) {
        return of("category." + decision.text().category());
    }

    /** What is expected to move, and which way. */
    public Phrase expectation(Decision decision) {
        return of("expectation." + decision.text().direction(), decision.text().measure());
    }

    /** Whether something follows, or may still follow. */
    public boolean alive(Decision decision) {
        return decision.state() != State.REJECTED && decision.state() != State.WITHDRAWN;
    }

    public Phrase review(Decision decision) {
        if (!alive(decision)) {
            return of("review.none");
        }
        return decision.reviewedOn()
                .map(day -> of("review.done", day))
                .orElseGet(() -> of("review.planned", decision.text().reviewOn()));
    }

    public Phrase recused(Tally tally) {
        return of("vote.recused", tally.count(Choice.RECUSED));
    }

    public Phrase meeting(Decision decision) {
        return of("decision.meetingOn", decision.text().meetingOn());
    }

    private String nameOf(PersonId person) {
        return directory.person(person).map(Person::name).orElse("–");
    }
}
