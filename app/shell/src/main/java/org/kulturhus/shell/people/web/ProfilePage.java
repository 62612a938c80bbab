package org.kulturhus.shell.people.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import org.kulturhus.shell.people.ChooseLanguage;
import org.kulturhus.shell.reader.SpokenLanguage;
import org.kulturhus.spi.Reader;

/** Bean of people/profile.xhtml: my language. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChooseLanguage chooseLanguage;

    @Inject
    private Reader reader;

    private String language;

    public void open() {
        language = reader.locale().getLanguage();
    }

    public void save() throws IOException {
        chooseLanguage.choose(SpokenLanguage.nearest(Locale.forLanguageTag(language)));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/people/profile");
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
