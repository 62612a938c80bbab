package org.kulturhus.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.YearPlan.Year;
import org.kulturhus.followup.plan.model.Occupied;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** What a new plan makes of a session that was booked beside the plan. */
class BesideThePlanTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NOW = Instant.parse("2027-01-05T10:00:00Z");
    private static final Year YEAR = new Year(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 9, 1));
    private static final FixedTime TIME = new FixedTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), 0, OSLO);
    private static final TimeSpan THEN =
            new TimeSpan(Instant.parse("2027-02-18T12:00:00Z"), Instant.parse("2027-02-18T13:00:00Z"));

    private final Cadence cadence = Cadence.fortnightly(new ProgrammeId(1));
    private final Occupied occupied = new Occupied();
    private final List<FollowUpSession> series = new ArrayList<>();
    private FollowUpSession extra;

    private static Pairing with(long mentor) {
        return new Pairing(new ProgrammeId(1), new PersonId(1), new PersonId(mentor), TIME);
    }

    @BeforeEach
    void aYearAndOneMore() {
        for (Planned planned : cadence.plan(TIME, YEAR.starts(), YEAR.ends(), day -> true)) {
            series.add(new FollowUpSession(with(2), planned, planned.number()));
        }
        extra = FollowUpSession.extra(with(2), new Planned(99, THEN, Topic.FINANCE), 99);
        series.add(extra);
        cadence.rotation().restore(series, NOW);
    }

    private Difference planned(Pairing pairing) {
        YearPlan plan = new YearPlan(YEAR, cadence, occupied, NOW, (people, day) -> true);
        occupied.take(List.of(new PersonId(1), new PersonId(2)), THEN);
        return plan.differences(Map.of(pairing, series), session -> false, true).get(pairing);
    }

    @Test
    void itStaysAndNothingElseChanges() {
        Difference difference = planned(with(2));
        assertThat(difference.empty()).isTrue();
        assertThat(difference.kept()).contains(extra);
    }

    @Test
    void anotherMentorTakesItOver() {
        Difference difference = planned(with(3));
        assertThat(difference.kept()).contains(extra);
        assertThat(difference.removed()).isEmpty();
    }

    @Test
    void itGoesWhenTheOtherMentorIsTakenThen() {
        occupied.take(List.of(new PersonId(3)), THEN);
        Difference difference = planned(with(3));
        assertThat(difference.removed()).containsExactly(extra);
        assertThat(difference.added()).isEmpty();
    }

    @Test
    void itGoesWhenTheLeaderIsAway() {
        occupied.take(List.of(new PersonId(1)), THEN);
        assertThat(planned(with(2)).removed()).containsExactly(extra);
    }

    @Test
    void oneThatWasCalledOffIsLeftAlone() {
        extra.callOff();
        cadence.rotation().restore(series.subList(0, series.size() - 1), NOW);
        Difference difference = planned(with(2));
        assertThat(difference.empty()).isTrue();
        assertThat(difference.kept()).doesNotContain(extra);
    }
}
