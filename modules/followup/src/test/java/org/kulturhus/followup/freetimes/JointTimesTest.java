package org.kulturhus.followup.freetimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kulturhus.followup.freetimes.Diary.Taken;
import org.kulturhus.followup.freetimes.JointTimes.JointTime;
import org.kulturhus.followup.rules.model.BookingRules;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Times for many people: those who are counted really can, and no better time is left out. */
class JointTimesTest {

    private static final int CASES = 300;
    private static final long SEED = Long.getLong("joint.seed", System.nanoTime());
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final List<ZoneId> ZONES = List.of(OSLO, ZoneId.of("Europe/Helsinki"), ZoneId.of("Europe/London"));
    private static final List<String> COUNTRIES = List.of("NO", "FI", "GB");

    private final Random random = new Random(SEED);

    /** A week of somebody, told without the engine. */
    private record Week(Person person, List<TimeSpan> taken, Set<LocalDate> holidays) {

        boolean can(TimeSpan span) {
            ZonedDateTime start = span.from().atZone(person.zone());
            ZonedDateTime end = span.until().atZone(person.zone());
            return start.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                    && !holidays.contains(start.toLocalDate())
                    && !start.toLocalTime().isBefore(LocalTime.of(8, 0))
                    && !end.toLocalTime().isAfter(LocalTime.of(17, 0))
                    && start.toLocalDate().equals(end.toLocalDate())
                    && taken.stream().noneMatch(span::overlaps);
        }
    }

    @Test
    @DisplayName(
            "whoever is counted works then, has no holiday and nothing else; the counts are right; the best come first")
    void countedPeopleCan() {
        System.out.println("joint.seed=" + SEED);
        for (int number = 0; number < CASES; number++) {
            List<Week> weeks = weeks();
            Duration length = Duration.ofMinutes(30L * (1 + random.nextInt(6)));
            int days = 1 + random.nextInt(8);
            TimeSpan window = new TimeSpan(
                    FIRST.atStartOfDay(OSLO).toInstant(),
                    FIRST.plusDays(days).atStartOfDay(OSLO).toInstant());
            List<JointTime> offered = JointTimes.ranked(diaries(weeks), length, window, OSLO, NOW);
            check(weeks, length, window, offered);
        }
    }

    private static void check(List<Week> weeks, Duration length, TimeSpan window, List<JointTime> offered) {
        Map<LocalDate, Integer> perDay = new HashMap<>();
        for (JointTime time : offered) {
            TimeSpan span = time.span();
            assertThat(Duration.between(span.from(), span.until())).isEqualTo(length);
            assertThat(span.from()).isBetween(window.from(), window.until());
            List<PersonId> can = weeks.stream()
                    .filter(week -> week.can(span))
                    .map(week -> week.person().id())
                    .toList();
            assertThat(time.free()).isNotEmpty().containsExactlyInAnyOrderElementsOf(can);
            assertThat(time.free().size() + time.cannot().size()).isEqualTo(weeks.size());
            assertThat(offered.stream().filter(other -> other.span().overlaps(span)))
                    .hasSize(1);
            perDay.merge(span.from().atZone(OSLO).toLocalDate(), 1, Integer::sum);
        }
        assertThat(perDay.values()).allMatch(count -> count <= 2);
        assertThat(offered)
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(other.free().size(), one.free().size()));
        assertThat(offered.isEmpty() ? 0 : offered.get(0).free().size()).isEqualTo(best(weeks, length, window));
    }

    /** Most who can at any half hour. */
    private static int best(List<Week> weeks, Duration length, TimeSpan window) {
        int best = 0;
        Instant start = window.from();
        for (; !start.plus(length).isAfter(window.until()); start = start.plusSeconds(1800)) {
            TimeSpan span = new TimeSpan(start, start.plus(length));
            if (start.isAfter(NOW)) {
                best = Math.max(best, (int)
                        weeks.stream().filter(week -> week.can(span)).count());
            }
        }
        return best;
    }

    private List<Week> weeks() {
        return IntStream.range(0, 2 + random.nextInt(6)).mapToObj(this::week).toList();
    }

    private Week week(int number) {
        int country = random.nextInt(ZONES.size());
        ZoneId zone = ZONES.get(country);
        List<TimeSpan> taken = new ArrayList<>();
        for (int day = 0; day < 8; day++) {
            Instant start = FIRST.plusDays(day)
                    .atTime(8 + random.nextInt(8), 15 * random.nextInt(4))
                    .atZone(zone)
                    .toInstant();
            taken.add(new TimeSpan(start, start.plusSeconds(900L * (1 + random.nextInt(20)))));
        }
        Set<LocalDate> holidays = country == 1 ? Set.of(FIRST.plusDays(1)) : Set.of();
        Person person = new Person(
                new PersonId(number),
                "Person " + number,
                "",
                "",
                "",
                "",
                Optional.empty(),
                COUNTRIES.get(country),
                zone,
                Locale.ENGLISH,
                Set.of());
        return new Week(person, taken, holidays);
    }

    private static Diaries diaries(List<Week> weeks) {
        Map<PersonId, Diary> diaries = new LinkedHashMap<>();
        for (Week week : weeks) {
            WorkingDays days = new WorkingDays() {
                @Override
                public boolean isWorkingDay(LocalDate day, String country) {
                    return day.getDayOfWeek().getValue() <= 5
                            && !week.holidays().contains(day);
                }

                @Override
                public Optional<String> holiday(LocalDate day, String country) {
                    return Optional.empty();
                }
            };
            Diary diary =
                    new Diary(week.person(), new BookingRules(week.person().id()), days);
            week.taken().forEach(span -> diary.take(new Taken(span, Phrase.of("followup", "busy.session"), false)));
            diaries.put(week.person().id(), diary);
        }
        return new Diaries(diaries);
    }
}
