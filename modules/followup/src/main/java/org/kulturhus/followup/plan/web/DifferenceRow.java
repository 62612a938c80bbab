package org.kulturhus.followup.plan.web;

import org.kulturhus.followup.model.Difference;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Person;

/** What changes for one leader. */
public record DifferenceRow(Person leader, Difference difference) {

    public Phrase words() {
        return Phrase.of(
                "followup",
                "cadence.difference",
                difference.kept().size(),
                difference.moved().size(),
                difference.added().size(),
                difference.removed().size(),
                difference.turned().size());
    }
}
