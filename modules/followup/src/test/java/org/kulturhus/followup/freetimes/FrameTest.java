package org.kulturhus.followup.freetimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.freetimes.Diary.Taken;
import org.kulturhus.followup.rules.model.BookingRules;
import org.kulturhus.followup.rules.model.BookingRules.Wanted;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** What two people in two zones leave free, and the first reason why a time is not. */
class FrameTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOW =
            MONDAY.minusDays(3).atTime(12, 0).atZone(OSLO).toInstant();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final PersonId LEADER = new PersonId(1);
    private static final PersonId MENTOR = new PersonId(2);

    private final Map<PersonId, Diary> diaries = new LinkedHashMap<>();
    private Predicate<LocalDate> allowed = day -> true;

    @BeforeEach
    void bothWorkAndNothingElse() {
        rules(LEADER, LISBON, new Wanted(0, 0, 2, 0, 0));
        rules(MENTOR, OSLO, new Wanted(0, 0, 2, 0, 0));
    }

    private void rules(PersonId id, ZoneId zone, Wanted wanted) {
        BookingRules rules = new BookingRules(id);
        rules.become(wanted);
        Person person = new Person(
                id,
                LEADER.equals(id) ? "Leader" : "Mentor",
                "",
                "",
                "",
                "",
                Optional.empty(),
                LEADER.equals(id) ? "PT" : "NO",
                zone,
                Locale.ENGLISH,
                Set.of());
        diaries.put(id, new Diary(person, rules, new Weekdays()));
    }

    /** No holidays but Wednesday in Portugal. */
    private static final class Weekdays implements WorkingDays {

        @Override
        public boolean isWorkingDay(LocalDate day, String country) {
            return day.getDayOfWeek().getValue() <= 5 && holiday(day, country).isEmpty();
        }

        @Override
        public Optional<String> holiday(LocalDate day, String country) {
            return "PT".equals(country) && day.equals(MONDAY.plusDays(2)) ? Optional.of("Feast") : Optional.empty();
        }
    }

    private static TimeSpan at(int day, int hour, int minute) {
        Instant start = MONDAY.plusDays(day).atTime(hour, minute).atZone(OSLO).toInstant();
        return new TimeSpan(start, start.plus(HOUR));
    }

    private void taken(PersonId who, TimeSpan span) {
        diaries.get(who).take(new Taken(span, Phrase.of("followup", "busy.session"), true));
    }

    /** The mentor receives all day in Oslo, where hours are told. */
    private Frame frame() {
        TimeSpan week = new TimeSpan(
                MONDAY.atStartOfDay(OSLO).toInstant(),
                MONDAY.plusDays(5).atStartOfDay(OSLO).toInstant());
        Diaries both = new Diaries(diaries);
        Meeting meeting = new Meeting(MENTOR, List.of(LEADER, MENTOR), HOUR, Set.of(), allowed, Set.of(LEADER));
        return new Frame(meeting, both.hours(MENTOR, week), both, List.of());
    }

    private String against(TimeSpan span) {
        return frame().against(span, NOW)
                .map(Phrase::arguments)
                .map(words -> words.get(0) + " " + ((Phrase) words.get(1)).key())
                .orElse("free");
    }

    @Test
    void eachWorksByTheOwnClock() {
        assertThat(against(at(0, 8, 30))).isEqualTo("Leader why.hours");
        assertThat(against(at(0, 9, 0))).isEqualTo("free");
        assertThat(against(at(0, 16, 0))).isEqualTo("free");
        assertThat(against(at(0, 16, 30))).isEqualTo("Mentor why.receives");
        List<TimeSpan> free = frame().look(
                        new TimeSpan(at(0, 0, 0).from(), at(1, 0, 0).from()), NOW)
                .free();
        assertThat(free).hasSize(15).startsWith(at(0, 9, 0)).endsWith(at(0, 16, 0));
    }

    @Test
    void theOthersHolidayCounts() {
        assertThat(against(at(2, 12, 0))).isEqualTo("Leader why.holiday");
    }

    @Test
    void theLongerBufferOfEitherIsKeptOnBothSides() {
        rules(LEADER, LISBON, new Wanted(0, 30, 2, 0, 0));
        rules(MENTOR, OSLO, new Wanted(60, 15, 2, 0, 0));
        taken(LEADER, at(0, 12, 0));
        taken(MENTOR, at(1, 12, 0));
        assertThat(against(at(0, 12, 30))).isEqualTo("Leader busy.session");
        assertThat(against(at(0, 13, 0))).isEqualTo("Leader why.buffer");
        assertThat(against(at(0, 13, 30))).isEqualTo("free");
        assertThat(against(at(0, 10, 30))).isEqualTo("free");
        assertThat(against(at(1, 10, 30))).isEqualTo("Mentor why.buffer");
        assertThat(against(at(1, 10, 0))).isEqualTo("free");
        assertThat(against(at(1, 13, 30))).isEqualTo("Mentor why.buffer");
        assertThat(against(at(1, 14, 0))).isEqualTo("free");
    }

    @Test
    void theLongerNoticeDecides() {
        rules(MENTOR, OSLO, new Wanted(0, 0, 96, 0, 0));
        assertThat(against(at(1, 11, 0))).isEqualTo("Mentor why.notice");
        assertThat(against(at(1, 12, 0))).isEqualTo("free");
    }

    @Test
    void aDayCanBeFull() {
        rules(MENTOR, OSLO, new Wanted(0, 0, 2, 2, 0));
        taken(MENTOR, at(0, 9, 0));
        assertThat(against(at(0, 14, 0))).isEqualTo("free");
        taken(MENTOR, at(0, 11, 0));
        assertThat(against(at(0, 14, 0))).isEqualTo("Mentor why.day");
        assertThat(against(at(1, 14, 0))).isEqualTo("free");
    }

    @Test
    void aWeekCanBeFullFromItsMondayOn() {
        rules(LEADER, LISBON, new Wanted(0, 0, 2, 0, 2));
        taken(LEADER, at(-3, 9, 0));
        taken(LEADER, at(0, 9, 0));
        assertThat(against(at(3, 14, 0))).isEqualTo("free");
        taken(LEADER, at(4, 9, 0));
        assertThat(against(at(3, 14, 0))).isEqualTo("Leader why.week");
    }

    @Test
    void theLeadersOwnHoursOfTheWeekCountWhereThereAreSome() {
        diaries.get(LEADER)
                .meets(List.of(new TimeSpan(at(0, 10, 0).from(), at(0, 11, 0).until())));
        assertThat(against(at(0, 9, 30))).isEqualTo("Leader why.own");
        assertThat(against(at(0, 10, 0))).isEqualTo("free");
        assertThat(against(at(0, 11, 0))).isEqualTo("free");
        assertThat(against(at(0, 11, 30))).isEqualTo("Leader why.own");
        assertThat(against(at(1, 10, 0))).isEqualTo("Leader why.own");
    }

    @Test
    void nothingIsFreeInAQuietPeriodAndTheProgrammeIsWhy() {
        allowed = day -> !day.equals(MONDAY);
        assertThat(frame().against(at(0, 12, 0), NOW)).isPresent();
        Look look = frame().look(new TimeSpan(at(0, 0, 0).from(), at(2, 0, 0).from()), NOW);
        assertThat(look.free())
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.from()).isAfter(at(1, 0, 0).from()));
        assertThat(look.inWords().get(0).arguments().get(0)).isEqualTo(Phrase.of("followup", "why.programme"));
    }
}
