package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.series.PlanSessions;
import org.kulturhus.spi.mentoring.MentorAssigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.PersonId;

/** A leader has a mentor and a fixed time: the year's sessions follow from it. */
@ApplicationScoped
public class OnMentorAssigned {

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private PlanSessions planSessions;

    void hear(@Observes MentorAssigned fact) {
        List<Pairing> published = pairings.stream()
                .flatMap(source -> source.pairings(fact.programme()).stream())
                .toList();
        List<PersonId> everybody = published.stream()
                .flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor()))
                .distinct()
                .toList();
        published.stream()
                .filter(pairing -> pairing.leader().equals(fact.leader()))
                .findFirst()
                .ifPresent(pairing -> planSessions.plan(pairing, everybody));
    }
}
