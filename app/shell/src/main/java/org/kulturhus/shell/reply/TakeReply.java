package org.kulturhus.shell.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.IDN;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.appointment.ChangedSeries;
import org.kulturhus.shell.appointment.model.Guest;
import org.kulturhus.shell.appointment.model.Told;
import org.kulturhus.shell.icalendar.Telling;
import org.kulturhus.shell.icalendar.WeeklyGrid;
import org.kulturhus.shell.reply.Reply.Unusable;
import org.kulturhus.shell.reply.model.Aside;
import org.kulturhus.shell.reply.model.ReadMail;
import org.kulturhus.spi.calendar.CalendarEntry;
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
        Person person = sender(reply).orElseThrow(() -> new Unusable(Aside.STRANGER));
        signedIn.actAs(person.id());
        if (!List.of("REPLY", "COUNTER").contains(reply.method())
                || reply.events().isEmpty()) {
            throw new Unusable(Aside.NO_ANSWER);
        }
        int taken = 0;
        for (ReplyEvent event : reply.wholeFirst()) {
            Answer answer = answer(event, person, reply.method(), now);
            taken += sources.stream().anyMatch(source -> source.answered(answer)) ? 1 : 0;
        }
        if (taken == 0) {
            throw new Unusable(Aside.UNKNOWN);
        }
    }

    /** The house may have the domain in letters, and the mail in ASCII. */
    private Optional<Person> sender(Reply reply) {
        int at = reply.sender().lastIndexOf('@') + 1;
        String letters =
                reply.sender().substring(0, at) + IDN.toUnicode(reply.sender().substring(at));
        return directory.byEmail(reply.sender()).or(() -> directory.byEmail(letters));
    }

    private Answer answer(ReplyEvent event, Person person, String method, Instant now) throws Unusable {
        if (!event.answersFor(person.email())) {
            throw new Unusable(Aside.STRANGER);
        }
        String series = Telling.identity(event.uid());
        Guest guest = changedSeries.known(series, person.id()).orElseThrow(() -> new Unusable(Aside.UNKNOWN));
        ZoneId zone = zone(series);
        Map<String, Integer> seen = seen(event, guest.told(), zone);
        Answer.Kind kind = method.equals("COUNTER") ? Answer.Kind.PROPOSED : event.kind(person.email());
        Optional<Instant> start = event.start(zone);
        if (kind == Answer.Kind.PROPOSED && (seen.size() > 1 || start.isEmpty())) {
            throw new Unusable(Aside.NO_ANSWER);
        }
        return new Answer(person.id(), series, seen, kind, start, event.comment(), now);
    }

    /** The appointments that it is about, and how far the person knew their changes. */
    private static Map<String, Integer> seen(ReplyEvent event, Told told, ZoneId zone) throws Unusable {
        int revision = event.revision();
        Predicate<Instant> places = event.whole() ? place -> true : event.places(zone);
        Map<String, Integer> seen = told.at(places).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        identity -> told.states().get(identity).seen(revision)));
        if (seen.isEmpty()) {
            throw new Unusable(Aside.UNKNOWN);
        }
        return seen;
    }

    /** The zone in which the invitations tell the series. */
    private ZoneId zone(String series) throws Unusable {
        List<List<CalendarEntry>> known = sources.stream()
                .flatMap(source -> source.series(List.of(series)).values().stream())
                .toList();
        return Optional.ofNullable(WeeklyGrid.each(known).get(series))
                .map(WeeklyGrid::zone)
                .orElseThrow(() -> new Unusable(Aside.UNKNOWN));
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
