package org.kulturhus.shell.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kulturhus.shell.people.Members;
import org.kulturhus.shell.start.SampleCompany;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Sign-in with e-mail address and password, or by one click as one of the sample company's people. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private Members members;

    @Inject
    private SampleCompany sample;

    private String email;
    private String password;
    private String to;

    public void signIn() throws IOException {
        if (email == null || password == null || !enters(new UsernamePasswordCredential(email, password))) {
            throw Refused.invalid("password", Phrase.of("shell", "signIn.wrong"));
        }
        goOn();
    }

    public void signInAs(long id) throws IOException {
        Person person = members.samplePeople().stream()
                .filter(one -> sample.on() && one.id().equals(new PersonId(id)))
                .findFirst()
                .orElseThrow(() -> Refused.forbidden(Phrase.of("shell", "refused.role")));
        enters(new CallerOnlyCredential(String.valueOf(person.id().value())));
        goOn();
    }

    private boolean enters(Credential credential) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        AuthenticationParameters given = AuthenticationParameters.withParams().credential(credential);
        return security.authenticate(
                        (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), given)
                == AuthenticationStatus.SUCCESS;
    }

    private void goOn() throws IOException {
        boolean inside = to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(inside ? to : external.getRequestContextPath() + "/home");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
