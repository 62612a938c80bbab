package org.kulturhus.governance.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kulturhus.governance.model.Seat;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The seats with the people who hold them: first those of today by function, then those that have ended. */
@ApplicationScoped
public class SeatHolders {

    @Inject
    private Committee committee;

    @Inject
    private Directory directory;

    /** @param now whether the seat is held today */
    public record Holder(Seat seat, Person person, boolean now) {}

    public List<Holder> list() {
        List<Seat> seats = committee.seats();
        Map<PersonId, Person> people =
                directory.people(seats.stream().map(Seat::person).distinct().toList());
        return seats.stream()
                .filter(seat -> people.containsKey(seat.person()))
                .map(seat -> new Holder(seat, people.get(seat.person()), seat.heldOn(Committee.today())))
                .sorted(Comparator.comparing(Holder::now)
                        .reversed()
                        .thenComparing(holder -> holder.seat().function()))
                .toList();
    }
}
