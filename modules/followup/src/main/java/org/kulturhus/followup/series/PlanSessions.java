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
import org.kulturhus.followup.model.FollowUpSession;
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

/** Makes the sessions of a leader's programme from the cadence and the fixed time (R4); a leader who has some keeps them. */
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
        Programme programme = programmes.programme(pairing.programme()).orElseThrow();
        calendars.open(everybody);
        calendars.lock(everybody);
        if (!sessions.series(programme.id(), pairing.leader()).isEmpty()) {
            return;
        }
        Cadence cadence = sessions.cadence(programme.id());
        Predicate<LocalDate> open = workingFor(pairing).and(freeFor(pairing, programme, cadence));
        List<Planned> plan = cadence.plan(pairing.time(), programme.starts(), programme.ends(), open);
        plan.forEach(planned -> sessions.add(new FollowUpSession(pairing, planned)));
        facts.fire(new SessionsPlanned(programme.id(), pairing.leader(), plan.size(), Instant.now(), access.me()));
    }

    private Predicate<LocalDate> workingFor(Pairing pairing) {
        List<String> countries = directory.people(List.of(pairing.leader(), pairing.mentor())).values().stream()
                .map(Person::country)
                .distinct()
                .toList();
        return day -> countries.stream().allMatch(country -> workingDays.isWorkingDay(day, country));
    }

    private Predicate<LocalDate> freeFor(Pairing pairing, Programme programme, Cadence cadence) {
        List<PersonId> both = List.of(pairing.leader(), pairing.mentor());
        TimeSpan year = new TimeSpan(
                cadence.span(programme.starts(), pairing.time()).from(),
                cadence.span(programme.ends(), pairing.time()).until().plus(LATEST_REPLACEMENT));
        List<TimeSpan> taken = busyTimes.stream()
                .flatMap(source -> source.busy(both, year).values().stream())
                .flatMap(List::stream)
                .toList();
        return day -> taken.stream().noneMatch(cadence.span(day, pairing.time())::overlaps);
    }
}
