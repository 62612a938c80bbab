package org.kulturhus.followup.plan.web;

import java.io.Serializable;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** One phase while it is edited. */
public class PhaseRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private int weeks = 12;
    private int every = 1;

    static PhaseRow of(CadencePhase phase) {
        PhaseRow row = new PhaseRow();
        row.weeks = phase.weeks();
        row.every = phase.every();
        return row;
    }

    CadencePhase phase() {
        try {
            return new CadencePhase(weeks, every);
        } catch (IllegalArgumentException outside) {
            throw Refused.invalid("phases", Phrase.of("followup", "cadence.phase.outside"));
        }
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
    }

    public int getEvery() {
        return every;
    }

    public void setEvery(int every) {
        this.every = every;
    }
}
