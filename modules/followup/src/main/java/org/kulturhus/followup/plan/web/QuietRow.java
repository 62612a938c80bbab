package org.kulturhus.followup.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.kulturhus.followup.model.QuietPeriod;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** One quiet period while it is edited. */
public class QuietRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from = LocalDate.now();
    private LocalDate until = LocalDate.now().plusDays(6);

    static QuietRow of(QuietPeriod period) {
        QuietRow row = new QuietRow();
        row.from = period.from();
        row.until = period.until();
        return row;
    }

    QuietPeriod period() {
        try {
            return new QuietPeriod(from, until);
        } catch (IllegalArgumentException backwards) {
            throw Refused.invalid("", Phrase.of("followup", "cadence.quiet.backwards"));
        }
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
