package org.kulturhus.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.CadencePhase.Wish;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;

/** What a plan promises, in thousands of generated years that are lived, changed and planned anew. */
class YearPlanTest {

    private static final int STEPS = 6;

    @Test
    void whateverHappensThePromisesHold() {
        Seeds.each("a year that is lived", 1000, seed -> {
            GeneratedYear year = new GeneratedYear(seed, 4);
            replan(year);
            for (int step = 0; step < STEPS; step++) {
                year.live(60);
                happen(year);
                replan(year);
            }
        });
    }

    @Test
    void aYearInWhichNothingElseChangesIsNeverPlannedAnotherWay() {
        Seeds.each("a year of one leader", 1000, seed -> {
            GeneratedYear year = new GeneratedYear(seed, 1);
            year.apply(year.plan());
            Pairing only = year.pairings.get(0);
            for (int step = 0; step < STEPS; step++) {
                year.live(40);
                Difference difference = year.plan().get(only);
                assertThat(changes(difference))
                        .as("now %s: %s", year.now, texts(difference))
                        .isEmpty();
                assertThat(difference.turned()).isEmpty();
                eachPlaceOnce(year, only);
            }
        });
    }

    /** One of the things after which a year is planned anew. */
    private static void happen(GeneratedYear year) {
        LocalDate today = LocalDate.ofInstant(year.now, GeneratedYear.ZONES.get(0));
        int leader = year.random.nextInt(4);
        switch (year.random.nextInt(5)) {
            case 0 -> year.cadence = year.cadences.next(year.cadence);
            case 1 -> year.pairings.set(leader, year.pairing(new PersonId(10 + leader)));
            case 2 -> year.leave(year.pairings.get(leader).mentor(), today.plusDays(year.random.nextInt(40)));
            case 3 -> year.leave(new PersonId(10 + leader), today);
            default ->
                year.away
                        .getOrDefault(new PersonId(10 + leader), new ArrayList<>())
                        .clear();
        }
    }

    private static void replan(GeneratedYear year) {
        Map<FollowUpSession, String> before = new HashMap<>();
        year.all().forEach(session -> before.put(session, text(session)));
        Map<Pairing, Difference> differences = year.plan();
        assertThat(year.plan()).as("the same input").isEqualTo(differences);
        differences.forEach((pairing, difference) -> onlyWhatMayChange(year, difference));
        Set<FollowUpSession> touched = new HashSet<>();
        differences.values().forEach(difference -> {
            difference.moved().forEach(move -> touched.add(move.session()));
            touched.addAll(difference.removed());
        });
        year.apply(differences);
        before.forEach((session, text) -> {
            if (!touched.contains(session) && !session.starts().isAfter(year.now)) {
                assertThat(text(session)).as("has begun").isEqualTo(text);
            }
        });
        year.plan()
                .forEach((pairing, again) -> assertThat(changes(again))
                        .as(
                                "again at %s: %s after %s of %s",
                                year.now,
                                texts(again),
                                texts(differences.get(pairing)),
                                year.of(pairing).stream()
                                        .map(YearPlanTest::whole)
                                        .toList())
                        .isEmpty());
        nobodyIsInTwoPlaces(year, differences);
        differences.forEach((pairing, difference) -> {
            insideTheCadence(year, pairing, difference);
            topicsInTurn(year, pairing);
            eachPlaceOnce(year, pairing);
        });
    }

    private static String text(FollowUpSession session) {
        return session.span() + " " + session.host() + " " + session.topic() + " " + session.state();
    }

    private static List<String> texts(Difference difference) {
        return Stream.concat(difference.moved().stream().map(Difference.Move::session), difference.removed().stream())
                .map(YearPlanTest::whole)
                .toList();
    }

    private static String whole(FollowUpSession session) {
        return session.wished().orElseThrow() + ": " + text(session) + (session.moved() ? " moved" : "")
                + (session.standIn() ? " stand-in" : "") + (session.calledOff() ? " off" : "") + "\n";
    }

    private static List<Object> changes(Difference difference) {
        return Stream.<Collection<?>>of(difference.moved(), difference.added(), difference.removed())
                .<Object>flatMap(Collection::stream)
                .toList();
    }

    private static void onlyWhatMayChange(GeneratedYear year, Difference difference) {
        Stream.concat(difference.moved().stream().map(Difference.Move::session), difference.removed().stream())
                .forEach(session -> {
                    assertThat(session.planned() && session.starts().isAfter(year.now))
                            .as("to come")
                            .isTrue();
                    boolean today = LocalDate.ofInstant(session.starts(), session.zone())
                            .equals(LocalDate.ofInstant(year.now, session.zone()));
                    boolean away = List.of(session.leader(), session.host()).stream()
                            .flatMap(one -> Stream.concat(
                                    GeneratedYear.spans(year.away, one).stream(),
                                    GeneratedYear.spans(year.teams, one).stream()))
                            .anyMatch(session.span()::overlaps);
                    assertThat(!today || away || !session.zone().equals(zone(year, session)))
                            .as("today's stays: %s", session.span())
                            .isTrue();
                });
    }

    private static java.time.ZoneId zone(GeneratedYear year, FollowUpSession session) {
        return year.pairings.stream()
                .filter(pairing -> pairing.leader().equals(session.leader()))
                .map(pairing -> pairing.time().zone())
                .findFirst()
                .orElseThrow();
    }

    private static void nobodyIsInTwoPlaces(GeneratedYear year, Map<Pairing, Difference> differences) {
        Map<PersonId, List<TimeSpan>> taken = new HashMap<>();
        year.all().filter(session -> session.state() != Beat.State.MISSED).forEach(session -> {
            for (PersonId person : List.of(session.leader(), session.host())) {
                assertThat(GeneratedYear.spans(taken, person))
                        .as("in two places: %s", person)
                        .noneMatch(session.span()::overlaps);
                GeneratedYear.spans(taken, person).add(session.span());
            }
        });
        differences.forEach((pairing, difference) -> year.of(pairing).stream()
                .filter(session -> session.toCome(year.now) && !today(year, pairing, session))
                .forEach(session -> List.of(session.leader(), session.host())
                        .forEach(person -> assertThat(Stream.concat(
                                        GeneratedYear.spans(year.away, person).stream(),
                                        GeneratedYear.spans(year.teams, person).stream()))
                                .as("away or with the team: %s", person)
                                .noneMatch(session.span()::overlaps))));
    }

    private static boolean today(GeneratedYear year, Pairing pairing, FollowUpSession session) {
        LocalDate tomorrow =
                LocalDate.ofInstant(year.now, pairing.time().zone()).plusDays(1);
        return LocalDate.ofInstant(session.starts(), pairing.time().zone()).isBefore(tomorrow);
    }

    private static void insideTheCadence(GeneratedYear year, Pairing pairing, Difference difference) {
        List<TimeSpan> spans = Stream.of(
                        difference.kept().stream().map(FollowUpSession::span),
                        difference.moved().stream().map(move -> move.to().span()),
                        difference.added().stream().map(planned -> planned.span()))
                .flatMap(all -> all)
                .toList();
        for (TimeSpan span : spans) {
            LocalDate day = LocalDate.ofInstant(span.from(), pairing.time().zone());
            assertThat(year.cadence.allows(day)).as("quiet on %s", day).isTrue();
            assertThat(year.working(List.of(pairing.leader()), span))
                    .as("at work at %s", span)
                    .isTrue();
        }
        difference.moved().forEach(move -> atWork(year, pairing, move.to().span()));
        difference.added().forEach(planned -> atWork(year, pairing, planned.span()));
    }

    private static void atWork(GeneratedYear year, Pairing pairing, TimeSpan span) {
        assertThat(year.working(List.of(pairing.leader(), pairing.mentor()), span))
                .as("at work at %s", span)
                .isTrue();
        assertThat(LocalDate.ofInstant(span.from(), pairing.time().zone()))
                .isAfterOrEqualTo(year.cadence.firstDay().orElse(year.programme.starts()));
        assertThat(span.until()).isEqualTo(span.from().plus(year.cadence.duration()));
    }

    private static void topicsInTurn(GeneratedYear year, Pairing pairing) {
        if (year.cadence.rotation().topics().size() > 2) {
            return;
        }
        List<FollowUpSession> inTime = year.of(pairing).stream()
                .filter(session -> !session.cancelled() && session.state() != Beat.State.MISSED)
                .sorted(Comparator.comparing(FollowUpSession::starts))
                .toList();
        for (int at = 1; at < inTime.size(); at++) {
            assertThat(inTime.get(at).toCome(year.now)
                            && inTime.get(at).topic() == inTime.get(at - 1).topic())
                    .as("topics of neighbours")
                    .isFalse();
        }
    }

    /** No place of the cadence is used twice, and no more are to come than the cadence still has. */
    private static void eachPlaceOnce(GeneratedYear year, Pairing pairing) {
        List<Wish> wishes = year.cadence.wishes(
                pairing.time(), year.cadence.firstDay().orElse(year.programme.starts()), year.programme.ends());
        List<LocalDate> days = wishes.stream().map(Wish::day).toList();
        Map<LocalDate, FollowUpSession> used = new HashMap<>();
        for (FollowUpSession session : year.of(pairing)) {
            FollowUpSession other = used.put(session.wished().orElseThrow(), session);
            assertThat(other == null || !days.contains(session.wished().get()))
                    .as("each place once: %s%s", other == null ? "" : whole(other), whole(session))
                    .isTrue();
        }
    }
}
