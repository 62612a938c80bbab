package org.kulturhus.followup.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.Diaries;
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
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/**
 * Somebody else holds a session, this once: a mentor, a training manager, or the leader's line manager where the programme has
 * it so, who is free then (R5).
 */
@ApplicationScoped
public class AskStandIn {

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private DoAtOnce doAtOnce;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /** Who could hold it, by name. */
    public List<Person> candidates(long id) {
        FollowUpSession session = toHandOver(id);
        Map<PersonId, Person> all = everybody(session);
        Diaries diaries = freeTimes.diaries(all.keySet(), session.span(), Set.of());
        Set<Person> hindered = diaries.hindering(session.span(), Instant.now()).keySet();
        return all.values().stream()
                .filter(person -> !hindered.contains(person))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** @param version the version that was seen; a session that has changed since is not touched */
    public void ask(long id, int version, PersonId standIn) {
        candidate(toHandOver(id), standIn);
        freeTimes.readAgain(List.of(standIn));
        doAtOnce.run(() -> handOver(id, version, standIn));
    }

    private Person candidate(FollowUpSession session, PersonId standIn) {
        Person person = everybody(session).get(standIn);
        if (person == null) {
            throw Refused.invalid("standIn", Phrase.of("followup", "standin.unknown"));
        }
        return person;
    }

    private void handOver(long id, int version, PersonId standIn) {
        FollowUpSession session = toHandOver(id);
        Person person = candidate(session, standIn);
        List<PersonId> all = List.of(session.leader(), session.host(), standIn);
        calendars.lock(all);
        sessions.refresh(session);
        if (session.version() != version || !session.toCome(Instant.now())) {
            throw Refused.conflict(Phrase.of("followup", "standin.stale"));
        }
        freeTimes
                .diaries(List.of(standIn), session.span(), Set.of())
                .hindering(standIn, session.span(), Instant.now())
                .ifPresent(why -> {
                    throw Refused.conflict(Phrase.of("followup", "why.line.all", person.name(), why));
                });
        PersonId before = session.host();
        if (sessionAccess.mentor(session, standIn)) {
            session.handOver(standIn);
        } else {
            session.standIn(standIn);
        }
        facts.fire(new SessionHandedOver(id, standIn, Instant.now(), access.me()));
        tell(session, person, before);
    }

    private void tell(FollowUpSession session, Person standIn, PersonId before) {
        Map<PersonId, Person> people = directory.people(List.of(session.leader(), access.me()));
        String path = "followup/session?id=" + session.id();
        notices.tell(
                standIn.id(),
                words("standin.mail.title", people.get(session.leader()).name(), session.starts()),
                words("standin.mail.text", people.get(access.me()).name()),
                path,
                session.series());
        Stream.of(session.leader(), before)
                .filter(person -> !person.equals(access.me()) && !person.equals(standIn.id()))
                .forEach(person -> notices.tell(
                        person,
                        words("standin.mail.leader.title", standIn.name(), session.starts()),
                        words("standin.mail.leader.text", standIn.name()),
                        path,
                        session.series()));
    }

    private FollowUpSession toHandOver(long id) {
        FollowUpSession session = sessionAccess.toClose(id);
        if (!session.toCome(Instant.now())) {
            throw Refused.conflict(words("standin.stale"));
        }
        return session;
    }

    private Map<PersonId, Person> everybody(FollowUpSession session) {
        Optional<PersonId> line = directory.person(session.leader()).flatMap(Person::lineManager);
        boolean lineMay = programmes
                .programme(session.programme())
                .filter(Programme::lineManagerMayMentor)
                .isPresent();
        Map<PersonId, Person> all = new LinkedHashMap<>();
        Stream.of(
                        directory.withRole(Role.MENTOR).stream(),
                        directory.withRole(Role.TRAINING_MANAGER).stream(),
                        line.flatMap(directory::person).filter(AskStandIn::opensSessions).stream())
                .flatMap(people -> people)
                .filter(person -> !session.concerns(person.id()))
                .filter(person -> lineMay || !line.equals(Optional.of(person.id())))
                .forEach(person -> all.put(person.id(), person));
        return all;
    }

    private static boolean opensSessions(Person person) {
        return Stream.of(Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER).anyMatch(person.roles()::contains);
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("followup", key, arguments);
    }
}
