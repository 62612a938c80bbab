package org.kulturhus.followup.team;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * What a plan changes in the sessions to come of a leader with one of the team, or with all of them.
 *
 * @param with the one; nothing for all
 * @param people who takes part, the leader among them
 * @param plan all sessions to come, in time
 * @param kept stay as they are
 */
public record TeamChange(
        long with,
        List<Person> people,
        List<Planned> plan,
        List<TeamSession> kept,
        List<Move> moved,
        List<Planned> added,
        List<TeamSession> removed) {

    private static final Duration NEAR = Duration.ofDays(6);

    private TeamChange(long with, List<Person> people, List<Planned> plan) {
        this(
                with,
                people,
                new ArrayList<>(plan),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** A session and its new place. */
    public record Move(TeamSession session, Planned to) {}

    /**
     * What stands where it is planned stays; the others are taken in turn, so that as few as possible come or go.
     *
     * @param byHand those that stay where the leader has put them, or do not take place, as long as the plan has one within six
     *     days of where it had theirs
     */
    static TeamChange between(
            long with, List<Person> people, List<TeamSession> coming, List<Planned> plan, List<TeamSession> byHand) {
        TeamChange change = new TeamChange(with, people, plan);
        List<Planned> open = new ArrayList<>(plan);
        List<TeamSession> loose = new ArrayList<>();
        for (TeamSession session : coming) {
            Optional<Planned> place = change.place(session, open, byHand.contains(session));
            place.ifPresent(open::remove);
            place.ifPresentOrElse(own -> change.keep(session, own), () -> loose.add(session));
        }
        change.plan.sort(Comparator.comparing(planned -> planned.span().from()));
        loose.removeIf(TeamSession::calledOff);
        for (int turn = 0; turn < Math.max(loose.size(), open.size()); turn++) {
            if (turn >= open.size()) {
                change.removed.add(loose.get(turn));
            } else if (turn >= loose.size()) {
                change.added.add(open.get(turn));
            } else {
                change.moved.add(new Move(loose.get(turn), open.get(turn)));
            }
        }
        return change;
    }

    /** Where the plan has the session; nothing when it has it elsewhere, or with others. */
    private Optional<Planned> place(TeamSession session, List<Planned> open, boolean byHand) {
        List<PersonId> ids =
                people.stream().map(Person::id).sorted(TeamChange::byId).toList();
        return open.stream()
                .filter(planned -> planned.kind() == session.kind() && ids.equals(session.people()))
                .filter(planned -> byHand
                        ? from(planned, session).compareTo(NEAR) <= 0
                        : planned.span().equals(session.span()))
                .min(Comparator.comparing(planned -> from(planned, session)));
    }

    private void keep(TeamSession session, Planned place) {
        plan.remove(place);
        if (!session.calledOff()) {
            kept.add(session);
            plan.add(new Planned(place.number(), session.span(), place.topic(), place.kind()));
        }
    }

    private static Duration from(Planned planned, TeamSession session) {
        return Duration.between(session.plannedAt(), planned.span().from()).abs();
    }

    private static int byId(PersonId one, PersonId other) {
        return Long.compare(one.value(), other.value());
    }

    /** Whether everything stays as it is. */
    public boolean empty() {
        return moved.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
}
