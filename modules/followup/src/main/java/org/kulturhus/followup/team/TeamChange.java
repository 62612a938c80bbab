package org.kulturhus.followup.team;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.plan.YearPlan.Attended;
import org.kulturhus.followup.plan.model.Stamp;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.Foresight.Change;
import org.kulturhus.spi.Foresight.Counts;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * What a plan changes in the sessions to come of a leader with one of the team, or with all of them.
 *
 * @param with the one; nothing for all
 * @param people who takes part when nobody is away, the leader first
 * @param plan all sessions to come, in time
 * @param kept stay as they are
 * @param regrouped stay where they are, but with other people
 */
public record TeamChange(
        long with,
        List<Person> people,
        List<Attended> plan,
        List<TeamSession> kept,
        List<Regrouped> regrouped,
        List<Move> moved,
        List<Attended> added,
        List<TeamSession> removed) {

    /** A session and its new place. */
    public record Move(TeamSession session, Attended to) {}

    /** A session, and who comes to it now. */
    public record Regrouped(TeamSession session, List<PersonId> people) {}

    TeamChange(long with, List<Person> people) {
        this(
                with,
                people,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** Those that stay where the leader has put them, with whoever can come, or do not take place. */
    TeamChange staying(Map<TeamSession, List<PersonId>> settled) {
        settled.forEach((session, those) -> {
            if (!session.calledOff()) {
                stay(session, those);
            }
        });
        return this;
    }

    /** What stands where it is planned stays; the others are taken in turn, so that as few as possible come or go. */
    TeamChange changing(List<TeamSession> coming, List<Attended> planned) {
        List<Attended> open = new ArrayList<>(planned);
        List<TeamSession> loose = new ArrayList<>(coming);
        for (TeamSession session : coming) {
            open.stream().filter(place -> same(session, place)).findFirst().ifPresent(place -> {
                loose.remove(session);
                open.remove(place);
                stay(session, place.people());
            });
        }
        loose.removeIf(TeamSession::calledOff);
        for (int turn = 0; turn < Math.max(loose.size(), open.size()); turn++) {
            if (turn >= open.size()) {
                removed.add(loose.get(turn));
            } else if (turn >= loose.size()) {
                added.add(open.get(turn));
            } else {
                moved.add(new Move(loose.get(turn), open.get(turn)));
            }
        }
        added.forEach(plan::add);
        moved.forEach(move -> plan.add(move.to()));
        plan.sort(Comparator.comparing(one -> one.planned().span().from()));
        return this;
    }

    private static boolean same(TeamSession session, Attended place) {
        return !session.calledOff()
                && place.planned().kind() == session.kind()
                && place.planned().span().equals(session.span());
    }

    private void stay(TeamSession session, List<PersonId> those) {
        List<PersonId> sorted =
                those.stream().sorted(Comparator.comparing(PersonId::value)).toList();
        if (sorted.equals(session.people())) {
            kept.add(session);
        } else {
            regrouped.add(new Regrouped(session, sorted));
        }
        plan.add(new Attended(
                new Planned(0, session.span(), Topic.FINANCE, session.kind(), session.plannedOn()), sorted));
    }

    /** A line for each session that changes, for the reader. */
    public List<Phrase> lines(Person leader) {
        Object whom = whom();
        List<Phrase> lines = new ArrayList<>();
        moved.forEach(move ->
                lines.add(line("team.line.moved", leader, whom, move.session().starts(), starts(move.to()))));
        added.forEach(one -> lines.add(line("team.line.added", leader, whom, starts(one))));
        removed.forEach(gone -> lines.add(line("team.line.removed", leader, whom, gone.starts())));
        regrouped.forEach(other -> {
            String missing = missing(other.people());
            String key = missing.isEmpty() ? "team.line.whole" : "team.line.without";
            lines.add(line(key, leader, whom, other.session().starts(), missing));
        });
        return lines;
    }

    /** What changes for the leader of a team, as others are told. */
    static Change told(Person leader, List<TeamChange> changes) {
        List<Phrase> lines = changes.stream()
                .flatMap(change -> change.lines(leader).stream())
                .toList();
        Counts counts = changes.stream().map(TeamChange::counts).reduce(Counts.NONE, Counts::plus);
        List<TimeSpan> spans = changes.stream()
                .flatMap(TeamChange::spans)
                .sorted(Comparator.comparing(TimeSpan::from))
                .toList();
        Optional<TimeSpan> within = spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeSpan(
                        spans.get(0).from(), spans.get(spans.size() - 1).until()));
        return new Change(
                leader.id(),
                counts,
                within,
                lines,
                Stamp.of(lines.stream().map(Phrase::toString).toList()));
    }

    private Counts counts() {
        return new Counts(kept.size(), moved.size(), regrouped.size(), added.size(), removed.size());
    }

    private Stream<TimeSpan> spans() {
        return Stream.of(
                        regrouped.stream().map(other -> other.session().span()),
                        moved.stream().map(move -> move.session().span()),
                        added.stream().map(one -> one.planned().span()),
                        removed.stream().map(TeamSession::span))
                .flatMap(spans -> spans);
    }

    private Object whom() {
        return with == TeamTime.EVERYBODY
                ? Phrase.of("followup", "team.everybody")
                : people.stream()
                        .filter(person -> person.id().value() == with)
                        .<Object>map(Person::name)
                        .findFirst()
                        .orElse(Phrase.of("followup", "team.gone"));
    }

    /** Names of those who cannot come. */
    public String missing(List<PersonId> present) {
        return people.stream()
                .filter(person -> !present.contains(person.id()))
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private static Phrase line(String key, Person leader, Object... rest) {
        return Phrase.of(
                "followup",
                key,
                Stream.concat(Stream.of(leader.name()), Stream.of(rest)).toArray());
    }

    private static Instant starts(Attended one) {
        return one.planned().span().from();
    }

    /** Whether everything stays as it is. */
    public boolean empty() {
        return regrouped.isEmpty() && moved.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
}
