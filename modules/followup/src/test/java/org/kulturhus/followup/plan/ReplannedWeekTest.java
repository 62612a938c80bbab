package org.kulturhus.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.followup.plan.model.Occupied;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A year that is planned anew in the middle of a week: what stands is not lost, and nothing is doubled. */
class ReplannedWeekTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final PersonId MENTOR = new PersonId(2);
    private static final LocalDate STARTS = LocalDate.of(2027, 3, 1);

    private final Set<LocalDate> holidays = new HashSet<>();
    private final List<TimeSpan> away = new ArrayList<>();
    private Cadence cadence = Cadence.fortnightly(new ProgrammeId(1))
            .like(Duration.ofHours(1), HolidayRule.NEXT_WORKING_DAY, List.of(new CadencePhase(0, 1)), List.of());
    private Pairing pairing = on(DayOfWeek.MONDAY, MENTOR);
    private final List<FollowUpSession> series = new ArrayList<>();

    private static Pairing on(DayOfWeek day, PersonId mentor) {
        return new Pairing(
                new ProgrammeId(1), new PersonId(1), mentor, new FixedTime(day, LocalTime.of(14, 0), 0, OSLO));
    }

    private static Instant at(int month, int day, int hour) {
        return LocalDateTime.of(2027, month, day, hour, 0).atZone(OSLO).toInstant();
    }

    private static TimeSpan hour(int month, int day, int hour) {
        return new TimeSpan(at(month, day, hour), at(month, day, hour + 1));
    }

    private Difference replan(Instant now) {
        Occupied occupied = new Occupied();
        occupied.take(Map.of(MENTOR, away));
        series.forEach(session -> occupied.take(YearPlan.people(session), session.span()));
        YearPlan plan = new YearPlan(
                new YearPlan.Year(STARTS, STARTS.plusMonths(9)),
                cadence,
                occupied,
                now,
                (people, span) -> working(LocalDate.ofInstant(span.from(), OSLO)));
        return plan.differences(Map.of(pairing, series), session -> false, true).get(pairing);
    }

    private boolean working(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !holidays.contains(day);
    }

    private void begin() {
        replan(at(2, 1, 9))
                .added()
                .forEach(planned -> series.add(new FollowUpSession(pairing, planned, planned.number())));
    }

    private FollowUpSession planned(int month, int day) {
        return series.stream()
                .filter(session -> session.wished().orElseThrow().equals(LocalDate.of(2027, month, day)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHolidayInJulyLeavesTheSessionOfThisAfternoonAlone() {
        begin();
        away.add(new TimeSpan(at(7, 5, 0), at(7, 24, 0)));
        Difference difference = replan(at(5, 3, 9));
        assertThat(difference.removed()).containsExactly(planned(7, 5), planned(7, 12), planned(7, 19));
        assertThat(difference.moved()).isEmpty();
        assertThat(difference.added()).isEmpty();
    }

    @Test
    void anotherMentorOrLengthBeginsTomorrow() {
        begin();
        pairing = on(DayOfWeek.MONDAY, new PersonId(3));
        assertThat(replan(at(5, 3, 9)).kept()).contains(planned(5, 10)).doesNotContain(planned(5, 3));
        cadence = cadence.like(Duration.ofHours(2), cadence.holidayRule(), cadence.phases(), List.of());
        Difference longer = replan(at(5, 3, 9));
        assertThat(longer.moved()).extracting(Difference.Move::session).doesNotContain(planned(5, 3));
        assertThat(longer.removed()).isEmpty();
    }

    @Test
    void whoIsAwayTodayMeetsLaterInTheWeek() {
        begin();
        away.add(new TimeSpan(at(5, 3, 0), at(5, 5, 0)));
        Difference difference = replan(at(5, 3, 9));
        assertThat(difference.moved()).hasSize(1);
        assertThat(difference.moved().get(0).session()).isEqualTo(planned(5, 3));
        assertThat(difference.moved().get(0).to().span()).isEqualTo(hour(5, 5, 14));
        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
    }

    @Test
    void movedFromMondayToThursdayItStaysThoughMondayIsOver() {
        begin();
        planned(5, 3).moveTo(hour(5, 6, 10));
        assertThat(replan(at(5, 4, 9)).empty()).isTrue();
    }

    @Test
    void movedByAHolidayItStaysThoughItsDayIsOver() {
        pairing = on(DayOfWeek.THURSDAY, MENTOR);
        holidays.addAll(List.of(LocalDate.of(2027, 3, 25), LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 29)));
        begin();
        assertThat(planned(3, 25).span()).isEqualTo(hour(3, 30, 14));
        assertThat(replan(at(3, 26, 9)).empty()).isTrue();
    }

    @Test
    void heldBeforeItsDayItIsNotPlannedASecondTime() {
        pairing = on(DayOfWeek.THURSDAY, MENTOR);
        begin();
        planned(5, 6).moveTo(hour(5, 3, 9));
        planned(5, 6).held(at(5, 3, 10));
        series.stream()
                .filter(session -> session.starts().isBefore(at(5, 3, 0)))
                .forEach(one -> one.held(at(5, 1, 9)));
        cadence.rotation().restore(series, at(5, 4, 9));
        assertThat(replan(at(5, 4, 9)).empty()).isTrue();
    }

    @Test
    void threeWeeksAwayAreNotThreeMeetingsInARow() {
        begin();
        away.add(new TimeSpan(at(7, 6, 0), at(7, 24, 0)));
        assertThat(replan(at(5, 3, 9)).removed()).containsExactly(planned(7, 12), planned(7, 19));
    }

    @Test
    void whatWasForgottenYesterdayKeepsItsTopic() {
        begin();
        Instant now = at(3, 9, 9);
        planned(3, 1).missed(now);
        var before = planned(3, 8).topic();
        cadence.rotation().restore(series, now);
        assertThat(planned(3, 8).topic()).isEqualTo(before);
        assertThat(planned(3, 15).topic()).isNotEqualTo(before);
    }
}
