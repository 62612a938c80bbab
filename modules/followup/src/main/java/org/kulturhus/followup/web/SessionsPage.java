package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.followup.agenda.Waiting;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.MySessions;
import org.kulturhus.followup.series.ShiftedSessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of followup/sessions.xhtml: my sessions of a year back and a year ahead. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private MySessions mySessions;

    @Inject
    private Directory directory;

    @Inject
    private Waiting waiting;

    @Inject
    private ShiftedSessions shifted;

    @Inject
    private Access access;

    private List<SessionRow> rows;

    private List<SessionRow> rows() {
        if (rows == null) {
            Instant now = Instant.now();
            List<FollowUpSession> mine = mySessions.around(now);
            Map<Long, Integer> counts = waiting.of(access.me(), mine, now);
            Set<PersonId> ids = new HashSet<>();
            mine.forEach(session -> ids.addAll(List.of(session.leader(), session.host())));
            Map<PersonId, Person> people = directory.people(ids);
            Map<Long, String> holidays = shifted.holidays(mine, people);
            rows = mine.stream()
                    .map(session -> new SessionRow(
                            session,
                            people.get(session.leader()),
                            people.get(session.host()),
                            counts.getOrDefault(session.id(), 0),
                            holidays.get(session.id())))
                    .toList();
        }
        return rows;
    }

    public List<SessionRow> getUpcoming() {
        return rows().stream().filter(row -> row.session().planned()).toList();
    }

    public List<SessionRow> getPast() {
        return rows().stream()
                .filter(row -> !row.session().planned())
                .sorted(Comparator.comparing((SessionRow row) -> row.session().starts())
                        .reversed())
                .toList();
    }
}
