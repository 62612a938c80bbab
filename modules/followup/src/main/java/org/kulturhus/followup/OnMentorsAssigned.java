package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.kulturhus.followup.plan.PlanSessions;
import org.kulturhus.spi.mentoring.MentorsAssigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;

/** Leaders have a mentor and a fixed time: the year's sessions follow from it, or those to come are planned anew. */
@ApplicationScoped
public class OnMentorsAssigned {

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private PlanSessions planSessions;

    void hear(@Observes MentorsAssigned fact) {
        if (fact.mentors().isEmpty()) {
            return;
        }
        List<Pairing> published = pairings.stream()
                .flatMap(source -> source.pairings(fact.programme()).stream())
                .toList();
        planSessions.plan(fact.programme(), published, fact.mentors().keySet());
    }
}
