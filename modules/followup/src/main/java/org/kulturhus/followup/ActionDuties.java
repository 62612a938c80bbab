package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.followup.action.Actions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.Tone;

/** Agreed actions whose day has come, for their owner. */
@ApplicationScoped
public class ActionDuties implements DutySource {

    @Inject
    private Actions actions;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    @Override
    public List<Duty> duties() {
        return duties(LocalDate.now(reader.zone()));
    }

    @Override
    public List<Duty> duties(LocalDate until) {
        if (!access.is(Role.LEADER, Role.MENTOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(reader.zone());
        return actions.open(access.me()).stream()
                .filter(action -> !action.due().isAfter(until))
                .map(action -> new Duty(
                        FollowupModule.words("duty.action", action.words(), action.due()),
                        "followup/session?id=" + action.session(),
                        action.overdue(today) ? Tone.BAD : Tone.WARN))
                .toList();
    }
}
