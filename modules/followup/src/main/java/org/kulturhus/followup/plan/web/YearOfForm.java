package org.kulturhus.followup.plan.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.kulturhus.followup.plan.YearOfWeeks;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;

/** The year that a cadence would give while it is edited; as long as what is typed cannot be, the last one that could. */
public abstract class YearOfForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reader reader;

    private transient YearOfWeeks year;

    protected abstract CadenceForm form();

    /** Refuses what cannot be. */
    protected abstract YearOfWeeks planned();

    /** A difference that is shown is another one now. */
    protected abstract void outdated();

    /** Shows it anew; a refusal leaves it as it was. */
    public void show() {
        outdated();
        year = planned();
    }

    public void addPhase() {
        form().addPhase();
        show();
    }

    public void removePhase(PhaseRow row) {
        form().removePhase(row);
        show();
    }

    public void addQuiet() {
        form().addQuiet(LocalDate.now(reader.zone()));
        show();
    }

    public void removeQuiet(QuietRow row) {
        form().removeQuiet(row);
        show();
    }

    public void addTopic() {
        form().addTopic();
        show();
    }

    public void removeTopic(TopicRow row) {
        form().removeTopic(row);
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
            year = planned();
        }
        return year;
    }
}
