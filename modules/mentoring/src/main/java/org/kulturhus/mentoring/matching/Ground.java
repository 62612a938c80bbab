package org.kulturhus.mentoring.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.Weighting;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** What a matching stands on: who can mentor, what everybody wishes, what stays, and what counts how much. */
public final class Ground {

    private final List<Person> mentors;
    private final Map<PersonId, Mentor> profiles;
    private final Map<PersonId, WishList> wishes = new HashMap<>();
    private final Map<PersonId, Pairing> today = new HashMap<>();
    private final List<Pairing> taken = new ArrayList<>();
    private Set<PersonId> away = Set.of();
    private List<Declined> declined = List.of();
    private Map<Criterion, Integer> weights = new Weighting(Weighting.NOBODY).all();
    private boolean lineManagerMayMentor;
    private Duration length = Duration.ofHours(1);
    private Function<ProgrammeId, Duration> lengths = programme -> Duration.ofHours(1);

    /**
     * @param mentors who can mentor
     * @param profiles what each of them gives
     */
    public Ground(List<Person> mentors, Map<PersonId, Mentor> profiles) {
        this.mentors = List.copyOf(mentors);
        this.profiles = Map.copyOf(profiles);
    }

    /** Whether a leader's own line manager may mentor (R5); not unless this says so. */
    public Ground lineManagers(boolean mayMentor) {
        lineManagerMayMentor = mayMentor;
        return this;
    }

    /**
     * How long sessions are; an hour unless this says otherwise.
     *
     * @param ours of the places that are looked for
     * @param all by programme, for the pairings that stay
     */
    public Ground lasting(Duration ours, Function<ProgrammeId, Duration> all) {
        length = ours;
        lengths = all;
        return this;
    }

    public Ground weighing(Map<Criterion, Integer> chosen) {
        weights = Map.copyOf(chosen);
        return this;
    }

    public Ground wishing(Map<PersonId, WishList> leaders) {
        wishes.putAll(leaders);
        return this;
    }

    /** Pairings that stay, of the mentors and of the leaders, in every programme. */
    public Ground keeping(List<Pairing> pairings) {
        taken.addAll(pairings);
        return this;
    }

    /** Today's pairings of leaders who may get another one. */
    public Ground instead(List<Pairing> pairings) {
        pairings.forEach(pairing -> today.put(pairing.leader(), pairing));
        return this;
    }

    /** What leaders and mentors have said no to. */
    public Ground heeding(List<Declined> noes) {
        declined = List.copyOf(noes);
        return this;
    }

    /** Mentors who are away too long to begin with somebody, or who stop. */
    public Ground without(Set<PersonId> mentorsAway) {
        away = Set.copyOf(mentorsAway);
        return this;
    }

    List<Person> mentors() {
        return mentors;
    }

    Mentor profile(Person mentor) {
        return profiles.get(mentor.id());
    }

    WishList wishes(Person leader) {
        return wishes.getOrDefault(leader.id(), new WishList(leader.id()));
    }

    Optional<Pairing> today(Person leader) {
        return Optional.ofNullable(today.get(leader.id()));
    }

    List<Pairing> taken() {
        return taken;
    }

    Duration length() {
        return length;
    }

    /** Whether a session of ours then would overlap one of this pairing. */
    boolean meets(FixedTime time, Pairing other) {
        return WorkingTime.meet(time, length, other.time(), lengths.apply(other.programme()));
    }

    boolean away(Person mentor) {
        return away.contains(mentor.id());
    }

    /** Whether one of the two would rather have somebody else. */
    boolean declined(Person leader, Person mentor) {
        return declined.stream().anyMatch(one -> one.isOf(leader.id(), mentor.id()));
    }

    /** Whether the person has said of a fixed time that it does not suit. */
    boolean declinesTimes(Person person) {
        return declined.stream().anyMatch(one -> one.time() && one.by().equals(person.id()));
    }

    /** Whether the person has said that no meeting can be then. */
    boolean cannot(Person person, FixedTime time) {
        return declined.stream().anyMatch(one -> one.isThen(person.id(), time, length));
    }

    int points(Criterion criterion, int penalty) {
        return Weighting.points(weights.get(criterion), penalty);
    }

    boolean mayMentor(Person mentor, Person leader) {
        boolean line = leader.lineManager().filter(mentor.id()::equals).isPresent();
        return !mentor.id().equals(leader.id()) && (lineManagerMayMentor || !line);
    }
}
