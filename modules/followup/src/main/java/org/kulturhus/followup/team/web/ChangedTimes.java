package org.kulturhus.followup.team.web;

import java.util.List;
import org.kulturhus.followup.team.TeamChange;
import org.kulturhus.spi.people.PersonId;

/**
 * When the sessions of a leader with one of the team are that a plan changes, as the API tells it.
 *
 * @param person 0 for everybody together
 * @param added when the new ones begin
 * @param removed when those begin that go
 * @param regrouped those that stay where they are, with other people
 */
public record ChangedTimes(
        long person, List<Move> moved, List<String> added, List<String> removed, List<Regrouped> regrouped) {

    public static ChangedTimes of(TeamChange change) {
        return new ChangedTimes(
                change.with(),
                change.moved().stream()
                        .map(move -> new Move(
                                move.session().starts().toString(),
                                move.to().planned().span().from().toString()))
                        .toList(),
                change.added().stream()
                        .map(one -> one.planned().span().from().toString())
                        .toList(),
                change.removed().stream().map(gone -> gone.starts().toString()).toList(),
                change.regrouped().stream()
                        .map(other -> new Regrouped(
                                other.session().starts().toString(),
                                other.people().stream().map(PersonId::value).toList()))
                        .toList());
    }

    /** From one instant to another. */
    public record Move(String from, String to) {}

    /** @param people who comes now */
    public record Regrouped(String start, List<Long> people) {}
}
