package org.kulturhus.followup.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.followup.freetimes.Meeting;
import org.kulturhus.followup.freetimes.NotFree;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.DoAtOnce;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/**
 * Leader and mentor meet once more, beside the plan: either of them, or a training manager, books a free time. The topics to
 * come alternate over it (R4), and no plan takes it away as long as the two can.
 */
@ApplicationScoped
public class BookExtraSession {

    private static final Duration AROUND = Duration.ofDays(8);

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private DoAtOnce doAtOnce;

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

    /** The pairs of which the acting person is one. */
    public List<Pairing> mine() {
        return of(access.me()).toList();
    }

    /**
     * The leader with the mentor, for one of the two or a training manager; unknown to anybody else.
     *
     * @param programme in which they meet; without one, the first in which they do
     */
    public Pairing pairing(PersonId leader, Optional<ProgrammeId> programme) {
        boolean all = access.is(Role.TRAINING_MANAGER);
        return of(leader)
                .filter(pair -> pair.leader().equals(leader))
                .filter(pair -> programme.map(pair.programme()::equals).orElse(true))
                .filter(pair -> all || Set.of(leader, pair.mentor()).contains(access.me()))
                .findFirst()
                .orElseThrow(() -> Refused.unknown(words("extra.unknown")));
    }

    /** Those of today: who takes over later books later. */
    private Stream<Pairing> of(PersonId person) {
        return pairings.stream()
                .flatMap(source -> source.of(person).stream())
                .filter(pairing -> pairing.holds(Instant.now()));
    }

    /** The free times of the two, and what stands in the way of the others. */
    public Look look(Pairing pairing, TimeSpan window) {
        return freeTimes.look(meeting(pairing), window);
    }

    private Meeting meeting(Pairing pairing) {
        return Meeting.extra(pairing, sessions.knownCadence(pairing.programme()));
    }

    /**
     * @param start one of the free times; else the refusal names the nearest ones
     * @return id of the session
     */
    public long book(PersonId leader, Optional<ProgrammeId> programme, Instant start) {
        Pairing pairing = pairing(leader, programme);
        requireInside(pairing, start, Instant.now());
        freeTimes.readAgain(List.of(pairing.leader(), pairing.mentor()));
        return doAtOnce.act(() -> put(pairing(leader, programme), start));
    }

    private long put(Pairing pairing, Instant start) {
        List<PersonId> both = List.of(pairing.leader(), pairing.mentor());
        calendars.lock(both);
        Meeting meeting = meeting(pairing);
        TimeSpan wished = new TimeSpan(start, start.plus(meeting.length()));
        List<TimeSpan> free = freeTimes
                .look(meeting, new TimeSpan(start.minus(Duration.ofDays(1)), start.plus(AROUND)))
                .free();
        if (!free.contains(wished)) {
            throw NotFree.of(freeTimes.frame(meeting, wished), wished, free);
        }
        FollowUpSession session = add(pairing, wished);
        facts.fire(new SessionBooked(session.id(), Instant.now(), access.me()));
        tellOthers(session);
        return session.id();
    }

    private void requireInside(Pairing pairing, Instant start, Instant now) {
        Programme programme = programmes.programme(pairing.programme()).orElseThrow();
        LocalDate day = start.isBefore(now)
                ? LocalDate.MIN
                : start.atZone(pairing.time().zone()).toLocalDate();
        LocalDate last = pairing.until().orElse(programme.ends().minusDays(1));
        if (day.isBefore(programme.starts()) || day.isAfter(last)) {
            throw Refused.invalid("start", words("extra.outside", last));
        }
    }

    private FollowUpSession add(Pairing pairing, TimeSpan span) {
        ProgrammeId programme = pairing.programme();
        PersonId leader = pairing.leader();
        Cadence cadence = sessions.cadence(programme);
        int number = sessions.lastNumbers(programme, List.of(leader)).getOrDefault(leader, 0) + 1;
        Planned planned = new Planned(number, span, cadence.rotation().topics().get(0));
        FollowUpSession session = FollowUpSession.extra(pairing, planned, number);
        sessions.add(session);
        sessions.turn(programme, leader);
        return session;
    }

    private void tellOthers(FollowUpSession session) {
        String booker = directory.person(access.me()).map(Person::name).orElse("");
        Stream.of(session.leader(), session.host())
                .filter(person -> !person.equals(access.me()))
                .forEach(person -> notices.tell(
                        person,
                        words("extra.mail.title", session.starts()),
                        words("extra.mail.text", booker, session.starts()),
                        "followup/session?id=" + session.id(),
                        session.series()));
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("followup", key, arguments);
    }
}
