package org.kulturhus.followup.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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
 * leaders one statement for all programmes knows that there is nothing to look at.
 */
@RequestScoped
public class PairsInNeed {

    private static final String NOT_MET_SINCE = "select distinct s.programme, s.leader from FollowUpSession s"
            + " where s.programme in :programmes and s.startsAt < :now and s.state <> :held"
            + " and (s.cancelled = :no or s.calledOff = :yes) and not exists (select h.id from FollowUpSession h"
            + " where h.programme = s.programme and h.leader = s.leader and h.state = :held and h.cancelled = :no"
            + " and h.startsAt > s.startsAt)";

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
        return entities
                .createQuery(NOT_MET_SINCE, Object[].class)
                .setParameter(
                        "programmes",
                        programmes.stream().map(ProgrammeId::value).toList())
                .setParameter("now", Instant.now().atOffset(ZoneOffset.UTC))
                .setParameter("held", Beat.State.HELD)
                .setParameter("no", false)
                .setParameter("yes", true)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new ProgrammeId((Long) row[0]),
                        Collectors.mapping(row -> new PersonId((Long) row[1]), Collectors.toSet())));
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

    /** Leaders who are silent with their mentor, and who have not met twice in a row; some are both. */
    public record Found(Set<PersonId> silent, Set<PersonId> missedTwice) {}
}
