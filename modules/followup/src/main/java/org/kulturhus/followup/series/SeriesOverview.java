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
import org.kulturhus.followup.series.model.Occasion;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** What is told of the sessions of many leaders without reading them: beats and numbers. */
@ApplicationScoped
public class SeriesOverview {

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /** The sessions of these leaders in the programme, each leader's in time, with those that were called off. */
    public Map<PersonId, List<Occasion>> occasions(ProgrammeId programme, Collection<PersonId> leaders) {
        return occasions(List.of(programme), leaders).entrySet().stream()
                .collect(Collectors.toMap(year -> year.getKey().leader(), Map.Entry::getValue));
    }

    /** As {@link #occasions(ProgrammeId, Collection)}, of several programmes in one statement. */
    Map<Year, List<Occasion>> occasions(Collection<ProgrammeId> programmes, Collection<PersonId> leaders) {
        if (leaders.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select s.leader, s.startsAt, s.zone, s.topic, s.state, s.moved, s.host, s.standIn, s.calledOff,"
                                + " s.programme from FollowUpSession s"
                                + " where s.programme in :programmes and s.leader in :leaders"
                                + " and (s.cancelled = false or s.calledOff = true) order by s.startsAt, s.id",
                        Object[].class)
                .setParameter(
                        "programmes",
                        programmes.stream().map(ProgrammeId::value).toList())
                .setParameter("leaders", leaders.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new Year(new ProgrammeId((Long) row[9]), new PersonId((Long) row[0])),
                        Collectors.mapping(SeriesOverview::occasion, Collectors.toList())));
    }

    /** Whose sessions in which programme. */
    record Year(ProgrammeId programme, PersonId leader) {}

    private static Occasion occasion(Object[] row) {
        ZoneId zone = ZoneId.of((String) row[2]);
        LocalDate day = ((OffsetDateTime) row[1]).atZoneSameInstant(zone).toLocalDate();
        Beat beat = new Beat(day, (Topic) row[3], (Beat.State) row[4], (Boolean) row[5]);
        return new Occasion(beat, zone, new PersonId((Long) row[6]), (Boolean) row[7], (Boolean) row[8]);
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
