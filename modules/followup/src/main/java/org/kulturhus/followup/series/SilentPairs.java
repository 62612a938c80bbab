package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.model.Occasion;
import org.kulturhus.followup.series.model.SilentPairRule;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The pairs in which nothing has happened for three weeks: all for a training manager, the own ones for a mentor. */
@ApplicationScoped
public class SilentPairs {

    @Inject
    private SeriesOverview overview;

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    /** @param days since they met, or since their first session was due */
    public record SilentPair(ProgrammeId programme, PersonId leader, PersonId mentor, long days) {}

    /** Those that the acting person may know of; the longest silence first. */
    public List<SilentPair> all() {
        if (!access.is(Role.TRAINING_MANAGER)) {
            return ofMentor(access.me(), sessions.with(access.me()));
        }
        List<Programme> all = programmes.all();
        Set<PersonId> leaders = new HashSet<>();
        all.forEach(programme -> leaders.addAll(programme.leaders()));
        return silent(all.stream().map(Programme::id).toList(), leaders);
    }

    /** @param theirs sessions of the mentor's */
    public List<SilentPair> ofMentor(PersonId mentor, List<FollowUpSession> theirs) {
        Set<ProgrammeId> hosted = new HashSet<>();
        Set<PersonId> leaders = new HashSet<>();
        theirs.stream().filter(session -> session.host().equals(mentor)).forEach(session -> {
            hosted.add(session.programme());
            leaders.add(session.leader());
        });
        return silent(hosted, leaders).stream()
                .filter(pair -> pair.mentor().equals(mentor))
                .toList();
    }

    private List<SilentPair> silent(Collection<ProgrammeId> asked, Collection<PersonId> leaders) {
        Instant now = Instant.now();
        return overview.occasions(asked, leaders).entrySet().stream()
                .map(entry -> pair(entry.getKey(), entry.getValue(), now))
                .filter(pair -> pair.days() > 0)
                .sorted(Comparator.comparingLong(SilentPair::days)
                        .reversed()
                        .thenComparingLong(pair -> pair.leader().value()))
                .toList();
    }

    private static SilentPair pair(SeriesOverview.Year year, List<Occasion> series, Instant now) {
        return new SilentPair(
                year.programme(), year.leader(), SilentPairRule.mentor(series, now), SilentPairRule.days(series, now));
    }
}
