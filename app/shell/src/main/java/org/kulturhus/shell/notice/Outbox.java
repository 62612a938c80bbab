package org.kulturhus.shell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.people.model.Member;
import org.kulturhus.shell.reader.Wording;
import org.kulturhus.shell.reader.Words;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Writes mails in the transaction of what they tell; {@link Postman} sends them. */
@ApplicationScoped
public class Outbox implements Notices {

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private Words words;

    @Inject
    private MailServer server;

    @Inject
    private Silence silence;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    @Override
    @Transactional
    public boolean tell(PersonId id, Phrase title, Phrase text, String path) {
        Member member = entities.find(Member.class, id.value());
        if (!server.present() || silence.kept() || member == null) {
            return false;
        }
        Person person = member.person();
        Wording wording = new Wording(words, person.language(), person.zone());
        entities.persist(new Mail(person, wording.say(title), wording.say(text), Instant.now())
                .leadingTo(houseUrl + "/" + path));
        return true;
    }
}
