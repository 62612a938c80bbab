package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.followup.agenda.Agenda;
import org.kulturhus.followup.agenda.Topics;
import org.kulturhus.followup.agenda.Treatments;
import org.kulturhus.followup.agenda.model.Treated;
import org.kulturhus.followup.attendance.Absentees;
import org.kulturhus.followup.attendance.model.Absentee;
import org.kulturhus.followup.attendance.model.AwayReason;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.followup.needs.Needs;
import org.kulturhus.followup.needs.model.KnowledgeNeed;
import org.kulturhus.followup.needs.model.NeedKind;
import org.kulturhus.followup.needs.model.NeedState;
import org.kulturhus.followup.notes.Notes;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programmes;

/**
 * What was said in the sample company's sessions: notes, why somebody was away, what was not reached, what leaders need to learn.
 * No private notes: nobody but their writer could have written them.
 */
@ApplicationScoped
public class SessionSample implements SampleData {

    private static final String NOTES = """
            ## Since last time
            - Till queues between 16 and 18: **two more at the till** from Monday
            - Margin of the campaign: still to be looked at

            ## Until next time
            Walk the floor at ten, with one question to one customer.""";

    private static final String BEGUN = "- Bring the shift plan of next week\n- Ask about the mandate for refunds";

    private static final List<String> WHY = List.of(
            "A fever since the morning", "", "Two on sick leave, nobody else at the till", "Stuck on the train");

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    @Inject
    private Agenda agenda;

    @Inject
    private Topics topics;

    @Inject
    private Treatments treatments;

    @Inject
    private Absentees absentees;

    @Inject
    private Needs needs;

    @Inject
    private Notes notes;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void write() {
        Instant now = Instant.now();
        programmes.all().forEach(programme -> {
            Map<PersonId, List<FollowUpSession>> byLeader = sessions.byLeader(programme.id(), programme.leaders());
            List<PersonId> leaders = byLeader.keySet().stream()
                    .sorted(Comparator.comparingLong(PersonId::value))
                    .toList();
            for (int index = 0; index < leaders.size(); index++) {
                talk(index, byLeader.get(leaders.get(index)));
                need(index, leaders.get(index), now);
            }
        });
    }

    private void talk(int index, List<FollowUpSession> series) {
        series.stream()
                .filter(session -> session.state() == Beat.State.MISSED)
                .forEach(session -> away(index, session));
        Stream.of(Topic.values())
                .flatMap(topic -> last(series, topic).stream())
                .forEach(session -> treat(session, series));
        last(series, Topic.FINANCE).filter(session -> index % 3 == 0).ifPresent(session -> {
            notes.begin(session.id(), NOTES, session.host(), session.span().until());
            topics.add(new OwnTopic(session.id(), session.leader(), "The budget for temporary staff in December"));
        });
        series.stream()
                .filter(FollowUpSession::planned)
                .findFirst()
                .filter(session -> index % 3 == 0)
                .ifPresent(session -> notes.begin(
                        session.id(), BEGUN, session.leader(), session.span().from()));
    }

    private void away(int index, FollowUpSession session) {
        AwayReason reason = AwayReason.values()[index % WHY.size()];
        PersonId person = index % 2 == 0 ? session.host() : session.leader();
        absentees.add(new Absentee(session.id(), person, reason, WHY.get(index % WHY.size())));
    }

    private static Optional<FollowUpSession> last(List<FollowUpSession> series, Topic topic) {
        return series.stream()
                .filter(session -> session.state() == Beat.State.HELD && session.topic() == topic)
                .reduce((one, later) -> later);
    }

    private void treat(FollowUpSession session, List<FollowUpSession> series) {
        agenda.points(session, series)
                .forEach(point -> treatments.add(new Treated(session.id(), point.key(), session.host())));
    }

    private void need(int index, PersonId leader, Instant now) {
        if (index % 2 == 0) {
            KnowledgeNeed figures = new KnowledgeNeed(leader, NeedKind.KNOWLEDGE, "Reading a contribution margin", now);
            figures.become(NeedState.IN_PROGRESS, now);
            KnowledgeNeed shifts = new KnowledgeNeed(leader, NeedKind.KNOWLEDGE, "Planning shifts for December", now);
            shifts.become(NeedState.DONE, now);
            KnowledgeNeed praise =
                    new KnowledgeNeed(leader, NeedKind.LIMITATION, "I say too little when something is good", now);
            Stream.of(figures, shifts, praise).forEach(needs::add);
        }
    }
}
