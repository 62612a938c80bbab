package org.kulturhus.shell.appointment.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody has been told of a series: for each appointment that takes place the state of it.
 *
 * @param states by the appointment's identity
 */
public record Told(Map<String, State> states) {

    /**
     * @param sequence the appointment's count of changes
     * @param place where the series has it (RECURRENCE-ID)
     */
    public record State(int sequence, Instant place) {}

    public static final Told NOTHING = new Told(Map.of());

    public Told {
        states = new TreeMap<>(states);
    }

    static Told read(String text) {
        return new Told(Arrays.stream(text.split(";"))
                .map(one -> one.split(","))
                .filter(parts -> parts.length == 3)
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> new State(
                                Integer.parseInt(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2]))))));
    }

    String text() {
        return states.entrySet().stream()
                .map(one -> one.getKey() + "," + one.getValue().sequence() + ","
                        + one.getValue().place().getEpochSecond())
                .collect(Collectors.joining(";"));
    }

    /** Identity of the appointment that was told at the place. */
    public Optional<String> at(Instant place) {
        return states.entrySet().stream()
                .filter(one -> one.getValue().place().equals(place))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean nothing() {
        return states.isEmpty();
    }
}
