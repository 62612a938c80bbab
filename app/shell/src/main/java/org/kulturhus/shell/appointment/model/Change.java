package org.kulturhus.shell.appointment.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kulturhus.shell.appointment.model.Told.State;

/**
 * What an invitation has to tell somebody who has been told something before.
 *
 * @param appointment identity of the one that it is about, empty when it is about the whole series
 */
public record Change(Kind kind, String appointment) {

    /** How much has to be told. */
    public enum Kind {
        NOTHING,
        /** The whole series, for the first time. */
        NEW,
        /** The whole series anew. */
        WHOLE,
        /** One appointment has another time, title or host. */
        ONE,
        /** One appointment does not take place. */
        ONE_OFF,
        /** Nothing of the series takes place any more. */
        ALL_OFF,
        /** The person wants no invitations any more, so what was told is taken back. */
        LEFT
    }

    private static Change of(Kind kind) {
        return new Change(kind, "");
    }

    /**
     * @param toCome whether the appointment with this identity has not ended; of the past nobody needs to be told
     */
    public static Change between(Told before, Told now, Predicate<String> toCome) {
        Set<String> added = difference(now, before, toCome);
        if (before.nothing()) {
            return of(added.isEmpty() ? Kind.NOTHING : Kind.NEW);
        }
        Set<String> gone = difference(before, now, toCome);
        Set<String> changed = before.states().entrySet().stream()
                .filter(one -> toCome.test(one.getKey()) && differs(one, now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (added.isEmpty() && gone.isEmpty() && changed.isEmpty()) {
            return of(Kind.NOTHING);
        }
        if (now.nothing()) {
            return of(Kind.ALL_OFF);
        }
        if (!added.isEmpty() || gone.size() + changed.size() > 1 || laidAnew(before, now)) {
            return of(Kind.WHOLE);
        }
        return gone.isEmpty()
                ? new Change(Kind.ONE, changed.iterator().next())
                : new Change(Kind.ONE_OFF, gone.iterator().next());
    }

    private static Set<String> difference(Told from, Told without, Predicate<String> toCome) {
        Set<String> rest = new HashSet<>(from.states().keySet());
        rest.removeAll(without.states().keySet());
        rest.removeIf(toCome.negate());
        return rest;
    }

    private static boolean differs(Map.Entry<String, State> before, Told now) {
        State state = now.states().get(before.getKey());
        return state != null && !state.same(before.getValue());
    }

    /** Whether an appointment has another place in the series, by which programmes that were told before do not know it. */
    private static boolean laidAnew(Told before, Told now) {
        return before.states().entrySet().stream().anyMatch(one -> {
            State state = now.states().get(one.getKey());
            return state != null && !state.place().equals(one.getValue().place());
        });
    }
}
