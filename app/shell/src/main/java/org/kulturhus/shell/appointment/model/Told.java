package org.kulturhus.shell.appointment.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody has been told of a series: for each appointment that takes place the state of it.
 *
 * @param states by the appointment's identity
 */
public record Told(Map<String, State> states) {

    /**
     * @param sequence the appointment's count of changes
     * @param place where the series has it (RECURRENCE-ID)
     * @param start when it takes place
     * @param since SEQUENCE of the series in the first invitation that told this state; 0 when that is not known
     */
    public record State(int sequence, Instant place, Instant start, int since) {

        /** Whether a calendar that has the one has the other. */
        boolean same(State other) {
            return sequence == other.sequence && place.equals(other.place);
        }

        /** The count of changes that somebody has seen who answers to the invitation with this SEQUENCE. */
        public int seen(int revision) {
            return revision < since ? sequence - 1 : sequence;
        }
    }

    public static final Told NOTHING = new Told(Map.of());

    public Told {
        states = new TreeMap<>(states);
    }

    static Told read(String text) {
        return new Told(Arrays.stream(text.split(";"))
                .map(one -> one.split(","))
                .filter(parts -> parts.length == 3 || parts.length == 5)
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> parts.length == 3
                                ? state(parts[1], parts[2], parts[2], "0")
                                : state(parts[1], parts[2], parts[3], parts[4]))));
    }

    private static State state(String sequence, String place, String start, String since) {
        return new State(Integer.parseInt(sequence), moment(place), moment(start), Integer.parseInt(since));
    }

    private static Instant moment(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    String text() {
        return states.entrySet().stream()
                .map(one -> one.getKey() + "," + one.getValue().sequence() + ","
                        + one.getValue().place().getEpochSecond() + ","
                        + one.getValue().start().getEpochSecond() + ","
                        + one.getValue().since())
                .collect(Collectors.joining(";"));
    }

    /** The same, in which what is as it was before keeps the SEQUENCE that told it first. */
    public Told after(Told before) {
        Map<String, State> kept = new TreeMap<>(states);
        kept.replaceAll((identity, state) -> {
            State was = before.states.get(identity);
            return was != null && was.same(state) ? was : state;
        });
        return new Told(kept);
    }

    /** Identities of the appointments that were told at a place of which this is true. */
    public Set<String> at(Predicate<Instant> place) {
        return states.entrySet().stream()
                .filter(one -> place.test(one.getValue().place()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** When the appointments take place, by the one or the other, of which the other says something else. */
    public Stream<Instant> startsUnlike(Told other) {
        return Stream.concat(unlike(other), other.unlike(this));
    }

    private Stream<Instant> unlike(Told other) {
        return states.entrySet().stream()
                .filter(one -> !other.states.containsKey(one.getKey())
                        || !other.states.get(one.getKey()).same(one.getValue()))
                .map(one -> one.getValue().start());
    }

    public boolean nothing() {
        return states.isEmpty();
    }
}
