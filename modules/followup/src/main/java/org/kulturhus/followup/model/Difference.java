package org.kulturhus.followup.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.spi.calendar.TimeSpan;

/**
 * What a new plan changes in the sessions to come of one leader, before it is applied. Where a session stands already, it is
 * kept; one that was called off keeps its place empty; between two that are kept, sessions and plan are taken in turn, so that as few as possible are added or removed.
 *
 * @param kept stay as they are
 * @param moved get another time
 * @param added are new
 * @param removed do not take place
 */
public record Difference(
        List<FollowUpSession> kept, List<Move> moved, List<Planned> added, List<FollowUpSession> removed) {

    /** A session and its place in the new plan. */
    public record Move(FollowUpSession session, Planned to) {}

    /**
     * @param coming the planned sessions to come, in time
     * @param plan the new plan, in time
     * @param stays whether a session may stand where it is, though the plan has another time for it
     */
    public static Difference between(
            List<FollowUpSession> coming, List<Planned> plan, Predicate<FollowUpSession> stays) {
        Difference difference =
                new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
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
            kept.add(session);
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
                kept.add(session);
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
                kept.add(loose.get(turn));
            } else {
                moved.add(new Move(loose.get(turn), plan.get(turn)));
            }
        }
    }

    /** Whether everything stays as it is. */
    public boolean empty() {
        return moved.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
}
