package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.kulturhus.spi.mentoring.MentorAssigned;
import org.kulturhus.spi.mentoring.PairingSource;

/** A leader has a mentor and a fixed time: the year's sessions follow from it. */
@ApplicationScoped
public class OnMentorAssigned {

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private PlanSessions planSessions;

    void hear(@Observes MentorAssigned fact) {
        pairings.stream()
                .flatMap(source -> source.of(fact.leader()).stream())
                .filter(pairing -> pairing.programme().equals(fact.programme())
                        && pairing.leader().equals(fact.leader()))
                .findFirst()
                .ifPresent(planSessions::plan);
    }
}
