package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Votes that are due for a seat holder, and reviews that are due for executives. */
@ApplicationScoped
public class CommitteeDuties implements DutySource {

    @Inject
    private Register register;

    @Inject
    private Access access;

    @Override
    public List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        register.waitingFor(access.me()).forEach(decision -> duties.add(duty("duty.vote", decision)));
        if (access.is(Role.EXECUTIVE)) {
            register.toReview(Committee.today()).forEach(decision -> duties.add(duty("duty.review", decision)));
        }
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
