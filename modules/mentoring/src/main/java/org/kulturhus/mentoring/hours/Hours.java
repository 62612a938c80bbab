package org.kulturhus.mentoring.hours;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;

/**
 * When sessions with a mentor can begin. They follow one another from the beginning of each weekly time, in both weeks; who can
 * meet at none of them is offered those that begin half an hour later.
 *
 * @param spans for each weekly time the starts from its beginning on, then those from half an hour later on
 */
public record Hours(List<List<FixedTime>> spans) {

    private static final Duration HALF = Duration.ofMinutes(30);
    private static final long QUARTER = 15;

    /** All in which the mentor receives. */
    public static Hours of(Person mentor, List<WeeklyTime> weekly, Duration length) {
        return new Hours(weekly.stream()
                .flatMap(span -> Stream.of(starts(mentor, span, length, false), starts(mentor, span, length, true)))
                .toList());
    }

    private static List<FixedTime> starts(Person mentor, WeeklyTime span, Duration each, boolean half) {
        List<FixedTime> times = new ArrayList<>();
        LocalTime start = half ? span.from().plus(HALF) : span.from();
        long left = Duration.between(start, span.until()).toMinutes();
        long length = each.toMinutes();
        long step = (length + QUARTER - 1) / QUARTER * QUARTER;
        for (; left >= length; left -= step) {
            for (int parity = 0; parity < 2; parity++) {
                times.add(new FixedTime(span.weekday(), start, parity, mentor.zone()));
            }
            start = start.plusMinutes(step);
        }
        return times;
    }

    /** Those that are left. */
    public Hours only(Predicate<FixedTime> left) {
        return new Hours(
                spans.stream().map(span -> span.stream().filter(left).toList()).toList());
    }

    public boolean none() {
        return spans.stream().allMatch(List::isEmpty);
    }

    /** The ones that fit. */
    public List<FixedTime> fitting(Predicate<FixedTime> fits) {
        Set<FixedTime> times = new LinkedHashSet<>();
        for (int span = 0; span < spans.size(); span += 2) {
            int before = times.size();
            spans.get(span).stream().filter(fits).forEach(times::add);
            if (times.size() == before) {
                spans.get(span + 1).stream().filter(fits).forEach(times::add);
            }
        }
        return List.copyOf(times);
    }
}
