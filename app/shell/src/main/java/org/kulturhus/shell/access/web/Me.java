package org.kulturhus.shell.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Person;

/** The signed-in person in pages: <code>#{me.name}</code>. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    private SignedIn signedIn;

    public boolean isSignedIn() {
        return signedIn.person().isPresent();
    }

    public long getId() {
        return signedIn.me().value();
    }

    public String getName() {
        return signedIn.person().map(Person::name).orElse("");
    }

    public String getFirstName() {
        return signedIn.person().map(Person::firstName).orElse("");
    }

    public String getTitle() {
        return signedIn.person()
                .map(person -> person.title() + ", " + person.place())
                .orElse("");
    }

    public String getInitials() {
        return signedIn.person().map(Person::initials).orElse("");
    }

    /** How many notices wait to be read. */
    public long getUnread() {
        return signedIn.unread();
    }

    public boolean is(String role) {
        return signedIn.is(Role.valueOf(role));
    }

    public void signOut() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/access/sign-in");
    }
}
