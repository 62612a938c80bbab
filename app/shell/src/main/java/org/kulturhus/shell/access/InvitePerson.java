package org.kulturhus.shell.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.access.model.Invitation;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Makes the links by which people choose a password, and mails them where the house has a mail server. */
@ApplicationScoped
public class InvitePerson {

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    /**
     * Invites all of them or nobody. Only an administrator invites an administrator; who could sign in as one would be one.
     */
    @Transactional
    public List<Invited> invite(Collection<PersonId> people) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        if (people.isEmpty()) {
            throw Refused.invalid("people", Phrase.of("shell", "invite.nobody"));
        }
        Map<PersonId, Person> found = directory.people(people);
        if (!found.keySet().containsAll(people)) {
            throw Refused.unknown(Phrase.of("shell", "person.unknown"));
        }
        found.values().forEach(this::mayInvite);
        String inviter = directory.person(access.me()).map(Person::name).orElse("Kulturhus");
        return new LinkedHashSet<>(people)
                .stream().map(found::get).map(person -> invite(person, inviter)).toList();
    }

    private void mayInvite(Person person) {
        if (person.roles().contains(Role.ADMINISTRATOR) && !access.is(Role.ADMINISTRATOR)) {
            throw Refused.forbidden(Phrase.of("shell", "invite.administrator", person.name()));
        }
    }

    private Invited invite(Person person, String inviter) {
        SecretToken token = SecretToken.random();
        Invitation invitation = keep(person.id(), token);
        facts.fire(new PersonInvited(person.id(), Instant.now(), access.me()));
        boolean mailed = notices.tell(
                person.id(),
                Phrase.of("shell", "invite.mail.title"),
                Phrase.of("shell", "invite.mail.text", inviter, invitation.expiresAt()),
                path(token));
        return new Invited(person, mailed ? Optional.empty() : Optional.of(link(token)));
    }

    /** The link, good once and for seven days; it cannot be shown again. */
    @Transactional
    public String linkFor(PersonId person) {
        SecretToken token = SecretToken.random();
        keep(person, token);
        return link(token);
    }

    private Invitation keep(PersonId person, SecretToken token) {
        Invitation invitation = new Invitation(person.value(), token.hash(), Instant.now());
        entities.persist(invitation);
        return invitation;
    }

    private String link(SecretToken token) {
        return houseUrl + "/" + path(token);
    }

    private static String path(SecretToken token) {
        return "access/invitation?token=" + token.value();
    }

    /**
     * Somebody who was invited.
     *
     * @param link to hand over, where it was not mailed
     */
    public record Invited(Person person, Optional<String> link) {}
}
