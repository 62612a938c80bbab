package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.followup.action.Actions;
import org.kulturhus.followup.action.model.AgreedAction;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
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
    private Sessions sessions;

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
        List<AgreedAction> due = actions.open(access.me()).stream()
                .filter(action -> !action.due().isAfter(until))
                .toList();
        List<FollowUpSession> mine = due.isEmpty() ? List.of() : sessions.with(access.me());
        LocalDate today = LocalDate.now(reader.zone());
        return due.stream()
                .map(action -> new Duty(
                        FollowupModule.words("duty.action", action.words(), action.due()),
                        path(action, mine, Instant.now()),
                        action.overdue(today) ? Tone.BAD : Tone.WARN))
                .toList();
    }

    /** The owner's next session with the leader, else the last one: wherever it was agreed, it stands there too. */
    private static String path(AgreedAction action, List<FollowUpSession> mine, Instant now) {
        List<FollowUpSession> theirs = mine.stream()
                .filter(session -> session.programme().equals(action.programme())
                        && session.leader().equals(action.leader()))
                .toList();
        return theirs.stream()
                .filter(session -> session.planned() && session.span().until().isAfter(now))
                .findFirst()
                .or(() -> theirs.stream().reduce((one, later) -> later))
                .map(session -> "followup/session?id=" + session.id())
                .orElse("followup/sessions");
    }
}
