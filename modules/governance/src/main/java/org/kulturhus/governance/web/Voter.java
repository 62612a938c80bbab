package org.kulturhus.governance.web;

import java.util.Optional;
import org.kulturhus.governance.model.Vote;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.programme.Tone;

/** An elector with the vote, which is empty while the person has not voted. */
public record Voter(Person person, Optional<Vote> vote) {

    /** What the person said, or that nothing has been said. */
    public Phrase words() {
        return DecisionWords.of(vote.map(given -> "choice." + given.choice()).orElse("choice.none"));
    }

    public String reason() {
        return vote.map(Vote::reason).orElse("");
    }

    public Tone tone() {
        return vote.map(given -> switch (given.choice()) {
                    case FOR -> Tone.GOOD;
                    case AGAINST -> Tone.BAD;
                    case ABSTAIN, RECUSED -> Tone.NEUTRAL;
                })
                .orElse(Tone.WARN);
    }
}
