package org.kulturhus.shell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.choice.NoticeChoices;
import org.kulturhus.shell.choice.model.NoticeChoice;
import org.kulturhus.shell.modules.CoreModule;
import org.kulturhus.shell.notice.SeriesTold.Letterhead;
import org.kulturhus.shell.notice.model.Mail;
import org.kulturhus.shell.notice.model.Moments;
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
    private NoticeChoices choices;

    @Inject
    private Event<SeriesTold> seriesTold;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    @Override
    @Transactional
    public boolean tell(PersonId id, Phrase title, Phrase text, String path) {
        return reachable(id).filter(person -> post(person, title, text, path)).isPresent();
    }

    /** What the core itself tells is never muted nor held back: an invitation is waited for. */
    private boolean post(Person person, Phrase title, Phrase text, String path) {
        NoticeChoice choice = choices.of(person.id());
        if (choice.muted().contains(title.module())) {
            return false;
        }
        Instant now = Instant.now();
        Wording wording = new Wording(words, person.language(), person.zone());
        Mail mail = new Mail(person, wording.say(title), wording.say(text), now).leadingTo(houseUrl + "/" + path);
        entities.persist(
                CoreModule.ID.equals(title.module()) ? mail : mail.heedingQuiet(Moments.next(now, title, text)));
        return true;
    }

    /** The words wait for the invitation, which follows within seconds. */
    @Override
    @Transactional
    public boolean tell(PersonId id, Phrase title, Phrase text, String path, String series) {
        NoticeChoice choice = choices.of(id);
        if (!choice.invitations()) {
            return tell(id, title, text, path);
        }
        Optional<Person> person = reachable(id).filter(one -> !choice.muted().contains(title.module()));
        person.ifPresent(one -> {
            Wording wording = new Wording(words, one.language(), one.zone());
            seriesTold.fire(new SeriesTold(
                    series, Optional.of(new Letterhead(id, wording.say(title), wording.say(text), path))));
        });
        return person.isPresent();
    }

    @Override
    @Transactional
    public void changed(String series) {
        if (server.present() && !silence.kept()) {
            seriesTold.fire(new SeriesTold(series, Optional.empty()));
        }
    }

    private Optional<Person> reachable(PersonId id) {
        return server.present() && !silence.kept()
                ? Optional.ofNullable(entities.find(Member.class, id.value())).map(Member::person)
                : Optional.empty();
    }
}
