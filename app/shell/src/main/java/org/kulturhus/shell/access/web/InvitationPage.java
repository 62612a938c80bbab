package org.kulturhus.shell.access.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.kulturhus.shell.access.ChoosePassword;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;

/** Bean of access/invitation.xhtml: the invited person chooses a password. */
@Named
@ViewScoped
public class InvitationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChoosePassword choosePassword;

    @Inject
    private Reader reader;

    private String token;
    private String password;
    private String name;

    public void open() {
        name = choosePassword
                .invited(token)
                .map(member -> member.person().name())
                .orElse(null);
    }

    public void choose() throws IOException {
        choosePassword.choose(token, password);
        FacesContext faces = FacesContext.getCurrentInstance();
        String words = reader.say(Phrase.of("shell", "invitation.done"));
        faces.addMessage(null, new FacesMessage(words));
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + "/access/sign-in");
    }

    public boolean isOpen() {
        return name != null;
    }

    public String getName() {
        return name;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
