package org.kulturhus.followup.team;

import java.util.ArrayList;
import java.util.List;
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

    /** A session and its new place. */
    public record Move(TeamSession session, Planned to) {}

    /** What stands where it is planned stays; the others are taken in turn, so that as few as possible come or go. */
    static TeamChange between(long with, List<Person> people, List<TeamSession> coming, List<Planned> plan) {
        TeamChange change = new TeamChange(
                with, people, plan, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<PersonId> ids =
                people.stream().map(Person::id).sorted(TeamChange::byId).toList();
        List<Planned> open = new ArrayList<>(plan);
        List<TeamSession> loose = new ArrayList<>();
        for (TeamSession session : coming) {
            boolean stands = open.removeIf(planned -> planned.span().equals(session.span())
                    && planned.kind() == session.kind()
                    && ids.equals(session.people()));
            (stands ? change.kept : loose).add(session);
        }
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

    private static int byId(PersonId one, PersonId other) {
        return Long.compare(one.value(), other.value());
    }

    /** Whether everything stays as it is. */
    public boolean empty() {
        return moved.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
}
