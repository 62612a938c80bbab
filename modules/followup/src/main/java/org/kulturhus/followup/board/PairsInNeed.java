package org.kulturhus.followup.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kulturhus.followup.model.MissedTwiceRule;
import org.kulturhus.followup.series.SeriesOverview;
import org.kulturhus.followup.series.model.Occasion;
import org.kulturhus.followup.series.model.SilentPairRule;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * The pairs that somebody has to look at. Sessions are read of those only that have not met since a session was due: of most
 * leaders two statements for all programmes know that there is nothing to look at.
 */
@RequestScoped
public class PairsInNeed {

    private static final String LAST = "select s.programme, s.leader, max(s.startsAt) from FollowUpSession s"
            + " where s.programme in :programmes and s.startsAt < :until and (s.cancelled = false or s.calledOff = true)"
            + " and s.state %s :held group by s.programme, s.leader";

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    @Inject
    private SeriesOverview overview;

    private final Map<ProgrammeId, Found> known = new HashMap<>();

    /** What was found in each of these programmes. */
    public Map<ProgrammeId, Found> in(Collection<ProgrammeId> programmes) {
        List<ProgrammeId> unread =
                programmes.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            Map<ProgrammeId, Set<PersonId>> open = open(unread);
            unread.forEach(id -> known.put(id, found(overview.occasions(id, open.getOrDefault(id, Set.of())))));
        }
        return programmes.stream().collect(Collectors.toMap(id -> id, known::get));
    }

    private Map<ProgrammeId, Set<PersonId>> open(Collection<ProgrammeId> programmes) {
        Map<Pair, OffsetDateTime> met = last(programmes, "=");
        return last(programmes, "<>").entrySet().stream()
                .filter(due ->
                        !met.containsKey(due.getKey()) || !met.get(due.getKey()).isAfter(due.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(Pair::programme, Collectors.mapping(Pair::leader, Collectors.toSet())));
    }

    /** When the last session of each pair was due that was held, or that was not. */
    private Map<Pair, OffsetDateTime> last(Collection<ProgrammeId> programmes, String held) {
        return entities
                .createQuery(LAST.formatted(held), Object[].class)
                .setParameter(
                        "programmes",
                        programmes.stream().map(ProgrammeId::value).toList())
                .setParameter("until", Instant.now().atOffset(ZoneOffset.UTC))
                .setParameter("held", Beat.State.HELD)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> new Pair(new ProgrammeId((Long) row[0]), new PersonId((Long) row[1])),
                        row -> (OffsetDateTime) row[2]));
    }

    private static Found found(Map<PersonId, List<Occasion>> open) {
        Instant now = Instant.now();
        return new Found(
                those(open, series -> SilentPairRule.days(series, now) > 0),
                those(open, series -> MissedTwiceRule.holds(BeatsColumn.standing(series))));
    }

    private static Set<PersonId> those(Map<PersonId, List<Occasion>> open, Predicate<List<Occasion>> rule) {
        return open.entrySet().stream()
                .filter(entry -> rule.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private record Pair(ProgrammeId programme, PersonId leader) {}

    /** Leaders who are silent with their mentor, and who have not met twice in a row; some are both. */
    public record Found(Set<PersonId> silent, Set<PersonId> missedTwice) {}
}
