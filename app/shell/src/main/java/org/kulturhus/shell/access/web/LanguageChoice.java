package org.kulturhus.shell.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kulturhus.shell.reader.SpokenLanguage;

/** The languages of the house, and a visitor's choice among them, kept in a cookie for a year. */
@Named
@RequestScoped
public class LanguageChoice {

    private static final Map<String, Object> A_YEAR =
            Map.of("maxAge", 31_536_000, "path", "/", "httpOnly", true, "SameSite", "Lax");

    public List<Locale> getAll() {
        return SpokenLanguage.ALL;
    }

    /** The language's own name with a capital, for example "Norsk bokmål". */
    public String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    public void choose(String language) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.addResponseCookie(SpokenLanguage.COOKIE, language, A_YEAR);
        external.redirect(((HttpServletRequest) external.getRequest()).getRequestURI());
    }
}
