package org.kulturhus.followup.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.followup.booking.BookExtraSession;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The pairs of which the reader is one, to choose with whom to meet once more. */
@Named
@RequestScoped
public class MyPairs {

    @Inject
    private BookExtraSession bookExtraSession;

    @Inject
    private Directory directory;

    private List<Pair> all;

    public List<Pair> getAll() {
        if (all == null) {
            List<Pairing> pairings = bookExtraSession.mine();
            Map<PersonId, Person> people = directory.people(pairings.stream()
                    .flatMap(one -> Stream.of(one.leader(), one.mentor()))
                    .distinct()
                    .toList());
            all = pairings.stream()
                    .map(one -> new Pair(one, people.get(one.leader()), people.get(one.mentor())))
                    .toList();
        }
        return all;
    }

    /** Two who meet. */
    public record Pair(Pairing pairing, Person leader, Person mentor) {}
}
