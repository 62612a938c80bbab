package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.TopicsAlternateRule;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** Makes the sessions of a leader's programme from the cadence and the fixed time (R4), or plans those to come anew. */
@ApplicationScoped
public class PlanSessions {

    private static final Duration LATEST_REPLACEMENT = Duration.ofDays(15);

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private WorkingDays workingDays;

    @Inject
    @Any
    private Instance<BusyTimes> busyTimes;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * A day on which one of the two does not work or is taken at that hour is treated by the holiday rule.
     *
     * @param everybody all people for whom sessions are planned in this transaction; their calendars are locked at once and
     *     in order, so that planning and moving never wait for each other
     */
    @Transactional
    public void plan(Pairing pairing, Collection<PersonId> everybody) {
        calendars.open(everybody);
        calendars.lock(everybody);
        if (sessions.series(pairing.programme(), pairing.leader()).isEmpty()) {
            Programme programme = programmes.programme(pairing.programme()).orElseThrow();
            List<Planned> plan = year(pairing, programme.starts(), List.of());
            add(pairing, plan);
            facts.fire(new SessionsPlanned(programme.id(), pairing.leader(), plan.size(), Instant.now(), access.me()));
        } else {
            replan(pairing);
        }
    }

    /** The sessions to come are given the new fixed time and host; what was held, missed or has begun stays (R4). */
    private void replan(Pairing pairing) {
        List<FollowUpSession> coming = sessions.coming(pairing.programme(), pairing.leader(), Instant.now());
        LocalDate tomorrow = LocalDate.now(pairing.time().zone()).plusDays(1);
        Difference difference = Difference.between(coming, year(pairing, tomorrow, coming), session -> false);
        difference.kept().stream()
                .filter(session -> !session.host().equals(pairing.mentor()))
                .forEach(session -> session.handOver(pairing.mentor()));
        difference.moved().forEach(move -> move.session().replan(move.to().span(), pairing.mentor()));
        difference.removed().forEach(FollowUpSession::cancel);
        add(pairing, difference.added());
        TopicsAlternateRule.restore(sessions.series(pairing.programme(), pairing.leader()));
        facts.fire(new SessionsReplanned(
                pairing.programme(),
                pairing.leader(),
                difference.moved().size(),
                difference.added().size(),
                difference.removed().size(),
                Instant.now(),
                access.me()));
    }

    private void add(Pairing pairing, List<Planned> plan) {
        int last = sessions.lastNumber(pairing.programme(), pairing.leader());
        plan.forEach(planned -> sessions.add(new FollowUpSession(pairing, planned, last + planned.number())));
    }

    /**
     * From the day, or from the programme's first if that is later, to the programme's end.
     *
     * @param going the leader's sessions that give their time free
     */
    private List<Planned> year(Pairing pairing, LocalDate from, List<FollowUpSession> going) {
        Programme programme = programmes.programme(pairing.programme()).orElseThrow();
        LocalDate starts = from.isAfter(programme.starts()) ? from : programme.starts();
        Cadence cadence = sessions.cadence(programme.id());
        Predicate<LocalDate> open = workingFor(pairing).and(freeFor(pairing, programme, cadence, going));
        return cadence.plan(pairing.time(), starts, programme.ends(), open);
    }

    private Predicate<LocalDate> workingFor(Pairing pairing) {
        List<String> countries = directory.people(List.of(pairing.leader(), pairing.mentor())).values().stream()
                .map(Person::country)
                .distinct()
                .toList();
        return day -> countries.stream().allMatch(country -> workingDays.isWorkingDay(day, country));
    }

    private Predicate<LocalDate> freeFor(
            Pairing pairing, Programme programme, Cadence cadence, List<FollowUpSession> going) {
        List<PersonId> both = List.of(pairing.leader(), pairing.mentor());
        TimeSpan year = new TimeSpan(
                cadence.span(programme.starts(), pairing.time()).from(),
                cadence.span(programme.ends(), pairing.time()).until().plus(LATEST_REPLACEMENT));
        List<TimeSpan> taken = busyTimes.stream()
                .flatMap(source -> source.busy(both, year).entrySet().stream())
                .flatMap(entry -> entry.getValue().stream().filter(span -> !frees(going, entry.getKey(), span)))
                .toList();
        return day -> taken.stream().noneMatch(cadence.span(day, pairing.time())::overlaps);
    }

    private static boolean frees(List<FollowUpSession> going, PersonId person, TimeSpan span) {
        return going.stream()
                .anyMatch(session -> session.concerns(person) && session.span().equals(span));
    }
}
