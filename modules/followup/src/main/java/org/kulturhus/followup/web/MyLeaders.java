package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.followup.board.BeatsColumn;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The mentor's card on the home page: the leaders whom I meet, with their year. */
@Named
@RequestScoped
public class MyLeaders {

    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    private List<Mentee> all;

    /** By name. */
    public List<Mentee> getAll() {
        if (all == null) {
            Map<PersonId, List<FollowUpSession>> series = sessions.with(access.me()).stream()
                    .filter(session -> session.host().equals(access.me()))
                    .collect(Collectors.groupingBy(FollowUpSession::leader));
            all = directory.people(series.keySet()).values().stream()
                    .map(leader -> mentee(leader, series.get(leader.id())))
                    .sorted(Comparator.comparing(mentee -> mentee.leader().name()))
                    .toList();
        }
        return all;
    }

    private static Mentee mentee(Person leader, List<FollowUpSession> series) {
        FollowUpSession next = series.stream()
                .filter(session -> session.planned() && session.starts().isAfter(Instant.now()))
                .findFirst()
                .orElse(null);
        return new Mentee(leader, BeatsColumn.beats(series), next);
    }

    /** @param next the next session, or {@code null} */
    public record Mentee(Person leader, List<Beat> beats, FollowUpSession next) {}
}
