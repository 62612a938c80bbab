package org.kulturhus.followup.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kulturhus.followup.plan.ShowYear;
import org.kulturhus.followup.plan.YearOfWeeks;
import org.kulturhus.spi.programme.ProgrammeId;

/** The year that the cadence of a programme would give while it is edited. */
@Named
@ViewScoped
public class YearCard extends YearOfForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShowYear showYear;

    @Inject
    private CadencePage page;

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
        return showYear.year(new ProgrammeId(page.getProgramme()), form().wanted());
    }
}
