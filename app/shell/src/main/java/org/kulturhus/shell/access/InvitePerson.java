package org.kulturhus.shell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.access.model.Invitation;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Makes the link by which a person chooses a password. */
@ApplicationScoped
public class InvitePerson {

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    /**
     * The link for somebody else. Only an administrator invites an administrator; who could sign in as one would be one.
     */
    @Transactional
    public String invite(PersonId person) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        Person invited =
                directory.person(person).orElseThrow(() -> Refused.unknown(Phrase.of("shell", "person.unknown")));
        if (invited.roles().contains(Role.ADMINISTRATOR)) {
            access.require(Role.ADMINISTRATOR);
        }
        facts.fire(new PersonInvited(person, Instant.now(), access.me()));
        return linkFor(person);
    }

    /** The link, good once and for seven days; it cannot be shown again. */
    @Transactional
    public String linkFor(PersonId person) {
        SecretToken token = SecretToken.random();
        entities.persist(new Invitation(person.value(), token.hash(), Instant.now()));
        return houseUrl + "/access/invitation?token=" + token.value();
    }
}
