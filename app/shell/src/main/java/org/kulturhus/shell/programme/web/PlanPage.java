package org.kulturhus.shell.programme.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.shell.programme.PlanProgramme;
import org.kulturhus.shell.programme.ProgrammeTemplates;
import org.kulturhus.shell.programme.model.ProgrammeTemplate;
import org.kulturhus.shell.programme.model.StagePeriod;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of programme/plan.xhtml: a new programme from a template, with the dates of its stages. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanProgramme planProgramme;

    @Inject
    private ProgrammeTemplates templates;

    private String template;
    private String name;
    private LocalDate starts;
    private int months;
    private boolean lineManagerMayMentor;

    public void plan() throws IOException {
        ProgrammeId id = planProgramme.plan(template, name, starts, months, lineManagerMayMentor);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/programme/enrol?id=" + id.value());
    }

    /** The first template is chosen, with its length. */
    public void open() {
        if (template == null) {
            ProgrammeTemplate first = templates.all().get(0);
            template = first.code();
            months = first.months();
        }
    }

    public List<String> getTemplates() {
        return templates.all().stream().map(ProgrammeTemplate::code).toList();
    }

    /** The stages with their dates, as soon as there is a first day. */
    public List<StagePeriod> getStages() {
        return templates.periods(template, starts, months);
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
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
