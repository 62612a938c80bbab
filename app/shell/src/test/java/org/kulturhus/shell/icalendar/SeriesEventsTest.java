package org.kulturhus.shell.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.CalendarEntry.Part;
import org.kulturhus.spi.calendar.TimeSpan;

/** Years of every kind, as ical4j reads them without leniency: each appointment in its own week, and nothing else. */
class SeriesEventsTest {

    private static final long SEED = 20261123;
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Telling TELLING = new Telling(Phrase::key, "https://house.example", true, NOW);

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Oslo", "America/New_York", "Australia/Sydney", "Asia/Kathmandu"})
    void everyAppointmentHasItsWeekOverEveryChangeOfTheClock(String zone) throws Exception {
        Random random = new Random(SEED);
        for (int round = 0; round < 60; round++) {
            List<CalendarEntry> year = year(ZoneId.of(zone), random);
            WeeklyGrid grid = new WeeklyGrid(year);
            SeriesEvents events = new SeriesEvents("year-1", grid, year, TELLING);
            Calendar calendar = new CalendarBuilder()
                    .build(new StringReader(
                            new CalendarText(events.whole()).published(ZoneId.of("Europe/Stockholm"), NOW)));
            String which = "seed %d round %d".formatted(SEED, round);
            assertThat(calendar.validate().getEntries()).as(which).isEmpty();
            List<VEvent> told = calendar.getComponents(Component.VEVENT);
            List<CalendarEntry> standing =
                    year.stream().filter(entry -> !entry.cancelled()).toList();
            if (standing.isEmpty()) {
                assertThat(told).as(which).isEmpty();
                continue;
            }
            assertThat(told.stream()
                            .skip(1)
                            .map(event -> instant(event.getDateTimeStart().getDate())))
                    .as(which)
                    .containsExactlyInAnyOrderElementsOf(
                            standing.stream().map(entry -> entry.span().from()).toList());
            assertThat(weeks(told.get(0)))
                    .as(which)
                    .isEqualTo(told.stream()
                            .skip(1)
                            .map(event -> instant(event.getRecurrenceId().getDate()))
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Oslo", "America/New_York"})
    void movingAndCancellingChangeNoPlaceAndCountUp(String zone) {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            List<CalendarEntry> before = year(ZoneId.of(zone), random);
            List<CalendarEntry> after = new ArrayList<>(before);
            int which = random.nextInt(before.size());
            CalendarEntry one = before.get(which);
            after.set(which, entry(one, random.nextInt(40 * 24), random.nextBoolean(), one.sequence() + 1));
            WeeklyGrid then = new WeeklyGrid(before);
            WeeklyGrid now = new WeeklyGrid(after);
            assertThat(after.stream().map(now::place))
                    .isEqualTo(before.stream().map(then::place).toList());
            assertThat(now.revision()).isGreaterThan(then.revision());
        }
    }

    private static Set<Instant> weeks(VEvent rule) {
        ZonedDateTime start = (ZonedDateTime) rule.getDateTimeStart().getDate();
        Set<Period<ZonedDateTime>> weeks = rule.calculateRecurrenceSet(new Period<>(start, Duration.ofDays(1500)));
        return weeks.stream().map(week -> week.getStart().toInstant()).collect(Collectors.toSet());
    }

    private static Instant instant(java.time.temporal.Temporal time) {
        return ((ZonedDateTime) time).toInstant();
    }

    /** Weekly, then fortnightly; some a day or a week late as after holidays, some moved to another day, some cancelled. */
    private static List<CalendarEntry> year(ZoneId zone, Random random) {
        List<CalendarEntry> year = new ArrayList<>();
        LocalDateTime next =
                LocalDateTime.of(2026, 7 + random.nextInt(4), 1 + random.nextInt(28), 8 + random.nextInt(8), 0);
        int number = 2 + random.nextInt(40);
        for (int at = 0; at < number; at++) {
            LocalDateTime planned = next.plusDays(random.nextInt(8) == 0 ? random.nextInt(8) : 0);
            Instant start = planned.atZone(zone).toInstant();
            CalendarEntry entry = new CalendarEntry(
                    "session-" + at,
                    0,
                    new TimeSpan(start, start.plusSeconds(3600)),
                    zone,
                    Phrase.of("x", "title"),
                    Phrase.of("x", "text"),
                    "page?id=" + at,
                    false,
                    Optional.of(new Part("year-1", Phrase.of("x", "series"), start)));
            boolean moved = random.nextInt(6) == 0;
            year.add(moved ? entry(entry, 24 * random.nextInt(9), random.nextInt(3) == 0, 1) : entry);
            next = next.plusWeeks(at < 12 ? 1 : 2);
        }
        return year;
    }

    private static CalendarEntry entry(CalendarEntry of, int hours, boolean cancelled, int sequence) {
        TimeSpan span = new TimeSpan(
                of.span().from().plusSeconds(3600L * hours), of.span().until().plusSeconds(3600L * hours));
        return new CalendarEntry(
                of.uid(), sequence, span, of.zone(), of.title(), of.description(), of.path(), cancelled, of.part());
    }
}
