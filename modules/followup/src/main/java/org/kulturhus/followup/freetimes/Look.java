package org.kulturhus.followup.freetimes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;

/**
 * What a look into the calendars has found: the free times, and person by person what stands in the way of the others.
 *
 * @param free in time
 * @param asked how many times were looked at
 * @param hindrances what stands in the way most often comes first
 * @param doubts whose calendars elsewhere do not answer, a line each
 */
public record Look(List<TimeSpan> free, int asked, List<Hindrance> hindrances, List<Phrase> doubts) {

    /**
     * What keeps a person, or the whole programme, from so many of the times that were looked at.
     *
     * @param who in words
     * @param times how many; 0 when there was nothing to look at, because of this
     */
    public record Hindrance(Phrase who, Phrase because, int times) {}

    /** A line for each hindrance, after the doubts, for the reader who asks why there are not more. */
    public List<Phrase> inWords() {
        return Stream.concat(doubts.stream(), lines()).toList();
    }

    private Stream<Phrase> lines() {
        return hindrances.stream()
                .map(one -> one.times() == 0
                        ? Phrase.of("followup", "why.line.all", one.who(), one.because())
                        : Phrase.of("followup", "why.line", one.who(), one.because(), one.times(), asked));
    }

    /** Gathers it. */
    static final class Making {

        private final List<TimeSpan> free = new ArrayList<>();
        private final Map<Hindrance, Integer> counts = new LinkedHashMap<>();
        private int asked;

        /** @param reasons who cannot come then, and why */
        void judged(TimeSpan span, Map<Person, Phrase> reasons) {
            asked++;
            reasons.forEach(
                    (person, because) -> counts.merge(new Hindrance(name(person), because, 0), 1, Integer::sum));
            if (reasons.isEmpty()) {
                free.add(span);
            }
        }

        /** Nobody is asked then. */
        void resting(Phrase who, Phrase because) {
            asked++;
            counts.merge(new Hindrance(who, because, 0), 1, Integer::sum);
        }

        void never(Person person, Phrase because) {
            counts.put(new Hindrance(name(person), because, 0), 0);
        }

        private static Phrase name(Person person) {
            return Phrase.of("followup", "why.person", person.name());
        }

        Look done(List<Phrase> doubts) {
            List<Hindrance> hindrances = counts.entrySet().stream()
                    .map(entry ->
                            new Hindrance(entry.getKey().who(), entry.getKey().because(), entry.getValue()))
                    .sorted(Comparator.comparing(Hindrance::times).reversed())
                    .toList();
            return new Look(free, asked, hindrances, doubts);
        }
    }
}
