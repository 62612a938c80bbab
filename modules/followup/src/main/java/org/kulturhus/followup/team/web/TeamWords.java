package org.kulturhus.followup.team.web;

import org.kulturhus.followup.team.TeamChange;
import org.kulturhus.spi.Phrase;

/** What a plan changes, in one line. */
final class TeamWords {

    private TeamWords() {}

    static Phrase changes(TeamChange change) {
        return Phrase.of(
                "followup",
                "team.changes",
                change.kept().size(),
                change.moved().size(),
                change.added().size(),
                change.removed().size());
    }
}
