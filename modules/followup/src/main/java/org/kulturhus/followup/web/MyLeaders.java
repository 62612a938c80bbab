package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.board.BeatsColumn;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.SeriesOverview;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.followup.series.model.Occasion;
import org.kulturhus.followup.series.model.SilentPairRule;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The mentor's card on the home page: my leaders with their year, whoever held it, and where I stand in for a colleague. */
@Named
@RequestScoped
public class MyLeaders {

    @Inject
    private Sessions sessions;

    @Inject
    private SeriesOverview overview;

    @Inject
    private Instance<PairingSource> pairings;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    private List<Mentee> all;
    private List<StandIn> standIns;

    /** Those whose mentor I am in a programme that has not ended, by name. */
    public List<Mentee> getAll() {
        read();
        return all;
    }

    /** The sessions of other mentors' leaders that I hold next, in time. */
    public List<StandIn> getStandIns() {
        read();
        return standIns;
    }

    private void read() {
        if (all != null) {
            return;
        }
        Map<ProgrammeId, Set<PersonId>> mine = mine();
        List<FollowUpSession> toCome = sessions.with(access.me()).stream()
                .filter(session -> session.host().equals(access.me()) && session.toCome(Instant.now()))
                .toList();
        Map<PersonId, Person> people = people(mine, toCome);
        all = mine.entrySet().stream()
                .flatMap(entry -> mentees(entry.getKey(), entry.getValue(), toCome, people))
                .sorted(Comparator.comparing(mentee -> mentee.leader().name()))
                .toList();
        standIns = toCome.stream()
                .filter(session ->
                        !mine.getOrDefault(session.programme(), Set.of()).contains(session.leader()))
                .map(session -> new StandIn(people.get(session.leader()), session))
                .toList();
    }

    private Map<ProgrammeId, Set<PersonId>> mine() {
        LocalDate today = LocalDate.now(reader.zone());
        Set<ProgrammeId> open = programmes.all().stream()
                .filter(programme -> !programme.over(today))
                .map(Programme::id)
                .collect(Collectors.toSet());
        return pairings.stream()
                .flatMap(source -> source.of(access.me()).stream())
                .filter(pairing -> pairing.mentor().equals(access.me()) && open.contains(pairing.programme()))
                .collect(Collectors.groupingBy(
                        Pairing::programme, Collectors.mapping(Pairing::leader, Collectors.toSet())));
    }

    private Map<PersonId, Person> people(Map<ProgrammeId, Set<PersonId>> mine, List<FollowUpSession> toCome) {
        Set<PersonId> ids = new HashSet<>();
        mine.values().forEach(ids::addAll);
        toCome.forEach(session -> ids.add(session.leader()));
        return directory.people(ids);
    }

    private Stream<Mentee> mentees(
            ProgrammeId programme, Set<PersonId> leaders, List<FollowUpSession> toCome, Map<PersonId, Person> people) {
        Map<PersonId, FollowUpSession> next = new HashMap<>();
        toCome.stream()
                .filter(session -> session.programme().equals(programme))
                .forEach(session -> next.putIfAbsent(session.leader(), session));
        Instant now = Instant.now();
        Map<PersonId, List<Occasion>> series = overview.occasions(programme, leaders);
        return leaders.stream()
                .map(leader ->
                        mentee(people.get(leader), series.getOrDefault(leader, List.of()), next.get(leader), now));
    }

    private static Mentee mentee(Person leader, List<Occasion> series, FollowUpSession next, Instant now) {
        return new Mentee(leader, BeatsColumn.standing(series), next, SilentPairRule.days(series, now));
    }

    /**
     * A leader with the own year.
     *
     * @param next the next session that I hold, or {@code null}
     * @param silent days in which nothing has happened; 0 when the two meet
     */
    public record Mentee(Person leader, List<Beat> beats, FollowUpSession next, long silent) {

        public Phrase silence() {
            return Phrase.of("followup", "status.silent", silent);
        }

        /** What the strip says to somebody who cannot see it: held, missed, to go. */
        public Phrase spoken() {
            return Phrase.of(
                    "kit", "beats.spoken", count(Beat.State.HELD), count(Beat.State.MISSED), count(Beat.State.PLANNED));
        }

        private long count(Beat.State state) {
            return beats.stream().filter(beat -> beat.state() == state).count();
        }
    }

    /** A session that I hold for once. */
    public record StandIn(Person leader, FollowUpSession session) {}
}
