package org.kulturhus.shell.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.appointment.ChangedSeries;
import org.kulturhus.shell.appointment.model.Guest;
import org.kulturhus.shell.icalendar.Telling;
import org.kulturhus.shell.reply.Reply.Unusable;
import org.kulturhus.shell.reply.model.Aside;
import org.kulturhus.shell.reply.model.ReadMail;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.CalendarSource.Answer;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** Takes the answer in a mail to the room whose appointment it is, in the name of whoever sent it. */
@ApplicationScoped
public class TakeReply {

    private static final Duration RECORD = Duration.ofDays(90);

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    @Inject
    private ChangedSeries changedSeries;

    @Inject
    private Directory directory;

    @Inject
    private SignedIn signedIn;

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Transactional
    public boolean known(String digest) {
        return entities.find(ReadMail.class, digest) != null;
    }

    /** The answer and the row that says that it was read, or neither; the row is refused where another node has read it. */
    @Transactional(rollbackOn = Unusable.class)
    @ActivateRequestContext
    public void take(ReadMail mail, Reply reply, Instant now) throws Unusable {
        entities.persist(mail);
        entities.flush();
        Person person = directory.byEmail(reply.sender()).orElseThrow(() -> new Unusable(Aside.STRANGER));
        signedIn.actAs(person.id());
        if (!List.of("REPLY", "COUNTER").contains(reply.method())
                || reply.events().isEmpty()) {
            throw new Unusable(Aside.NO_ANSWER);
        }
        for (VEvent event : reply.events()) {
            Answer answer = answer(new ReplyEvent(event), person, reply.method(), now);
            if (sources.stream().noneMatch(source -> source.answered(answer))) {
                throw new Unusable(Aside.UNKNOWN);
            }
        }
    }

    private Answer answer(ReplyEvent event, Person person, String method, Instant now) throws Unusable {
        if (!event.answersFor(person.email())) {
            throw new Unusable(Aside.STRANGER);
        }
        String series = Telling.identity(event.uid());
        Guest guest = changedSeries.known(series, person.id()).orElseThrow(() -> new Unusable(Aside.UNKNOWN));
        Optional<String> entry = Optional.empty();
        if (event.place().isPresent()) {
            entry = guest.told().at(event.place().get());
            entry.orElseThrow(() -> new Unusable(Aside.UNKNOWN));
        }
        Answer.Kind kind = method.equals("COUNTER") ? Answer.Kind.PROPOSED : event.kind();
        if (kind == Answer.Kind.PROPOSED && (entry.isEmpty() || event.start().isEmpty())) {
            throw new Unusable(Aside.NO_ANSWER);
        }
        return new Answer(person.id(), series, entry, kind, event.start(), event.comment(), now);
    }

    /** The mail changes nothing; it is named to the administrators. */
    @Transactional
    public void setAside(ReadMail mail, Aside why) {
        entities.persist(mail.setAside(why));
    }

    /** What was set aside in the last weeks, the newest first. */
    @Transactional
    public List<ReadMail> aside() {
        return entities.createQuery(
                        "select r from ReadMail r where r.aside is not null order by r.readAt desc", ReadMail.class)
                .setMaxResults(100)
                .getResultList();
    }

    /** A mail that is marked as read is not met again, so its row may go. */
    @Transactional
    public void forgetOld(Instant now) {
        OffsetDateTime then = now.minus(RECORD).atOffset(ZoneOffset.UTC);
        entities.createQuery("delete from ReadMail r where r.readAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
