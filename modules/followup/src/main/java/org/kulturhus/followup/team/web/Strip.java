package org.kulturhus.followup.team.web;

import java.util.List;
import org.kulturhus.followup.plan.YearOfWeeks;
import org.kulturhus.spi.Phrase;

/**
 * The year to come with one of the team, or with all of them.
 *
 * @param name empty for everybody
 * @param lines one for each session that changes
 */
public record Strip(String name, YearOfWeeks year, Phrase changes, List<Phrase> lines) {

    /** How many, from when until when. */
    public Phrase words() {
        return year.first().isEmpty()
                ? Phrase.of("followup", "preview.none")
                : Phrase.of(
                        "followup",
                        "team.words",
                        year.count(),
                        year.first().get(),
                        year.last().get());
    }
}
