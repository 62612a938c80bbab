package org.kulturhus.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;

/** What a plan promises, in thousands of generated years. */
class YearPlanTest {

    private static final ZoneId OSLO = GeneratedYear.OSLO;
    private static final Instant NOW = GeneratedYear.NOW;

    /** A meeting of the year as it would be. */
    private record After(PersonId leader, PersonId host, TimeSpan span) {}

    private static List<After> after(Map<Pairing, Difference> differences) {
        List<After> all = new ArrayList<>();
        differences.forEach((pairing, difference) -> {
            difference
                    .kept()
                    .forEach(kept -> all.add(
                            new After(kept.leader(), kept.standIn() ? kept.host() : pairing.mentor(), kept.span())));
            difference
                    .moved()
                    .forEach(move -> all.add(new After(
                            pairing.leader(), pairing.mentor(), move.to().span())));
            difference
                    .added()
                    .forEach(planned -> all.add(new After(pairing.leader(), pairing.mentor(), planned.span())));
        });
        return all;
    }

    @RepeatedTest(1500)
    void nobodyIsInTwoPlacesOrAway(RepetitionInfo repetition) {
        GeneratedYear year = new GeneratedYear(repetition.getCurrentRepetition());
        List<After> after = after(year.plan(year.away));
        assertThat(after).isNotEmpty();
        for (int one = 0; one < after.size(); one++) {
            After mine = after.get(one);
            for (PersonId person : List.of(mine.leader(), mine.host())) {
                assertThat(year.away.getOrDefault(person, List.of()))
                        .as("seed %d", repetition.getCurrentRepetition())
                        .noneMatch(mine.span()::overlaps);
            }
            for (After other : after.subList(one + 1, after.size())) {
                boolean meet = !new HashSet<>(List.of(mine.leader(), mine.host()))
                        .addAll(List.of(other.leader(), other.host()));
                boolean shared =
                        mine.leader().equals(other.leader()) || mine.host().equals(other.host());
                assertThat((shared || meet) && shared && mine.span().overlaps(other.span()))
                        .as("seed %d: %s and %s", repetition.getCurrentRepetition(), mine, other)
                        .isFalse();
            }
        }
    }

    @RepeatedTest(1500)
    void whatWasHeldOrSaidByHandStaysWhereItCan(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        GeneratedYear year = new GeneratedYear(seed);
        Map<Pairing, Difference> differences = year.plan(year.away);
        differences.forEach((pairing, difference) -> {
            List<FollowUpSession> touched = Stream.of(
                            difference.moved().stream().map(Difference.Move::session),
                            difference.removed().stream(),
                            difference.kept().stream())
                    .flatMap(sessions -> sessions)
                    .toList();
            assertThat(touched)
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .allMatch(session -> session.planned() && !session.cancelled());
            List<TimeSpan> calledOff = year.of(pairing).stream()
                    .filter(FollowUpSession::calledOff)
                    .map(FollowUpSession::span)
                    .toList();
            assertThat(difference.added()).as("seed %d", seed).noneMatch(planned -> calledOff.contains(planned.span()));
        });
        assertThat(year.plan(year.away)).as("the same input, seed %d", seed).isEqualTo(differences);
        assertThat(year.plan(Map.of()).values())
                .as("with nobody away nothing changes, seed %d", seed)
                .allMatch(Difference::empty);
    }

    @RepeatedTest(200)
    void whoJoinsWhenOthersHaveBegunBeginsTomorrow(RepetitionInfo repetition) {
        GeneratedYear year = new GeneratedYear(repetition.getCurrentRepetition());
        Pairing joins = year.pairings.get(0);
        year.series.remove(joins);
        assertThat(year.plan(Map.of()).get(joins).added())
                .as("seed %d", repetition.getCurrentRepetition())
                .isNotEmpty()
                .allMatch(planned -> planned.span().from().isAfter(NOW));
    }

    @RepeatedTest(500)
    void anotherOrderOfTopicsTurnsOnlyWhatIsToCome(RepetitionInfo repetition) {
        String seed = "seed " + repetition.getCurrentRepetition();
        GeneratedYear year = new GeneratedYear(repetition.getCurrentRepetition());
        Cadence other = year.someCadence(year.cadence);
        year.plan(year.away, other).forEach((pairing, difference) -> {
            List<FollowUpSession> begun = GeneratedYear.takingPlace(year.of(pairing)).stream()
                    .filter(session -> !session.toCome(NOW))
                    .toList();
            List<Topic> before = begun.stream().map(FollowUpSession::topic).toList();
            assertThat(difference.turned())
                    .as(seed)
                    .allMatch(turn -> turn.session().toCome(NOW));
            List<FollowUpSession> after = new ArrayList<>(begun);
            difference.moved().forEach(move -> move.session().replan(move.to().span(), pairing.mentor()));
            after.addAll(difference.kept());
            difference.moved().forEach(move -> after.add(move.session()));
            difference.added().forEach(planned -> after.add(new FollowUpSession(pairing, planned, 90)));
            other.rotation().restore(after, NOW);
            assertThat(difference.turned())
                    .as(seed)
                    .allMatch(turn -> turn.session().topic() == turn.topic());
            assertThat(begun).extracting(FollowUpSession::topic).as(seed).isEqualTo(before);
            assertThat(doubled(after, NOW))
                    .as(seed)
                    .isLessThanOrEqualTo(other.rotation().topics().size() == 2 ? 0 : after.size() / 2);
            assertThat(difference.added().stream().map(Planned::span).map(TimeSpan::from))
                    .as(seed)
                    .allMatch(start -> other.firstDay().isEmpty()
                            || !start.atZone(OSLO)
                                    .toLocalDate()
                                    .isBefore(other.firstDay().get()));
        });
    }

    /** Sessions to come that have the topic of the one before. */
    private static long doubled(List<FollowUpSession> series, Instant now) {
        List<FollowUpSession> inTime = series.stream()
                .sorted(Comparator.comparing(FollowUpSession::starts))
                .toList();
        return IntStream.range(1, inTime.size())
                .filter(at -> inTime.get(at).toCome(now)
                        && inTime.get(at).topic() == inTime.get(at - 1).topic())
                .count();
    }
}
