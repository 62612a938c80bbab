package org.kulturhus.followup.team.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.followup.plan.YearOfWeeks;
import org.kulturhus.followup.team.PlanTeam;
import org.kulturhus.followup.team.ShowTeamYear;
import org.kulturhus.followup.team.TeamChange;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** Bean of followup/team.xhtml: my team's rhythm, the year that it would give, and the plan. */
@Named
@ViewScoped
public class TeamPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanTeam planTeam;

    @Inject
    private ShowTeamYear showTeamYear;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    private TeamForm form = new TeamForm();
    private transient List<Strip> strips;

    public void open() {
        form = TeamForm.of(planTeam.mine());
        strips = null;
    }

    /** Shows the year anew; a refusal leaves it as it was. */
    public void show() {
        Wanted wanted = form.wanted();
        List<TeamChange> changes = planTeam.preview(wanted);
        List<YearOfWeeks> years = showTeamYear.years(wanted, changes);
        List<Strip> shown = new ArrayList<>();
        Person me = directory.person(access.me()).orElseThrow();
        for (int at = 0; at < changes.size(); at++) {
            TeamChange change = changes.get(at);
            List<Phrase> lines = change.lines(me);
            shown.add(new Strip(form.name(change.with()), years.get(at), TeamWords.changes(change), lines));
        }
        strips = shown;
    }

    public void plan() {
        planTeam.plan(form.wanted(), form.seen());
        open();
        FacesMessage planned = new FacesMessage(reader.say(Phrase.of("followup", "team.planned")));
        FacesContext.getCurrentInstance().addMessage(null, planned);
    }

    public TeamForm getForm() {
        return form;
    }

    public List<Strip> getStrips() {
        if (strips == null && !form.getRows().isEmpty()) {
            show();
        }
        return strips;
    }
}
