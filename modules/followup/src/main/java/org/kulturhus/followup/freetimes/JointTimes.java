package org.kulturhus.followup.freetimes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The times at which most of many people can meet, when not everybody has to come. */
public final class JointTimes {

    /** How many times are offered. */
    public static final int OFFERED = 12;

    private static final Duration GRID = Duration.ofMinutes(30);
    private static final int A_DAY = 2;

    private JointTimes() {}

    /**
     * A time, and who can come then.
     *
     * @param free who can
     * @param cannot everybody else, and why
     */
    public record JointTime(TimeSpan span, List<PersonId> free, Map<Person, Phrase> cannot) {}

    /**
     * Where most can first, then in time; none at which nobody can, none that overlaps a better one, and two a day at most.
     *
     * @param window in which it has to begin and end
     * @param zone in which a day is a day
     */
    public static List<JointTime> ranked(Diaries diaries, Duration length, TimeSpan window, ZoneId zone, Instant now) {
        List<JointTime> ranked = starts(diaries, length, window).stream()
                .filter(start -> start.isAfter(now))
                .map(start -> at(diaries, new TimeSpan(start, start.plus(length)), now))
                .filter(time -> !time.free().isEmpty())
                .sorted(Comparator.comparing((JointTime time) -> -time.free().size())
                        .thenComparing(time -> time.span().from()))
                .toList();
        List<JointTime> offered = new ArrayList<>();
        for (JointTime time : ranked) {
            if (offered.size() < OFFERED && fits(time, offered, zone)) {
                offered.add(time);
            }
        }
        return offered;
    }

    /** Who can come at that time, and who cannot. */
    public static JointTime at(Diaries diaries, TimeSpan span, Instant now) {
        Map<Person, Phrase> cannot = diaries.hindering(span, now);
        List<PersonId> free = diaries.people().stream()
                .filter(person -> !cannot.containsKey(person))
                .map(Person::id)
                .toList();
        return new JointTime(span, free, cannot);
    }

    private static boolean fits(JointTime time, List<JointTime> offered, ZoneId zone) {
        LocalDate day = time.span().from().atZone(zone).toLocalDate();
        return offered.stream().noneMatch(other -> other.span().overlaps(time.span()))
                && offered.stream()
                                .filter(other -> other.span()
                                        .from()
                                        .atZone(zone)
                                        .toLocalDate()
                                        .equals(day))
                                .count()
                        < A_DAY;
    }

    /** Every half hour at which anybody works. */
    private static SortedSet<Instant> starts(Diaries diaries, Duration length, TimeSpan window) {
        SortedSet<Instant> starts = new TreeSet<>();
        diaries.people().stream()
                .flatMap(person -> diaries.hours(person.id(), window).stream())
                .distinct()
                .forEach(hours -> {
                    Instant start = hours.from();
                    for (; !start.plus(length).isAfter(hours.until()); start = start.plus(GRID)) {
                        if (!start.isBefore(window.from())
                                && !start.plus(length).isAfter(window.until())) {
                            starts.add(start);
                        }
                    }
                });
        return starts;
    }
}
