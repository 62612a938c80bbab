package org.kulturhus.followup.team.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.followup.team.meeting.CloseTeamSession;
import org.kulturhus.followup.team.meeting.MyMeetings;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of followup/meetings.xhtml: the development meetings and trainings in which I take part. */
@Named
@RequestScoped
public class MeetingsPage {

    @Inject
    private MyMeetings myMeetings;

    @Inject
    private CloseTeamSession closeTeamSession;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    private List<MeetingRow> rows;
    private List<Person> team;

    private List<MeetingRow> rows() {
        if (rows == null) {
            Instant now = Instant.now();
            List<TeamSession> mine = myMeetings.around(now);
            Map<PersonId, Person> people = directory.people(mine.stream()
                    .flatMap(session -> session.people().stream())
                    .distinct()
                    .toList());
            rows = mine.stream().map(session -> row(session, people, now)).toList();
        }
        return rows;
    }

    private MeetingRow row(TeamSession session, Map<PersonId, Person> people, Instant now) {
        PersonId me = access.me();
        String with = session.people().stream()
                .filter(person -> !person.equals(me))
                .map(person -> people.get(person).name())
                .collect(Collectors.joining(", "));
        boolean planned = session.state() == Beat.State.PLANNED;
        boolean mine = planned && session.leader().equals(me);
        boolean begun = !session.starts().isAfter(now);
        return new MeetingRow(
                session,
                with,
                mine && session.kind().together() ? MeetingRow.missing(session, team()) : null,
                mine && begun && !session.calledOff(),
                mine && !begun);
    }

    private List<Person> team() {
        team = team == null ? directory.reportsOf(access.me()) : team;
        return team;
    }

    public void held(long id) {
        closeTeamSession.held(id);
        rows = null;
    }

    public void missed(long id) {
        closeTeamSession.missed(id);
        rows = null;
    }

    public List<MeetingRow> getUpcoming() {
        return rows().stream()
                .filter(row -> row.meeting().state() == Beat.State.PLANNED)
                .toList();
    }

    public List<MeetingRow> getPast() {
        List<MeetingRow> past = new ArrayList<>(rows());
        past.removeAll(getUpcoming());
        Collections.reverse(past);
        return past;
    }
}
