package org.kulturhus.followup.freetimes;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kulturhus.followup.rules.model.BookingRules;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.Person;

/** One person's time as a booking sees it: what is in the way of a wished span, and why. */
final class Diary {

    private static final LocalTime WORK_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime WORK_ENDS = LocalTime.of(17, 0);

    /** How far beside a wished time there may be something that counts: the rest of its week. */
    static final Duration REACH = Duration.ofDays(8);

    private final Person person;
    private final BookingRules rules;
    private final WorkingDays workingDays;
    private final List<Taken> taken = new ArrayList<>();
    private Optional<List<TimeSpan>> own = Optional.empty();

    Diary(Person person, BookingRules rules, WorkingDays workingDays) {
        this.person = person;
        this.rules = rules;
        this.workingDays = workingDays;
    }

    /** @param session whether it counts against the limits of a day and a week */
    record Taken(TimeSpan span, Phrase because, boolean session) {}

    void take(Taken one) {
        taken.add(one);
    }

    /** @param hours of the own week in which alone the person can be met */
    void meets(List<TimeSpan> hours) {
        own = Optional.of(hours);
    }

    Person person() {
        return person;
    }

    /** Why the person cannot come, the first reason that applies; none when the person can. */
    Optional<Phrase> against(TimeSpan span, Instant now) {
        ZonedDateTime start = span.from().atZone(person.zone());
        if (span.from().isBefore(now.plus(rules.notice()))) {
            return because("why.notice", rules.notice().toHours());
        }
        if (!workingDays.isWorkingDay(start.toLocalDate(), person.country())) {
            return because("why.holiday");
        }
        if (!withinHours(start, span.until().atZone(person.zone()))) {
            return because("why.hours");
        }
        if (own.isPresent() && own.get().stream().noneMatch(hours -> within(span, hours))) {
            return because("why.own");
        }
        return clash(span).or(() -> limit(start.toLocalDate()));
    }

    private static boolean within(TimeSpan span, TimeSpan hours) {
        return !span.from().isBefore(hours.from()) && !span.until().isAfter(hours.until());
    }

    static boolean withinHours(ZonedDateTime start, ZonedDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate())
                && !start.toLocalTime().isBefore(WORK_BEGINS)
                && !end.toLocalTime().isAfter(WORK_ENDS);
    }

    /** What takes the person elsewhere at that time. */
    Optional<Phrase> taken(TimeSpan span) {
        return taken.stream()
                .filter(one -> one.span().overlaps(span))
                .map(Taken::because)
                .findFirst();
    }

    private Optional<Phrase> clash(TimeSpan span) {
        Duration between = rules.before().compareTo(rules.after()) > 0 ? rules.before() : rules.after();
        TimeSpan wide = new TimeSpan(span.from().minus(between), span.until().plus(between));
        return taken(span)
                .or(() -> taken.stream().anyMatch(one -> one.span().overlaps(wide))
                        ? because("why.buffer", between.toMinutes())
                        : Optional.empty());
    }

    private Optional<Phrase> limit(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (full(rules.perDay(), day::equals)) {
            return because("why.day", rules.perDay());
        }
        return full(rules.perWeek(), other -> !other.isBefore(monday) && other.isBefore(monday.plusDays(7)))
                ? because("why.week", rules.perWeek())
                : Optional.empty();
    }

    private boolean full(int most, Predicate<LocalDate> days) {
        return most > 0
                && taken.stream()
                                .filter(Taken::session)
                                .map(one ->
                                        one.span().from().atZone(person.zone()).toLocalDate())
                                .filter(days)
                                .count()
                        >= most;
    }

    /** Working hours of the person in the window, on every day. */
    List<TimeSpan> hours(TimeSpan window) {
        List<TimeSpan> hours = new ArrayList<>();
        LocalDate last = window.until().atZone(person.zone()).toLocalDate();
        LocalDate day = window.from().atZone(person.zone()).toLocalDate();
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            hours.add(new TimeSpan(
                    day.atTime(WORK_BEGINS).atZone(person.zone()).toInstant(),
                    day.atTime(WORK_ENDS).atZone(person.zone()).toInstant()));
        }
        return hours;
    }

    private static Optional<Phrase> because(String key, Object... arguments) {
        return Optional.of(Phrase.of("followup", key, arguments));
    }
}
