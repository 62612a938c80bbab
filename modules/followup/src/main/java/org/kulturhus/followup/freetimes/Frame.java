package org.kulturhus.followup.freetimes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;

/** What a meeting has to fit into: when its host receives, the days on which it may be, and everybody's diary. */
public final class Frame {

    private static final Duration GRID = Duration.ofMinutes(30);

    private final Meeting meeting;
    private final List<TimeSpan> open;
    private final Diaries diaries;
    private final List<Phrase> doubts;

    /**
     * @param open when the host receives
     * @param doubts whose calendars elsewhere do not answer, a line each
     */
    Frame(Meeting meeting, List<TimeSpan> open, Diaries diaries, List<Phrase> doubts) {
        this.meeting = meeting;
        this.open = open;
        this.diaries = diaries;
        this.doubts = doubts;
    }

    /** Who or what stands in the way of that time, in words; none when it is free. */
    public Optional<Phrase> against(TimeSpan span, Instant now) {
        boolean receives = open.stream()
                .anyMatch(hours ->
                        !span.from().isBefore(hours.from()) && !span.until().isAfter(hours.until()));
        if (!receives) {
            return Optional.of(words("why.line.all", host().name(), words("why.receives")));
        }
        if (rests(span)) {
            return Optional.of(words("why.line.all", words("why.programme"), words("why.quiet")));
        }
        return diaries.hindering(span, now).entrySet().stream()
                .findFirst()
                .map(reason -> words("why.line.all", reason.getKey().name(), reason.getValue()));
    }

    /** Every half hour of the window at which the host receives, but for the times that are given back. */
    Look look(TimeSpan window, Instant now) {
        Look.Making look = new Look.Making();
        if (open.isEmpty()) {
            look.never(host(), words("why.never"));
        }
        for (TimeSpan hours : open) {
            Instant start = hours.from();
            for (; !start.plus(meeting.length()).isAfter(hours.until()); start = start.plus(GRID)) {
                TimeSpan span = new TimeSpan(start, start.plus(meeting.length()));
                if (span.overlaps(window)
                        && start.isAfter(now)
                        && !meeting.instead().contains(span)) {
                    judge(look, span, now);
                }
            }
        }
        return look.done(doubts);
    }

    private void judge(Look.Making look, TimeSpan span, Instant now) {
        if (rests(span)) {
            look.resting(words("why.programme"), words("why.quiet"));
        } else {
            Map<Person, Phrase> reasons = diaries.hindering(span, now);
            look.judged(span, reasons);
        }
    }

    private boolean rests(TimeSpan span) {
        return !meeting.allowed().test(span.from().atZone(host().zone()).toLocalDate());
    }

    private Person host() {
        return diaries.person(meeting.host());
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("followup", key, arguments);
    }
}
