package org.kulturhus.mentoring.proposal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The programme of the page, from its address. */
@Named
@ViewScoped
public class ChosenProgramme implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Programmes programmes;

    private long number;
    private transient Programme whole;

    /** Refuses a number that no programme has. */
    public Programme getWhole() {
        if (whole == null) {
            whole = programmes
                    .programme(id())
                    .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "programme.unknown")));
        }
        return whole;
    }

    ProgrammeId id() {
        return new ProgrammeId(number);
    }

    /** Where its pairings are shown. */
    String pairings() {
        return "/mentoring/pairings.xhtml?faces-redirect=true&programme=" + number;
    }

    /** Where one of its proposals is shown. */
    String pairings(long proposal) {
        return pairings() + "&proposal=" + proposal;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }
}
