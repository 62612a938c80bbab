package org.kulturhus.shell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kulturhus.shell.bell.ToldNotices;
import org.kulturhus.shell.bell.model.Notice;
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

/** Tells people in the transaction of what they are told: in the app, and in mails that {@link Postman} sends. */
@ApplicationScoped
public class Outbox implements Notices {

    /** What the sample company was told longer ago than this, it has read. */
    private static final Duration NEWS = Duration.ofDays(2);

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
    private ToldNotices notices;

    @Inject
    private Event<SeriesTold> seriesTold;

    @Inject
    @ConfigProperty(name = "kulturhus.url")
    private String houseUrl;

    /** What a person is told, in that person's words; the phrases behind them say of which room it is, and of which moments. */
    private record Said(Person person, String title, String text, String path, Origin origin) {}

    private record Origin(String module, Optional<Instant> begins) {

        /** The core itself tells invitations only: a link that lets somebody in. */
        boolean core() {
            return CoreModule.ID.equals(module);
        }
    }

    @Override
    @Transactional
    public boolean tell(PersonId id, Phrase title, Phrase text, String path) {
        return tell(id, title, text, path, Optional.empty());
    }

    /** The words of the mail wait for the invitation, which follows within seconds. */
    @Override
    @Transactional
    public boolean tell(PersonId id, Phrase title, Phrase text, String path, String series) {
        return tell(id, title, text, path, Optional.of(series));
    }

    private boolean tell(PersonId id, Phrase title, Phrase text, String path, Optional<String> series) {
        Instant now = Instant.now();
        Optional<Said> said =
                silence.kept() ? Optional.empty() : reader(id).map(reader -> said(reader, title, text, path, now));
        said.ifPresent(one -> show(one, now));
        return said.filter(one -> server.present() && mail(one, series, now)).isPresent();
    }

    @Override
    @Transactional
    public void told(PersonId id, Phrase title, Phrase text, String path, Instant then) {
        reader(id).ifPresent(reader -> {
            Said said = said(reader, title, text, path, then);
            Notice notice = new Notice(id, said.title(), said.text(), path, then);
            if (then.isBefore(Instant.now().minus(NEWS))) {
                notice.read(then);
            }
            notices.add(notice);
        });
    }

    private Optional<Person> reader(PersonId id) {
        return Optional.ofNullable(entities.find(Member.class, id.value())).map(Member::person);
    }

    private Said said(Person reader, Phrase title, Phrase text, String path, Instant now) {
        Wording wording = new Wording(words, reader.language(), reader.zone());
        Origin origin = new Origin(title.module(), Moments.next(now, title, text));
        return new Said(reader, wording.say(title), wording.say(text), path, origin);
    }

    /** A link that lets somebody in is a key: it is mailed, and stands nowhere else. */
    private void show(Said said, Instant now) {
        if (!said.origin().core()) {
            notices.add(new Notice(said.person().id(), said.title(), said.text(), said.path(), now));
        }
    }

    /** Unless the person has muted the room. */
    private boolean mail(Said said, Optional<String> series, Instant now) {
        NoticeChoice choice = choices.of(said.person().id());
        if (choice.muted().contains(said.origin().module())) {
            return false;
        }
        if (series.isPresent() && choice.invitations()) {
            seriesTold.fire(new SeriesTold(series.get(), Optional.of(letterhead(said))));
        } else {
            post(said, now);
        }
        return true;
    }

    private static Letterhead letterhead(Said said) {
        return new Letterhead(said.person().id(), said.title(), said.text(), said.path());
    }

    /** What the core itself tells is never muted nor held back: an invitation is waited for. */
    private void post(Said said, Instant now) {
        Mail mail = new Mail(said.person(), said.title(), said.text(), now).leadingTo(houseUrl + "/" + said.path());
        entities.persist(
                said.origin().core() ? mail : mail.heedingQuiet(said.origin().begins()));
    }

    @Override
    @Transactional
    public void changed(String series) {
        if (server.present() && !silence.kept()) {
            seriesTold.fire(new SeriesTold(series, Optional.empty()));
        }
    }
}
