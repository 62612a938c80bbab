package org.kulturhus.governance.model;

import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/**
 * R13, quorum: more than half of the voting seats take part. Who is recused counts neither as present nor into the base,
 * so that a conflict of interest can neither carry nor block a decision.
 */
public final class QuorumRule {

    private QuorumRule() {}

    /** How many have to take part. */
    public static int needed(Tally tally) {
        return base(tally) / 2 + 1;
    }

    public static boolean met(Tally tally) {
        return base(tally) > 0 && tally.present() >= needed(tally);
    }

    /** Refuses, with the numbers, while the quorum is not met. */
    static void demand(Tally tally) {
        if (!met(tally)) {
            throw Refused.invalid("", Phrase.of("governance", "vote.noQuorum", tally.present(), needed(tally)));
        }
    }

    /** The voting seats without those who are recused. */
    public static int base(Tally tally) {
        return tally.electors() - tally.count(Choice.RECUSED);
    }
}
