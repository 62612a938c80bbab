package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** What is told of the sessions of many leaders without reading them: beats and numbers. */
@ApplicationScoped
public class SeriesOverview {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** What a board shows of the sessions of these leaders, each leader's in time. */
    public Map<PersonId, List<Beat>> beats(ProgrammeId programme, Collection<PersonId> leaders) {
        if (leaders.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select s.leader, s.startsAt, s.zone, s.topic, s.state, s.moved from FollowUpSession s"
                                + " where s.programme = :programme and s.leader in :leaders"
                                + " and s.cancelled = false order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("programme", programme.value())
                .setParameter("leaders", leaders.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new PersonId((Long) row[0]),
                        Collectors.mapping(SeriesOverview::beat, Collectors.toList())));
    }

    private static Beat beat(Object[] row) {
        LocalDate day = ((OffsetDateTime) row[1])
                .atZoneSameInstant(ZoneId.of((String) row[2]))
                .toLocalDate();
        return new Beat(day, (Topic) row[3], (Beat.State) row[4], (Boolean) row[5]);
    }

    /** How many sessions of the programme there are in each state and topic. */
    public List<Count> counts(ProgrammeId programme) {
        return entities.createQuery(
                        "select new org.kulturhus.followup.series.SeriesOverview$Count(s.state, s.topic, count(s))"
                                + " from FollowUpSession s where s.programme = :programme and s.cancelled = false group by s.state, s.topic",
                        Count.class)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    /** So many sessions of one state and topic. */
    public record Count(Beat.State state, Topic topic, long number) {}
}
