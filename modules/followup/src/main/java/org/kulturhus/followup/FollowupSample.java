package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.agenda.Topics;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programmes;

/**
 * Five months of follow-up in the sample company: most sessions held, some missed, some moved within the day; a stand-in holds one soon,
 * one pair has not met twice in a row, and of another one nobody says what became.
 */
@ApplicationScoped
public class FollowupSample implements SampleData {

    private static final List<String> TOPICS = List.of(
            "How do I give feedback to a colleague who is older than I am?",
            "We have two on sick leave; what may I let go?",
            "Guests wait at the till between 16 and 18",
            "My margin fell after the campaign; where do I look first?");

    /** The leader, by place in the list, of whom nobody has said anything for the last two sessions. */
    private static final int SILENT = 13;

    /** The leader, by place in the list, who has missed the last two. */
    private static final int MISSING = 20;

    @Inject
    private Sessions sessions;

    @Inject
    private Topics topics;

    @Inject
    private Programmes programmes;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void write() {
        programmes.all().forEach(programme -> {
            Map<PersonId, List<FollowUpSession>> byLeader = sessions.byLeader(programme.id(), programme.leaders());
            List<PersonId> leaders = byLeader.keySet().stream()
                    .sorted(Comparator.comparingLong(PersonId::value))
                    .toList();
            for (int index = 0; index < leaders.size(); index++) {
                live(index, byLeader.get(leaders.get(index)));
            }
            standIn(leaders, byLeader);
        });
    }

    /** A mentor who is free then holds the session after the next one of a leader in the middle of the list. */
    private void standIn(List<PersonId> leaders, Map<PersonId, List<FollowUpSession>> byLeader) {
        List<PersonId> hosts = byLeader.values().stream()
                .flatMap(List::stream)
                .map(FollowUpSession::host)
                .distinct()
                .sorted(Comparator.comparingLong(PersonId::value))
                .toList();
        leaders.stream()
                .skip(leaders.size() / 2)
                .limit(1)
                .flatMap(leader -> byLeader.get(leader).stream())
                .filter(session -> session.toCome(Instant.now()))
                .skip(1)
                .findFirst()
                .ifPresent(session -> hosts.stream()
                        .filter(host ->
                                sessions.inside(List.of(host), session.span()).isEmpty())
                        .findFirst()
                        .ifPresent(session::standIn));
    }

    private void live(int leader, List<FollowUpSession> series) {
        List<FollowUpSession> past = series.stream()
                .filter(session -> session.span().until().isBefore(Instant.now()))
                .toList();
        for (int number = 0; number < past.size(); number++) {
            FollowUpSession session = past.get(number);
            boolean last = number >= past.size() - 2;
            if (last && leader == MISSING) {
                session.missed(session.span().until());
            } else if (!last || leader != SILENT) {
                become(session, leader, number);
            }
            sessions.cadence(session.programme()).rotation().restore(series);
        }
        series.stream()
                .filter(FollowUpSession::planned)
                .findFirst()
                .filter(next -> leader % 3 == 0)
                .ifPresent(next ->
                        topics.add(new OwnTopic(next.id(), next.leader(), TOPICS.get(leader / 3 % TOPICS.size()))));
    }

    private static void become(FollowUpSession session, int leader, int number) {
        if (leader % 5 == 1 && number == 3 + leader % 4) {
            session.missed(session.span().until());
        } else {
            if (leader % 4 == 0 && number == 5) {
                TimeSpan span = session.span();
                session.moveTo(
                        new TimeSpan(span.from().plusSeconds(5400), span.until().plusSeconds(5400)));
            }
            session.held(session.span().until());
        }
    }
}
