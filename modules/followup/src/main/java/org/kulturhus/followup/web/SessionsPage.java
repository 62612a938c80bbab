package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.followup.BeatsColumn;
import org.kulturhus.followup.Sessions;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of followup/sessions.xhtml and of the mentor's card: my sessions, and my leaders with their year. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    private List<Row> rows;

    private List<Row> rows() {
        if (rows == null) {
            List<FollowUpSession> mine = sessions.with(access.me());
            Set<PersonId> ids = new HashSet<>();
            mine.forEach(session -> ids.addAll(List.of(session.leader(), session.host())));
            Map<PersonId, Person> people = directory.people(ids);
            rows = mine.stream()
                    .map(session -> new Row(session, people.get(session.leader()), people.get(session.host())))
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
        past.sort(Comparator.comparing((Row row) -> row.session().starts()).reversed());
        return past;
    }

    /** The leaders whom I meet as a mentor, by name. */
    public List<Mentee> getLeaders() {
        Map<Person, List<FollowUpSession>> series = rows().stream()
                .filter(row -> row.session().host().equals(access.me()))
                .collect(Collectors.groupingBy(Row::leader, Collectors.mapping(Row::session, Collectors.toList())));
        return series.entrySet().stream()
                .map(entry -> new Mentee(entry.getKey(), BeatsColumn.beats(entry.getValue()), next(entry.getValue())))
                .sorted(Comparator.comparing(mentee -> mentee.leader().name()))
                .toList();
    }

    private static FollowUpSession next(List<FollowUpSession> series) {
        return series.stream()
                .filter(session -> session.planned() && session.starts().isAfter(Instant.now()))
                .findFirst()
                .orElse(null);
    }

    /** A session with its two people. */
    public record Row(FollowUpSession session, Person leader, Person host) {}

    /** @param next the next session, or {@code null} */
    public record Mentee(Person leader, List<Beat> beats, FollowUpSession next) {}
}
