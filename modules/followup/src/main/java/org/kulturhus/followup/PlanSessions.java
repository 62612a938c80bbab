package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** Makes the sessions of a leader's programme from the cadence and the fixed time (R4); a leader who has some keeps them. */
@ApplicationScoped
public class PlanSessions {

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    @Transactional
    public void plan(Pairing pairing) {
        Programme programme = programmes.programme(pairing.programme()).orElseThrow();
        if (!sessions.series(programme.id(), pairing.leader()).isEmpty()) {
            return;
        }
        sessions.openCalendars(List.of(pairing.leader(), pairing.mentor()));
        Cadence cadence = sessions.cadence(programme.id());
        List<Planned> plan = cadence.plan(pairing.time(), programme.starts(), programme.ends(), workingFor(pairing));
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
}
