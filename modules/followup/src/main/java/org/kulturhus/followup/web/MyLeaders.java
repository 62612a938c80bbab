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
import org.kulturhus.followup.series.SilentPairs;
import org.kulturhus.followup.series.SilentPairs.SilentPair;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
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
    private SilentPairs silentPairs;

    @Inject
    private Access access;

    private List<Mentee> all;

    /** By name. */
    public List<Mentee> getAll() {
        if (all == null) {
            List<FollowUpSession> mine = sessions.with(access.me());
            Map<PersonId, Long> silent = silentPairs.ofMentor(access.me(), mine).stream()
                    .collect(Collectors.toMap(SilentPair::leader, SilentPair::days, Math::max));
            Map<PersonId, List<FollowUpSession>> series = mine.stream()
                    .filter(session -> session.host().equals(access.me()))
                    .collect(Collectors.groupingBy(FollowUpSession::leader));
            all = directory.people(series.keySet()).values().stream()
                    .map(leader -> mentee(leader, series.get(leader.id()), silent.getOrDefault(leader.id(), 0L)))
                    .sorted(Comparator.comparing(mentee -> mentee.leader().name()))
                    .toList();
        }
        return all;
    }

    private static Mentee mentee(Person leader, List<FollowUpSession> series, long silent) {
        FollowUpSession next = series.stream()
                .filter(session -> session.planned() && session.starts().isAfter(Instant.now()))
                .findFirst()
                .orElse(null);
        return new Mentee(leader, BeatsColumn.beats(series), next, silent);
    }

    /**
     * A leader with the own year.
     *
     * @param next the next session, or {@code null}
     * @param silent days in which nothing has happened; 0 when the two meet
     */
    public record Mentee(Person leader, List<Beat> beats, FollowUpSession next, long silent) {

        public Phrase silence() {
            return Phrase.of("followup", "status.silent", silent);
        }
    }
}
