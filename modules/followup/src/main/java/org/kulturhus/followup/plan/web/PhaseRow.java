package org.kulturhus.followup.plan.web;

import java.io.Serializable;
import java.util.List;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.model.CadencePhase.Kind;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** One phase while it is edited. */
public class PhaseRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private int weeks = 12;
    private int every = 1;
    private Kind kind = Kind.MEETING;
    private int minutes;

    static PhaseRow of(CadencePhase phase) {
        PhaseRow row = new PhaseRow();
        row.weeks = phase.weeks();
        row.every = phase.every();
        row.kind = phase.kind();
        row.minutes = phase.minutes();
        return row;
    }

    CadencePhase phase() {
        try {
            return new CadencePhase(weeks, every, kind, minutes);
        } catch (IllegalArgumentException outside) {
            throw Refused.invalid("phases", Phrase.of("followup", "cadence.phase.outside"));
        }
    }

    boolean openEnded() {
        return weeks == 0;
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    /** Of a session, 0 for those of the whole cadence. */
    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
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
