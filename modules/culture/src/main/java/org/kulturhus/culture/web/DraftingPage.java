package org.kulturhus.culture.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.kulturhus.culture.DraftStatement;
import org.kulturhus.culture.Statements;
import org.kulturhus.culture.model.Behaviour;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.programme.ProgrammeId;

/** Bean of culture/draft.xhtml: word the desired culture. */
@Named
@ViewScoped
public class DraftingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Statements statements;

    @Inject
    private DraftStatement draftStatement;

    private long programme;
    private String sentence;
    private String story;
    private String weDo;
    private String weDoNot;

    public void open() {
        statements.programme(new ProgrammeId(programme));
        statements.of(new ProgrammeId(programme)).ifPresent(this::take);
    }

    private void take(Statement statement) {
        sentence = statement.sentence();
        story = statement.story();
        weDo = lines(statement, Behaviour.Kind.WE_DO);
        weDoNot = lines(statement, Behaviour.Kind.WE_DO_NOT);
    }

    private static String lines(Statement statement, Behaviour.Kind kind) {
        return statement.behaviours(kind).stream().map(Behaviour::words).collect(Collectors.joining("\n"));
    }

    public void save() throws IOException {
        draftStatement.save(new ProgrammeId(programme), new DraftStatement.Wording(sentence, story, weDo, weDoNot));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/culture/statement?programme=" + programme);
    }

    public long getProgramme() {
        return programme;
    }

    public void setProgramme(long programme) {
        this.programme = programme;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public String getWeDo() {
        return weDo;
    }

    public void setWeDo(String weDo) {
        this.weDo = weDo;
    }

    public String getWeDoNot() {
        return weDoNot;
    }

    public void setWeDoNot(String weDoNot) {
        this.weDoNot = weDoNot;
    }
}
