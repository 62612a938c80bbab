package org.kulturhus.followup.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.DoAtOnce;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The mentor of the series holds a session after all that somebody was asked to stand in for; until it begins. */
@ApplicationScoped
public class TakeBackSession {

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private DoAtOnce doAtOnce;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /** @param version the version that was seen; a session that has changed since is not touched */
    public void takeBack(long id, int version) {
        lent(id);
        freeTimes.readAgain(List.of(access.me()));
        doAtOnce.run(() -> put(id, version));
    }

    private FollowUpSession lent(long id) {
        FollowUpSession session = sessionAccess.toSee(id);
        if (!sessionAccess.lent(session)) {
            throw Refused.forbidden(words("standin.notMine"));
        }
        return session;
    }

    private void put(long id, int version) {
        FollowUpSession session = lent(id);
        PersonId me = access.me();
        List<PersonId> all = List.of(session.leader(), session.host(), me);
        calendars.lock(all);
        sessions.refresh(session);
        if (session.version() != version || !session.standIn() || !session.toCome(Instant.now())) {
            throw Refused.conflict(words("standin.stale"));
        }
        Person person = directory.person(me).orElseThrow();
        freeTimes
                .diaries(List.of(me), session.span(), Set.of())
                .taken(me, session.span())
                .ifPresent(why -> {
                    throw Refused.conflict(words("why.line.all", person.name(), why));
                });
        PersonId before = session.host();
        session.handOver(me);
        facts.fire(new SessionHandedOver(id, me, Instant.now(), me));
        tell(session, before, person);
    }

    private void tell(FollowUpSession session, PersonId before, Person mentor) {
        Stream.of(session.leader(), before)
                .forEach(other -> notices.tell(
                        other,
                        words("standin.back.title", mentor.name(), session.starts()),
                        words("standin.back.text", mentor.name()),
                        "followup/session?id=" + session.id(),
                        session.series()));
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("followup", key, arguments);
    }
}
