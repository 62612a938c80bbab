package org.kulturhus.shell.programme.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.kulturhus.shell.programme.PlanProgramme;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of programme/plan.xhtml: a new programme from the template of twelve months. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanProgramme planProgramme;

    private String name;
    private LocalDate starts;
    private int months = 12;
    private boolean lineManagerMayMentor;

    public void plan() throws IOException {
        ProgrammeId id = planProgramme.plan(name, starts, months, lineManagerMayMentor);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/programme/enrol?id=" + id.value());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public boolean isLineManagerMayMentor() {
        return lineManagerMayMentor;
    }

    public void setLineManagerMayMentor(boolean lineManagerMayMentor) {
        this.lineManagerMayMentor = lineManagerMayMentor;
    }
}
