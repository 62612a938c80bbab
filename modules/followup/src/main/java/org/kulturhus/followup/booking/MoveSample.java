package org.kulturhus.followup.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programmes;

/**
 * What the sample company's people have heard of each other's moves: every third leader that the next session was moved and put
 * back, every mentor the same of the session after it, and leaders whose session was moved in the past that it was.
 */
@ApplicationScoped
public class MoveSample implements SampleData {

    private static final Duration LATER = Duration.ofMinutes(90);
    private static final int EVERY = 3;

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void write() {
        Instant now = Instant.now();
        programmes.all().forEach(programme -> {
            Map<PersonId, List<FollowUpSession>> byLeader = sessions.byLeader(programme.id(), programme.leaders());
            Set<PersonId> mentors = new HashSet<>();
            int number = 0;
            for (List<FollowUpSession> series : inOrder(byLeader)) {
                List<FollowUpSession> next = series.stream()
                        .filter(session -> session.toCome(now) && !session.standIn())
                        .limit(2)
                        .toList();
                if (number++ % EVERY == 0 && !next.isEmpty()) {
                    movedAndPutBack(next.get(0), next.get(0).host(), now.minus(Duration.ofHours(26)));
                }
                if (next.size() == 2 && mentors.add(next.get(1).host())) {
                    movedAndPutBack(next.get(1), next.get(1).leader(), now.minus(Duration.ofHours(4)));
                }
                series.forEach(this::movedOnce);
            }
        });
    }

    private static List<List<FollowUpSession>> inOrder(Map<PersonId, List<FollowUpSession>> byLeader) {
        return byLeader.keySet().stream()
                .sorted(Comparator.comparingLong(PersonId::value))
                .map(byLeader::get)
                .toList();
    }

    private void movedAndPutBack(FollowUpSession session, PersonId mover, Instant then) {
        Instant later = session.starts().plus(LATER);
        tell(session, mover, session.starts(), later, then);
        tell(session, mover, later, session.starts(), then.plus(Duration.ofMinutes(35)));
    }

    private void movedOnce(FollowUpSession session) {
        TimeSpan span = session.span();
        if (session.moved() && !session.toCome(Instant.now())) {
            tell(
                    session,
                    session.host(),
                    session.plannedAt(),
                    span.from(),
                    span.from().minus(Duration.ofDays(2)));
        }
    }

    private void tell(FollowUpSession session, PersonId mover, Instant before, Instant after, Instant then) {
        PersonId reader = mover.equals(session.leader()) ? session.host() : session.leader();
        String name = directory.person(mover).orElseThrow().name();
        notices.told(
                reader,
                MoveSession.title(after),
                MoveSession.words(name, before, after),
                MoveSession.page(session),
                then);
    }
}
