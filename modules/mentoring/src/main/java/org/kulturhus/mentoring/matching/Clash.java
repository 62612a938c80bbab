package org.kulturhus.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kulturhus.mentoring.hours.WorkingTime;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Finds the first pairing that cannot stand beside the others, because a person is taken or a mentor is full. */
public final class Clash {

    private Clash() {}

    /**
     * @param wanted pairings that are to be added
     * @param staying pairings that exist and stay
     * @param mentors the mentors of the wanted ones
     * @param lengths how long and frequent sessions are, by programme
     */
    public static Optional<Pairing> first(
            List<Pairing> wanted,
            List<Pairing> staying,
            Map<PersonId, Mentor> mentors,
            Function<ProgrammeId, Rhythm> lengths) {
        return first(wanted, staying, mentor -> mentors.get(mentor).capacity(), lengths);
    }

    /**
     * As {@link #first(List, List, Map, Function)}, where a mentor may have other seats than the own capacity.
     *
     * @param seats how many leaders a mentor of the wanted ones may have
     */
    public static Optional<Pairing> first(
            List<Pairing> wanted,
            List<Pairing> staying,
            ToIntFunction<PersonId> seats,
            Function<ProgrammeId, Rhythm> lengths) {
        List<Pairing> all = new ArrayList<>(staying);
        for (Pairing pairing : wanted) {
            long has = all.stream()
                    .filter(other -> other.mentor().equals(pairing.mentor()))
                    .count();
            boolean full = has >= seats.applyAsInt(pairing.mentor());
            if (full || all.stream().anyMatch(other -> taken(pairing, other, lengths))) {
                return Optional.of(pairing);
            }
            all.add(pairing);
        }
        return Optional.empty();
    }

    /**
     * Whether one of these pairings, which belong together, would overlap another one of them or of those that stay.
     *
     * @param lengths how long sessions are, by programme
     */
    public static boolean overlap(List<Pairing> wanted, List<Pairing> staying, Function<ProgrammeId, Rhythm> lengths) {
        List<Pairing> all = new ArrayList<>(staying);
        for (Pairing pairing : wanted) {
            if (all.stream().anyMatch(other -> taken(pairing, other, lengths))) {
                return true;
            }
            all.add(pairing);
        }
        return false;
    }

    private static boolean taken(Pairing one, Pairing other, Function<ProgrammeId, Rhythm> lengths) {
        List<PersonId> people = List.of(other.leader(), other.mentor());
        return (people.contains(one.leader()) || people.contains(one.mentor()))
                && WorkingTime.meet(
                        one.time(), lengths.apply(one.programme()), other.time(), lengths.apply(other.programme()));
    }
}
