package org.kulturhus.governance.model;

/** R13, majority: more votes for than against. Abstentions count on neither side; a tie rejects. */
public final class MajorityRule {

    private MajorityRule() {}

    public static boolean met(Tally tally) {
        return tally.count(Choice.FOR) > tally.count(Choice.AGAINST);
    }
}
