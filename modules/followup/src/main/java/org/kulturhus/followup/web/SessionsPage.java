package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.followup.agenda.Waiting;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.followup.series.ShiftedSessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of followup/sessions.xhtml: my sessions of a year back and a year ahead. */
@Named
@RequestScoped
public class SessionsPage {

    private static final Duration YEAR = Duration.ofDays(370);

    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    @Inject
    private Waiting waiting;

    @Inject
    private ShiftedSessions shifted;

    @Inject
    private Access access;

    private List<Row> rows;

    private List<Row> rows() {
        if (rows == null) {
            Instant now = Instant.now();
            List<FollowUpSession> mine =
                    sessions.evenCancelled(List.of(access.me()), new TimeSpan(now.minus(YEAR), now.plus(YEAR))).stream()
                            .filter(session -> !session.cancelled()
                                    || session.calledOff() && session.starts().isAfter(now))
                            .toList();
            Map<Long, Integer> counts = waiting.of(access.me(), mine, now);
            Set<PersonId> ids = new HashSet<>();
            mine.forEach(session -> ids.addAll(List.of(session.leader(), session.host())));
            Map<PersonId, Person> people = directory.people(ids);
            Map<Long, String> holidays = shifted.holidays(mine, people);
            rows = mine.stream()
                    .map(session -> new Row(
                            session,
                            people.get(session.leader()),
                            people.get(session.host()),
                            counts.getOrDefault(session.id(), 0),
                            holidays.get(session.id())))
                    .toList();
        }
        return rows;
    }

    public List<Row> getUpcoming() {
        return rows().stream().filter(row -> row.session().planned()).toList();
    }

    public List<Row> getPast() {
        List<Row> past = new ArrayList<>(
                rows().stream().filter(row -> !row.session().planned()).toList());
        Collections.reverse(past);
        return past;
    }

    /**
     * A session with the two who meet.
     *
     * @param waiting what waits on the agenda already
     * @param holiday which has put it on another day than the pair's own, or {@code null}
     */
    public record Row(FollowUpSession session, Person leader, Person host, int waiting, String holiday) {

        /** Why it is not on the pair's own day; nothing when it is. */
        public List<Phrase> shifted() {
            return holiday == null ? List.of() : List.of(Phrase.of("followup", "state.shifted", holiday));
        }

        /** Key of the word for its state. */
        public String state() {
            return session.calledOff() ? "calledOff" : session.state().name();
        }

        public Phrase words() {
            return Phrase.of("followup", "agenda.waiting", waiting);
        }
    }
}
