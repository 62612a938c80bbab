package org.kulturhus.spi;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** Question: what facts would change elsewhere. Asked by {@link Consequences}. */
public interface Foresight {

    /**
     * What would be done when the facts are told one after the other, a change for each person whose appointments it touches;
     * nothing is done. Facts that change nothing here are passed over.
     */
    List<Change> changes(List<? extends Fact> would);

    /** How many appointments to come stay as they are, get another time, another host, are new, or do not take place. */
    record Counts(int kept, int moved, int handedOver, int added, int removed) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(
                    kept + more.kept,
                    moved + more.moved,
                    handedOver + more.handedOver,
                    added + more.added,
                    removed + more.removed);
        }

        /** Whether there is nothing but new ones. */
        public boolean onlyAdded() {
            return added > 0 && kept + moved + handedOver + removed == 0;
        }
    }

    /**
     * What would change in the appointments of one person.
     *
     * @param person whose appointments they are, not who hosts them
     * @param within from the first to the last of those that would change; none when all stay
     * @param lines what changes, with dates, in words for the reader and in time; of many that only come, or only
     *     go, one line for all of them
     * @param stamp the same as long as exactly the same would change
     */
    record Change(PersonId person, Counts counts, Optional<TimeSpan> within, List<Phrase> lines, String stamp) {}

    /**
     * What all who know of something would change.
     *
     * @param stamp tells whether it is still the same
     */
    record Foreseen(List<Change> changes, String stamp) {

        /** All answers together. */
        public static Foreseen of(List<Change> changes) {
            String stamps = changes.stream().map(Change::stamp).collect(Collectors.joining("\n"));
            return new Foreseen(
                    changes,
                    UUID.nameUUIDFromBytes(stamps.getBytes(StandardCharsets.UTF_8))
                            .toString());
        }

        /** The stamp in an If-Match header; none without one. */
        public static Optional<String> stamp(String ifMatch) {
            return Optional.ofNullable(ifMatch).map(tag -> tag.replace("\"", ""));
        }

        /** All counted together. */
        public Counts total() {
            return changes.stream().map(Change::counts).reduce(Counts.NONE, Counts::plus);
        }

        /** From the first to the last appointment that would change; none when all stay. */
        public Optional<TimeSpan> within() {
            List<TimeSpan> spans =
                    changes.stream().flatMap(change -> change.within().stream()).toList();
            return spans.stream()
                    .map(TimeSpan::from)
                    .min(Comparator.naturalOrder())
                    .map(from -> new TimeSpan(
                            from,
                            spans.stream()
                                    .map(TimeSpan::until)
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow()));
        }

        /** Of the changes that say something the first ones. */
        public List<Change> first(int most) {
            return told().limit(most).toList();
        }

        /** How many more there are than these. */
        public long beyond(int most) {
            return Math.max(0, told().count() - most);
        }

        /** Only what is about this person; the stamp is still that of everything. */
        public Foreseen about(PersonId person) {
            List<Change> theirs = changes.stream()
                    .filter(change -> change.person().equals(person))
                    .toList();
            return new Foreseen(theirs, stamp);
        }

        private Stream<Change> told() {
            return changes.stream().filter(change -> !change.lines().isEmpty());
        }
    }
}
