package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.agenda.model.CarryOverRule;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.OwnTopic;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.AgendaItem;
import org.kulturhus.spi.followup.AgendaItemSource;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/**
 * What is to be talked about in a session: the points of the programme's template, what other rooms put there, and own topics.
 * What an earlier session of the same topic did not reach comes again.
 */
@ApplicationScoped
public class Agenda {

    @Inject
    @Any
    private Instance<AgendaItemSource> sources;

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    @Inject
    private Templates templates;

    @Inject
    private Topics topics;

    @Inject
    private Treatments treatments;

    public List<Point> points(FollowUpSession session) {
        return points(session, sessions.series(session.programme(), session.leader()));
    }

    /** @param known sessions among which are all earlier ones of the leader's in this programme, in time */
    public List<Point> points(FollowUpSession session, List<FollowUpSession> known) {
        List<FollowUpSession> earlier = CarryOverRule.earlier(session, known);
        List<FollowUpSession> asked =
                Stream.concat(earlier.stream(), Stream.of(session)).toList();
        Map<Long, Set<String>> treated = treatments.of(asked);
        Set<String> here = treated.getOrDefault(session.id(), Set.of());
        List<Point> points = new ArrayList<>();
        templates.points(session, Instant.now()).forEach(line -> points.add(Point.template(line)));
        points.addAll(items(session, earlier, treated));
        points.addAll(own(session, earlier, topics.of(asked), treated));
        return points.stream()
                .map(point -> point.treated(here.contains(point.key())))
                .toList();
    }

    /** Own topics of the session, and before them those that earlier ones did not reach. */
    List<Point> own(
            FollowUpSession session,
            List<FollowUpSession> earlier,
            Map<Long, List<OwnTopic>> written,
            Map<Long, Set<String>> treated) {
        Set<String> done = done(earlier, treated);
        Stream<Point> carried = CarryOverRule.givers(earlier, Instant.now()).stream()
                .flatMap(giver -> written.getOrDefault(giver.id(), List.of()).stream())
                .filter(topic -> !done.contains(Point.keyOf(topic)))
                .map(topic -> Point.own(topic, true));
        Stream<Point> fresh =
                written.getOrDefault(session.id(), List.of()).stream().map(topic -> Point.own(topic, false));
        return Stream.concat(carried, fresh).toList();
    }

    /**
     * What other rooms put there, without what was treated: before it what earlier sessions of the topic had and did not reach,
     * from the last one on that is still open.
     */
    List<Point> items(FollowUpSession session, List<FollowUpSession> earlier, Map<Long, Set<String>> treated) {
        List<FollowUpSession> givers = CarryOverRule.givers(earlier, Instant.now());
        Instant since = since(session, earlier, givers);
        Instant last = givers.isEmpty() ? since : givers.get(givers.size() - 1).starts();
        Set<String> done = done(earlier, treated);
        return Stream.concat(
                        items(session, since, last).map(item -> Point.item(item, true)),
                        items(session, last, session.starts()).map(item -> Point.item(item, false)))
                .filter(point -> !done.contains(point.key()))
                .toList();
    }

    /** How many they are, asked at once. */
    long numberOfItems(FollowUpSession session, List<FollowUpSession> earlier, Map<Long, Set<String>> treated) {
        Instant since = since(session, earlier, CarryOverRule.givers(earlier, Instant.now()));
        Set<String> done = done(earlier, treated);
        return items(session, since, session.starts())
                .filter(item -> !done.contains(Point.keyOf(item)))
                .count();
    }

    private Instant since(FollowUpSession session, List<FollowUpSession> earlier, List<FollowUpSession> givers) {
        int open = earlier.size() - givers.size();
        return open == 0 ? beginning(session) : earlier.get(open - 1).starts();
    }

    private Stream<AgendaItem> items(FollowUpSession session, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Stream.empty();
        }
        AgendaItemSource.Session asked = new AgendaItemSource.Session(
                session.programme(), session.leader(), session.topic(), new TimeSpan(from, until));
        return sources.stream().flatMap(source -> source.items(asked).stream());
    }

    private static Set<String> done(Collection<FollowUpSession> earlier, Map<Long, Set<String>> treated) {
        return earlier.stream()
                .flatMap(session -> treated.getOrDefault(session.id(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private Instant beginning(FollowUpSession session) {
        LocalDate first = programmes
                .programme(session.programme())
                .map(Programme::prepares)
                .orElseThrow();
        return first.atStartOfDay(session.zone()).toInstant();
    }
}
