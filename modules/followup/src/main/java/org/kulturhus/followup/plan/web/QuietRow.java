package org.kulturhus.followup.plan.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import java.io.Serializable;
import java.time.LocalDate;
import org.kulturhus.followup.model.QuietPeriod;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;

/** One quiet period while it is edited. */
public class QuietRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate until;

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
            throw Refused.invalid("quiet", Phrase.of("followup", "cadence.quiet.backwards"));
        }
    }

    /** Says at the second day that it lies before the first one. */
    public void check(FacesContext faces, UIComponent last, Object day) {
        UIInput first = (UIInput) last.findComponent("from");
        if (day instanceof LocalDate end && first.getValue() instanceof LocalDate begin && end.isBefore(begin)) {
            Reader reader = CDI.current().select(Reader.class).get();
            throw new ValidatorException(
                    new FacesMessage(reader.say(Phrase.of("followup", "cadence.quiet.backwards"))));
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
