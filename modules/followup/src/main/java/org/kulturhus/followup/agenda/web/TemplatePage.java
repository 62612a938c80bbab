package org.kulturhus.followup.agenda.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.agenda.SetTemplate;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of followup/agenda.xhtml: the points of every session, by topic. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SetTemplate setTemplate;

    @Inject
    private Reader reader;

    private long programme;
    private List<TemplateForm> forms = new ArrayList<>();

    public void open() {
        forms = new ArrayList<>(Stream.of(Topic.values()).map(this::form).toList());
    }

    private TemplateForm form(Topic topic) {
        return new TemplateForm(
                setTemplate.now(new ProgrammeId(programme), topic), point -> reader.say(SetTemplate.words(point)));
    }

    public void save(TemplateForm form) {
        setTemplate.set(new ProgrammeId(programme), form.getTopic(), form.points(), form.version());
        forms.set(forms.indexOf(form), form(form.getTopic()));
        FacesMessage set = new FacesMessage(reader.say(Phrase.of("followup", "template.set")));
        FacesContext.getCurrentInstance().addMessage(null, set);
    }

    public List<TemplateForm> getForms() {
        return forms;
    }

    public long getProgramme() {
        return programme;
    }

    public void setProgramme(long programme) {
        this.programme = programme;
    }
}
