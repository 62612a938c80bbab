package org.kulturhus.mentoring.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kulturhus.mentoring.matching.Clash;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Assignment.State;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.Lengths;
import org.kulturhus.mentoring.proposal.Grounds;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** With whom a leader could exchange places without breaking a rule for either of them. */
@ApplicationScoped
public class Swappable {

    @Inject
    private Assignments assignments;

    @Inject
    private Programmes programmes;

    @Inject
    private Grounds grounds;

    @Inject
    private Lengths lengths;

    @Inject
    private Directory directory;

    /** A colleague and the place that one would get. */
    public record Other(Assignment place, Person leader, Person mentor) {}

    /** By the colleague's name. A locked place is not for exchange, nor is one with the same mentor at the same time. */
    public List<Other> with(Assignment mine) {
        Programme programme = programmes.programme(mine.pairing().programme()).orElseThrow();
        List<Assignment> all = assignments.of(programme.id(), State.PUBLISHED);
        if (mine.locked() || all.size() < 2) {
            return List.of();
        }
        Places places = new Places(
                grounds.of(programme, all.stream().map(Assignment::leader).toList(), List.of()));
        Map<PersonId, Person> people = directory.people(all.stream()
                .flatMap(one -> Stream.of(one.leader(), one.mentor()))
                .distinct()
                .toList());
        Exchange exchange = new Exchange(places, people, assignments.publishedOf(people.keySet()), lengths::of);
        return all.stream()
                .filter(other -> !other.leader().equals(mine.leader()) && !other.locked())
                .filter(other -> exchange.possible(mine, other)
                        && exchange.possible(other, mine)
                        && !exchange.taken(mine, other))
                .map(other -> new Other(other, people.get(other.leader()), people.get(other.mentor())))
                .sorted(Comparator.comparing(other -> other.leader().name()))
                .toList();
    }

    /** @param published all that these people have today, in every programme */
    private record Exchange(
            Places places,
            Map<PersonId, Person> people,
            List<Assignment> published,
            Function<ProgrammeId, Rhythm> lengths) {

        /** Whether somebody, perhaps as a mentor, has another meeting at the time of one of the two new pairings. */
        boolean taken(Assignment one, Assignment other) {
            List<Pairing> staying = published.stream()
                    .filter(each -> each.id() != one.id() && each.id() != other.id())
                    .map(Assignment::pairing)
                    .toList();
            return Clash.overlap(List.of(given(one, other), given(other, one)), staying, lengths);
        }

        /** The leader of one with the place of the other. */
        private static Pairing given(Assignment one, Assignment other) {
            Pairing place = other.pairing();
            return new Pairing(place.programme(), one.leader(), place.mentor(), place.time());
        }

        /** Whether the leader of one could have the place of the other. */
        boolean possible(Assignment one, Assignment other) {
            Person leader = people.get(one.leader());
            Person mentor = people.get(other.mentor());
            FixedTime time = other.pairing().time();
            return leader != null && mentor != null && places.allows(leader, mentor, time);
        }
    }
}
