package org.kulturhus.followup.team.rhythm.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kulturhus.followup.plan.YearOfWeeks;
import org.kulturhus.followup.plan.web.CadenceForm;
import org.kulturhus.followup.plan.web.YearOfForm;
import org.kulturhus.followup.team.rhythm.ShowRhythm;

/** The year that the cadence of teams would give while it is edited. */
@Named
@ViewScoped
public class RhythmYear extends YearOfForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShowRhythm showRhythm;

    @Inject
    private RhythmPage page;

    @Override
    protected CadenceForm form() {
        return page.getForm();
    }

    @Override
    protected void outdated() {
        page.outdated();
    }

    @Override
    protected YearOfWeeks planned() {
        return showRhythm.year(form().wanted());
    }
}
