package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.calendar.TimeSpan;

/** The sessions of the acting person: those of which she or he is one of the two, and those that somebody else holds for her or him. */
@ApplicationScoped
public class MySessions {

    private static final Duration YEAR = Duration.ofDays(370);

    @Inject
    private Sessions sessions;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Access access;

    /** Of a year back and a year ahead, in time; of those that do not take place, the ones to come that can be booked again. */
    public List<FollowUpSession> around(Instant now) {
        TimeSpan years = new TimeSpan(now.minus(YEAR), now.plus(YEAR));
        return Stream.concat(
                        sessions.evenCancelled(List.of(access.me()), years).stream(), sessionAccess.lent(now).stream())
                .filter(session -> !session.cancelled()
                        || session.calledOff() && session.starts().isAfter(now))
                .sorted(Comparator.comparing(FollowUpSession::starts))
                .toList();
    }
}
