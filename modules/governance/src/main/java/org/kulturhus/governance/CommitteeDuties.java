package org.kulturhus.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.Tone;

/** Votes that are due for a seat holder, and reviews that are due for executives; asked once a request. */
@RequestScoped
public class CommitteeDuties implements DutySource {

    @Inject
    private Register register;

    @Inject
    private Access access;

    private List<Decision> votes;
    private List<Decision> reviews;

    /** Decisions that wait for the acting person's vote. */
    public List<Decision> votes() {
        if (votes == null) {
            votes = register.waitingFor(access.me());
        }
        return votes;
    }

    /** Decisions whose review has come, for executives; nothing for others. */
    public List<Decision> reviews() {
        if (reviews == null) {
            reviews = access.is(Role.EXECUTIVE) ? register.toReview(Committee.today()) : List.of();
        }
        return reviews;
    }

    @Override
    public List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        votes().forEach(decision -> duties.add(duty("duty.vote", decision)));
        reviews().forEach(decision -> duties.add(duty("duty.review", decision)));
        return duties;
    }

    private static Duty duty(String key, Decision decision) {
        return new Duty(
                Phrase.of(
                        "governance",
                        key,
                        decision.number(),
                        decision.text().title(),
                        decision.text().reviewOn()),
                "governance/decision?id=" + decision.id(),
                Tone.WARN);
    }
}
