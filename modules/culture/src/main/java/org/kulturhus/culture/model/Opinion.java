package org.kulturhus.culture.model;

import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/**
 * What a leader wants to say.
 *
 * @param behaviour number of the behaviour it is about, or null for the statement as a whole
 * @param words what the leader thinks; may be empty when there is a proposal
 * @param proposal how the behaviour, or the sentence, should read instead; empty for none
 */
public record Opinion(Integer behaviour, String words, String proposal) {

    public static final int LONGEST = 1000;

    public Opinion {
        words = words == null ? "" : words.trim();
        proposal = proposal == null ? "" : proposal.trim();
    }

    /** Refuses what is missing or too long, at the field it is about. */
    public void check() {
        if (words.length() > LONGEST || words.isEmpty() && proposal.isEmpty()) {
            throw Refused.invalid("remark", Phrase.of("culture", "remark.missing", LONGEST));
        }
        int longest = behaviour == null ? Wording.LONGEST_SENTENCE : Wording.LONGEST_BEHAVIOUR;
        if (proposal.length() > longest) {
            throw Refused.invalid("proposal", Phrase.of("culture", "remark.proposal.long", longest));
        }
    }
}
