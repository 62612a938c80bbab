package org.kulturhus.followup.foresight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.CancelSessions;
import org.kulturhus.followup.plan.PlanSessions;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight;
import org.kulturhus.spi.calendar.AbsenceChanged;
import org.kulturhus.spi.calendar.CompanyHolidayChanged;
import org.kulturhus.spi.mentoring.MentorsAssigned;
import org.kulturhus.spi.mentoring.MentorsUnassigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Tells what an absence, a company holiday, a new mentor or one that is taken back would change in the sessions. */
@ApplicationScoped
public class ForeseeSessions implements Foresight {

    @Inject
    private Disturbances disturbances;

    @Inject
    private ReplanDisturbed replanDisturbed;

    @Inject
    private PlanSessions planSessions;

    @Inject
    private CancelSessions cancelSessions;

    @Inject
    private ChangedSessions changedSessions;

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Override
    public List<Change> changes(List<? extends Fact> would) {
        return Stream.of(
                        all(would, AbsenceChanged.class).map(disturbances::of).flatMap(replanDisturbed::changes),
                        all(would, CompanyHolidayChanged.class)
                                .map(disturbances::of)
                                .flatMap(replanDisturbed::changes),
                        mentors(would).stream())
                .flatMap(changes -> changes)
                .toList();
    }

    /** The sessions that go and those that come are told together: what is at the same time again has not gone. */
    private List<Change> mentors(List<? extends Fact> would) {
        Map<PersonId, Touched> touched = new HashMap<>();
        Map<PersonId, List<FollowUpSession>> going = new HashMap<>();
        all(would, MentorsUnassigned.class).forEach(fact -> {
            going.putAll(cancelSessions.going(fact.programme(), fact.mentors(), fact.since()));
            fact.mentors()
                    .forEach((leader, mentor) ->
                            touched.put(leader, Touched.gone(fact.programme(), leader, mentor, of(leader, going))));
        });
        all(would, MentorsAssigned.class)
                .flatMap(fact -> coming(fact, going).stream())
                .forEach(coming -> touched.put(coming.leader(), coming));
        return List.copyOf(changedSessions.of(touched.values()).values());
    }

    private List<Touched> coming(MentorsAssigned fact, Map<PersonId, List<FollowUpSession>> going) {
        if (fact.mentors().isEmpty()) {
            return List.of();
        }
        Set<FollowUpSession> gone =
                going.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Set<PersonId> leaders = fact.mentors().keySet();
        return planSessions.foresee(fact.programme(), published(fact.programme()), leaders, gone).entrySet().stream()
                .map(entry -> Touched.of(
                        entry.getKey(), entry.getValue(), of(entry.getKey().leader(), going)))
                .toList();
    }

    private List<Pairing> published(ProgrammeId programme) {
        return pairings.stream()
                .flatMap(source -> source.pairings(programme).stream())
                .toList();
    }

    private static List<FollowUpSession> of(PersonId leader, Map<PersonId, List<FollowUpSession>> sessions) {
        return new ArrayList<>(sessions.getOrDefault(leader, List.of()));
    }

    private static <F extends Fact> Stream<F> all(List<? extends Fact> facts, Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
