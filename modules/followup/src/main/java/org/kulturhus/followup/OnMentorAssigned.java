package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.plan.PlanSessions;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.mentoring.MentorAssigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.PersonId;

/** A leader has a mentor and a fixed time: the year's sessions follow from it, or those to come are planned anew. */
@ApplicationScoped
public class OnMentorAssigned {

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private Sessions sessions;

    @Inject
    private PlanSessions planSessions;

    void hear(@Observes MentorAssigned fact) {
        List<Pairing> published = pairings.stream()
                .flatMap(source -> source.pairings(fact.programme()).stream())
                .toList();
        Stream<PersonId> paired = published.stream().flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor()));
        List<PersonId> everybody = Stream.concat(paired, sessions.hosts(fact.programme()).stream())
                .distinct()
                .toList();
        published.stream()
                .filter(pairing -> pairing.leader().equals(fact.leader()))
                .findFirst()
                .ifPresent(pairing -> planSessions.plan(pairing, everybody));
    }
}
