package org.kulturhus.mentoring.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kulturhus.mentoring.distance.Distances;
import org.kulturhus.mentoring.hours.WorkingTime;
import org.kulturhus.mentoring.model.Criterion;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.model.Weighting;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.mentoring.presence.Presence;
import org.kulturhus.spi.followup.Rhythm;
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
    private final Map<PersonId, Set<Pairing>> taken = new HashMap<>();
    private Set<PersonId> away = Set.of();
    private Presence presence = Presence.full();
    private final Map<PersonId, List<Declined>> declined = new HashMap<>();
    private final Map<PersonId, Asked> asked = new HashMap<>();
    private final Distances distances = new Distances();
    private Map<Criterion, Integer> weights = new Weighting(Weighting.NOBODY).all();
    private boolean lineManagerMayMentor;
    private Rhythm rhythm = Rhythm.fortnightly(Duration.ofHours(1));
    private Function<ProgrammeId, Rhythm> rhythms = programme -> rhythm;

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
     * How long and frequent sessions are; an hour every fortnight unless this says otherwise.
     *
     * @param ours of the places that are looked for
     * @param all by programme, for the pairings that stay
     */
    public Ground lasting(Rhythm ours, Function<ProgrammeId, Rhythm> all) {
        rhythm = ours;
        rhythms = all;
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
        pairings.forEach(pairing -> {
            taken.computeIfAbsent(pairing.leader(), leader -> new LinkedHashSet<>())
                    .add(pairing);
            taken.computeIfAbsent(pairing.mentor(), mentor -> new LinkedHashSet<>())
                    .add(pairing);
        });
        return this;
    }

    /** The same with more pairings that stay. */
    public Ground and(List<Pairing> pairings) {
        Ground more = new Ground(mentors, profiles)
                .lineManagers(lineManagerMayMentor)
                .lasting(rhythm, rhythms)
                .weighing(weights)
                .wishing(wishes)
                .present(presence)
                .without(away);
        more.today.putAll(today);
        more.declined.putAll(declined);
        taken.values().forEach(all -> more.keeping(List.copyOf(all)));
        return more.keeping(pairings);
    }

    /** Today's pairings of leaders who may get another one. */
    public Ground instead(List<Pairing> pairings) {
        pairings.forEach(pairing -> today.put(pairing.leader(), pairing));
        return this;
    }

    /** What leaders and mentors have said no to. */
    public Ground heeding(List<Declined> noes) {
        noes.forEach(no -> Stream.of(no.pairing().leader(), no.pairing().mentor())
                .forEach(person -> declined.computeIfAbsent(person, one -> new ArrayList<>())
                        .add(no)));
        return this;
    }

    /** When people are away. */
    public Ground present(Presence people) {
        presence = people;
        return this;
    }

    Presence presence() {
        return presence;
    }

    /** Mentors with whom nobody begins: they stop. */
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

    /** What the leader wishes. */
    Asked asked(Person leader) {
        return asked.computeIfAbsent(
                leader.id(), id -> Asked.of(wishes.getOrDefault(leader.id(), new WishList(leader.id()))));
    }

    /** Kilometres between the two as the crow flies; empty where one of the towns is not known. */
    OptionalInt kilometres(Person one, Person other) {
        return distances.kilometres(one.country(), one.place(), other.country(), other.place());
    }

    Optional<Pairing> today(Person leader) {
        return Optional.ofNullable(today.get(leader.id()));
    }

    /** Pairings that stay of the person, as leader or as mentor. */
    Collection<Pairing> taken(Person person) {
        return taken.getOrDefault(person.id(), Set.of());
    }

    Duration length() {
        return rhythm.length();
    }

    /** Whether the hour has to be free in both weeks. */
    boolean everyWeek() {
        return rhythm.everyWeek();
    }

    /** Whether a session of ours then would overlap one of this pairing. */
    boolean meets(FixedTime time, Pairing other) {
        return WorkingTime.meet(time, rhythm, other.time(), rhythms.apply(other.programme()));
    }

    /** Whether the mentor is away too much to begin with somebody, or stops. */
    boolean away(Person mentor) {
        return away.contains(mentor.id()) || presence.tooLittle(mentor.id());
    }

    private List<Declined> declined(Person person) {
        return declined.getOrDefault(person.id(), List.of());
    }

    /** Whether one of the two would rather have somebody else. */
    boolean declined(Person leader, Person mentor) {
        return declined(leader).stream().anyMatch(one -> one.isOf(leader.id(), mentor.id()));
    }

    /** Whether the person has said of a fixed time that it does not suit. */
    boolean declinesTimes(Person person) {
        return declined(person).stream().anyMatch(one -> one.time() && one.by().equals(person.id()));
    }

    /** Whether the person has said that no meeting can be then. */
    boolean cannot(Person person, FixedTime time) {
        List<Declined> noes = declined(person);
        return !noes.isEmpty() && noes.stream().anyMatch(one -> one.isThen(person.id(), time, rhythm));
    }

    int points(Criterion criterion, int penalty) {
        return Weighting.points(weights.get(criterion), penalty);
    }

    boolean mayMentor(Person mentor, Person leader) {
        boolean line = leader.lineManager().filter(mentor.id()::equals).isPresent();
        return !mentor.id().equals(leader.id()) && (lineManagerMayMentor || !line);
    }

    /** A wish list, read once for thousands of questions. */
    record Asked(
            Daypart daypart,
            List<String> strengths,
            List<WeeklyTime> times,
            Set<PersonId> wished,
            Set<PersonId> unwished) {

        private static Asked of(WishList list) {
            return new Asked(
                    list.daypart(),
                    list.strengths(),
                    list.times(),
                    new LinkedHashSet<>(list.wished()),
                    Set.copyOf(list.unwished()));
        }
    }
}
