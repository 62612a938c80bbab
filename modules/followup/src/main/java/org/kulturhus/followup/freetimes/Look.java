package org.kulturhus.followup.freetimes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;

/**
 * What a look into the calendars has found: the free times, and person by person what stands in the way of the others.
 *
 * @param free in time
 * @param asked how many times were looked at
 * @param hindrances what stands in the way most often comes first
 */
public record Look(List<TimeSpan> free, int asked, List<Hindrance> hindrances) {

    /**
     * What keeps a person from so many of the times that were looked at.
     *
     * @param times how many; 0 when there was nothing to look at, because of this
     */
    public record Hindrance(Person person, Phrase because, int times) {}

    /** A line for each hindrance, for the reader who asks why there are not more. */
    public List<Phrase> inWords() {
        return hindrances.stream()
                .map(one -> one.times() == 0
                        ? Phrase.of("followup", "why.line.all", one.person().name(), one.because())
                        : Phrase.of("followup", "why.line", one.person().name(), one.because(), one.times(), asked))
                .toList();
    }

    /** Gathers it. */
    static final class Making {

        private final List<TimeSpan> free = new ArrayList<>();
        private final Map<Hindrance, Integer> counts = new LinkedHashMap<>();
        private int asked;

        /** @param reasons who cannot come then, and why */
        void judged(TimeSpan span, Map<Person, Phrase> reasons) {
            asked++;
            reasons.forEach((person, because) -> counts.merge(new Hindrance(person, because, 0), 1, Integer::sum));
            if (reasons.isEmpty()) {
                free.add(span);
            }
        }

        void never(Person person, Phrase because) {
            counts.put(new Hindrance(person, because, 0), 0);
        }

        Look done() {
            List<Hindrance> hindrances = counts.entrySet().stream()
                    .map(entry -> new Hindrance(
                            entry.getKey().person(), entry.getKey().because(), entry.getValue()))
                    .sorted(Comparator.comparing(Hindrance::times).reversed())
                    .toList();
            return new Look(free, asked, hindrances);
        }
    }
}
