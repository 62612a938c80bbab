package org.kulturhus.followup.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kulturhus.followup.plan.ShowYear;
import org.kulturhus.followup.plan.YearOfWeeks;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.programme.ProgrammeId;

/** The year that the cadence would give while it is edited; as long as what is typed cannot be, the last one that could. */
@Named
@ViewScoped
public class YearCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShowYear showYear;

    @Inject
    private CadencePage page;

    private transient YearOfWeeks year;

    /** Shows it anew; a refusal leaves it as it was. */
    public void show() {
        year = showYear.year(
                new ProgrammeId(page.getProgramme()), page.getForm().wanted());
    }

    public void addPhase() {
        page.getForm().addPhase();
        show();
    }

    public void removePhase(PhaseRow row) {
        page.getForm().removePhase(row);
        show();
    }

    public void addQuiet() {
        page.getForm().addQuiet();
        show();
    }

    public void removeQuiet(QuietRow row) {
        page.getForm().removeQuiet(row);
        show();
    }

    public void addTopic() {
        page.getForm().addTopic();
        show();
    }

    public void removeTopic(TopicRow row) {
        page.getForm().removeTopic(row);
        show();
    }

    /** How many, from when until when. */
    public Phrase getWords() {
        return getYear().first().isEmpty()
                ? Phrase.of("followup", "preview.none")
                : Phrase.of(
                        "followup",
                        "preview.words",
                        year.count(),
                        year.first().get(),
                        year.last().get());
    }

    /** Whose year it is. */
    public Phrase getWhose() {
        return getYear().words();
    }

    public YearOfWeeks getYear() {
        if (year == null) {
            show();
        }
        return year;
    }
}
