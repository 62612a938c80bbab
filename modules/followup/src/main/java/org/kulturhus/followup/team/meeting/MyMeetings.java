package org.kulturhus.followup.team.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.team.TeamSessions;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.calendar.TimeSpan;

/** The sessions of teams in which the acting person takes part; nobody sees those of colleagues. */
@ApplicationScoped
public class MyMeetings {

    private static final Duration YEAR = Duration.ofDays(370);

    @Inject
    private TeamSessions teamSessions;

    @Inject
    private Access access;

    /** Of a year back and a year ahead, in time; without the cancelled ones, but with those that were called off. */
    public List<TeamSession> around(Instant now) {
        return teamSessions.evenCancelled(List.of(access.me()), new TimeSpan(now.minus(YEAR), now.plus(YEAR))).stream()
                .filter(session -> !session.cancelled() || session.calledOff())
                .toList();
    }
}
