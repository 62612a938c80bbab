package org.kulturhus.followup.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;

/**
 * What a new plan changes in the sessions to come of one leader, before it is applied. Where a session stands already, it is
 * kept; one that was called off keeps its place empty; between two that are kept, sessions and plan are taken in turn, so that as few as possible are added or removed.
 *
 * @param kept stay as they are
 * @param moved get another time
 * @param added are new
 * @param removed do not take place
 * @param turned of those that stay or move, the ones that get another topic
 * @param placed of those that stay, the ones that stand for another place of the year now
 */
public record Difference(
        List<FollowUpSession> kept,
        List<Move> moved,
        List<Planned> added,
        List<FollowUpSession> removed,
        List<Turn> turned,
        List<Move> placed) {

    /** A session and its place in the new plan. */
    public record Move(FollowUpSession session, Planned to) {}

    /** A session and the topic that it gets. */
    public record Turn(FollowUpSession session, Topic topic) {}

    private record Standing(Instant starts, Optional<FollowUpSession> session) {}

    /**
     * @param coming the planned sessions to come, in time
     * @param plan the new plan, in time
     * @param stays whether a session may stand where it is, though the plan has another time for it
     */
    public static Difference between(
            List<FollowUpSession> coming, List<Planned> plan, Predicate<FollowUpSession> stays) {
        Difference difference = new Difference(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                List.of(),
                new ArrayList<>());
        difference.compare(coming, plan, stays);
        difference.exchange(stays);
        difference.kept.removeIf(FollowUpSession::calledOff);
        difference.removed.removeIf(FollowUpSession::calledOff);
        return difference;
    }

    private void compare(List<FollowUpSession> coming, List<Planned> plan, Predicate<FollowUpSession> stays) {
        Set<TimeSpan> standing =
                new HashSet<>(coming.stream().map(FollowUpSession::span).toList());
        standing.retainAll(plan.stream().map(Planned::span).toList());
        int place = 0;
        List<FollowUpSession> loose = new ArrayList<>();
        for (FollowUpSession session : coming) {
            if (!standing.contains(session.span())) {
                loose.add(session);
                continue;
            }
            int from = place;
            while (!plan.get(place).span().equals(session.span())) {
                place++;
            }
            inTurn(loose, plan.subList(from, place), stays);
            loose.clear();
            stand(session, plan.get(place++), stays);
        }
        inTurn(loose, plan.subList(place, plan.size()), stays);
    }

    /** Where it is planned; whoever held it for once and cannot any more gives it back. */
    private void stand(FollowUpSession session, Planned planned, Predicate<FollowUpSession> stays) {
        if (session.standIn() && !stays.test(session)) {
            moved.add(new Move(session, planned));
        } else {
            keep(session, planned);
        }
    }

    private void keep(FollowUpSession session, Planned planned) {
        kept.add(session);
        if (!session.wished().equals(Optional.of(planned.wished()))) {
            placed.add(new Move(session, planned));
        }
    }

    /** A session that may stay stands for the nearest one that would be added: it was moved past a neighbour. */
    private void exchange(Predicate<FollowUpSession> stays) {
        for (FollowUpSession session : List.copyOf(removed)) {
            Optional<Planned> nearest = added.stream()
                    .min(Comparator.comparing(
                            planned -> Duration.between(planned.span().from(), session.starts())
                                    .abs()));
            if (stays.test(session) && nearest.isPresent()) {
                removed.remove(session);
                added.remove(nearest.get());
                keep(session, nearest.get());
            }
        }
    }

    private void inTurn(List<FollowUpSession> loose, List<Planned> plan, Predicate<FollowUpSession> stays) {
        for (int turn = 0; turn < Math.max(loose.size(), plan.size()); turn++) {
            if (turn >= plan.size()) {
                removed.add(loose.get(turn));
            } else if (turn >= loose.size()) {
                added.add(plan.get(turn));
            } else if (stays.test(loose.get(turn))) {
                keep(loose.get(turn), plan.get(turn));
            } else {
                moved.add(new Move(loose.get(turn), plan.get(turn)));
            }
        }
    }

    /** The same with more that stay as they are; those that were called off do not take place. */
    public Difference keeping(List<FollowUpSession> more) {
        List<FollowUpSession> all = Stream.concat(kept.stream(), more.stream())
                .filter(session -> !session.calledOff())
                .sorted(Comparator.comparing(FollowUpSession::starts))
                .toList();
        return new Difference(all, moved, added, removed, turned, placed);
    }

    /** The same without these. */
    public Difference without(List<FollowUpSession> going) {
        List<FollowUpSession> all =
                Stream.concat(removed.stream(), going.stream()).toList();
        return new Difference(kept, moved, added, all, turned, placed);
    }

    /**
     * The same, and what the order of topics makes of it.
     *
     * @param series all sessions of the leader; what has begun by now keeps its topic
     */
    public Difference turning(Rotation rotation, List<FollowUpSession> series, Instant now) {
        List<Standing> inTime = inTime(series);
        List<Topic> topics =
                rotation.fill(inTime.stream().map(one -> firm(one, now)).toList());
        List<Turn> turns = new ArrayList<>();
        for (int at = 0; at < topics.size(); at++) {
            Topic topic = topics.get(at);
            inTime.get(at)
                    .session()
                    .filter(session -> session.topic() != topic)
                    .ifPresent(session -> turns.add(new Turn(session, topic)));
        }
        return new Difference(kept, moved, added, removed, turns, placed);
    }

    private List<Standing> inTime(List<FollowUpSession> series) {
        Set<FollowUpSession> gone = new HashSet<>(removed);
        moved.forEach(move -> gone.add(move.session()));
        Stream<FollowUpSession> stay = series.stream()
                .filter(session ->
                        !gone.contains(session) && !session.cancelled() && session.state() != Beat.State.MISSED);
        return Stream.of(
                        stay.map(session -> new Standing(session.starts(), Optional.of(session))),
                        moved.stream().map(move -> new Standing(move.to().span().from(), Optional.of(move.session()))),
                        added.stream()
                                .map(planned -> new Standing(planned.span().from(), Optional.empty())))
                .flatMap(standing -> standing)
                .sorted(Comparator.comparing(Standing::starts))
                .toList();
    }

    private static Optional<Topic> firm(Standing one, Instant now) {
        return one.session().filter(session -> !session.toCome(now)).map(FollowUpSession::topic);
    }

    /** Whether everything stays as it is. */
    public boolean empty() {
        return moved.isEmpty() && added.isEmpty() && removed.isEmpty() && turned.isEmpty();
    }
}
