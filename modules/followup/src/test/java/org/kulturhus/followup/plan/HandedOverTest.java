package org.kulturhus.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.mentoring.Pairing;

/** A mentor leaves on a day to come and another one takes over from the day after, in the middle of a year that is lived. */
class HandedOverTest {

    private static final int SEEDS = 400;

    @Test
    void untilTheLastDayItIsTheOneAndFromTheDayAfterTheOther() {
        Seeds.each("a year that is handed over", SEEDS, seed -> {
            GeneratedYear year = new GeneratedYear(seed, 3);
            year.apply(year.plan());
            year.live(120);
            year.apply(year.plan());
            Pairing was = year.pairings.get(0);
            LocalDate last = LocalDate.ofInstant(year.now, was.time().zone()).plusDays(year.random.nextInt(60));
            Pairing old = was.ending(last);
            Pairing next = year.pairing(was.leader()).beginning(last.plusDays(1));
            year.pairings.set(0, old);
            year.pairings.add(1, next);
            Map<Pairing, Difference> differences = year.plan();
            touched(differences.get(old))
                    .forEach(session -> assertThat(old.holds(session.starts()))
                            .as("of the one who leaves: %s", session.span())
                            .isTrue());
            touched(differences.get(next))
                    .forEach(session -> assertThat(next.holds(session.starts()))
                            .as("of the one who comes: %s", session.span())
                            .isTrue());
            assertThat(added(differences.get(old))).allMatch(old::holds);
            assertThat(added(differences.get(next))).allMatch(next::holds);
            year.apply(differences);
            hosts(year, old, next);
            year.plan()
                    .forEach((pairing, again) -> assertThat(touchedAgain(again))
                            .as("planned twice at %s", year.now)
                            .isEmpty());
        });
    }

    private static List<FollowUpSession> touched(Difference difference) {
        return Stream.of(
                        difference.kept().stream(),
                        difference.moved().stream().map(Difference.Move::session),
                        difference.removed().stream())
                .flatMap(sessions -> sessions)
                .toList();
    }

    private static List<java.time.Instant> added(Difference difference) {
        return Stream.concat(
                        difference.added().stream(), difference.moved().stream().map(Difference.Move::to))
                .map(planned -> planned.span().from())
                .toList();
    }

    private static List<Object> touchedAgain(Difference difference) {
        return Stream.<List<?>>of(difference.moved(), difference.added(), difference.removed())
                .<Object>flatMap(List::stream)
                .toList();
    }

    /** Today's session is settled, and whoever stands in for once stays. */
    private static void hosts(GeneratedYear year, Pairing old, Pairing next) {
        year.of(old).stream()
                .filter(session -> session.toCome(year.now) && !session.standIn())
                .filter(session -> next.holds(session.starts()))
                .forEach(session -> assertThat(session.host())
                        .as("from %s on: %s", next.from().orElseThrow(), session.span())
                        .isEqualTo(next.mentor()));
    }
}
