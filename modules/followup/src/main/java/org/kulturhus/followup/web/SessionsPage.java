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
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
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
    private Access access;

    private List<Row> rows;

    private List<Row> rows() {
        if (rows == null) {
            Instant now = Instant.now();
            List<FollowUpSession> mine = mySessions.around(now);
            Map<Long, Integer> counts = waiting.of(access.me(), mine, now);
            Set<PersonId> ids = new HashSet<>();
            mine.forEach(session -> ids.addAll(List.of(session.leader(), session.host())));
            Map<PersonId, Person> people = directory.people(ids);
            rows = mine.stream()
                    .map(session -> new Row(
                            session,
                            people.get(session.leader()),
                            people.get(session.host()),
                            counts.getOrDefault(session.id(), 0)))
                    .toList();
        }
        return rows;
    }

    public List<Row> getUpcoming() {
        return rows().stream().filter(row -> row.session().planned()).toList();
    }

    public List<Row> getPast() {
        return rows().stream()
                .filter(row -> !row.session().planned())
                .sorted(Comparator.comparing((Row row) -> row.session().starts())
                        .reversed())
                .toList();
    }

    /** @param waiting what waits on the agenda already */
    public record Row(FollowUpSession session, Person leader, Person host, int waiting) {

        /** Key of the word for its state. */
        public String state() {
            return session.calledOff() ? "calledOff" : session.state().name();
        }

        public Phrase words() {
            return Phrase.of("followup", "agenda.waiting", waiting);
        }
    }
}
