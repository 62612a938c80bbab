package org.kulturhus.shell.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.shell.access.InvitePerson;
import org.kulturhus.shell.access.InvitePerson.Invited;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of people/person.xhtml: one person, and the link by which the person gets in. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Directory directory;

    @Inject
    private InvitePerson invitePerson;

    private long id;
    private String link;
    private boolean mailed;
    private transient Person person;

    public void open() {
        getPerson();
    }

    public Person getPerson() {
        if (person == null) {
            person = directory
                    .person(new PersonId(id))
                    .orElseThrow(() -> Refused.unknown(Phrase.of("shell", "person.unknown")));
        }
        return person;
    }

    public String getLineManager() {
        return getPerson()
                .lineManager()
                .flatMap(directory::person)
                .map(Person::name)
                .orElse("–");
    }

    public void invite() {
        Invited invited = invitePerson.invite(List.of(new PersonId(id))).get(0);
        link = invited.link().orElse(null);
        mailed = invited.link().isEmpty();
    }

    /** Whether the invitation has just gone to the outbox. */
    public boolean isMailed() {
        return mailed;
    }

    public String getLink() {
        return link;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
