package org.kulturhus.mentoring.matching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A made-up company: people in several towns and zones, wishes, noes, absences, locked places and other programmes. */
final class Company {

    static final ProgrammeId OURS = new ProgrammeId(1);
    static final ProgrammeId OTHER = new ProgrammeId(2);
    private static final String[][] TOWNS = {
        {"Oslo", "NO", "Europe/Oslo", "nb"},
        {"Bergen", "NO", "Europe/Oslo", "nb"},
        {"Lillevik", "NO", "Europe/Oslo", "nb"},
        {"Stockholm", "SE", "Europe/Stockholm", "sv"},
        {"Helsinki", "FI", "Europe/Helsinki", "sv"},
        {"New York", "US", "America/New_York", "en"}
    };

    final List<Person> leaders = new ArrayList<>();
    final List<Person> mentors = new ArrayList<>();
    final Map<PersonId, Mentor> profiles = new HashMap<>();
    final Map<PersonId, WishList> wishes = new HashMap<>();
    final List<Pairing> elsewhere = new ArrayList<>();
    final List<Pairing> today = new ArrayList<>();
    final List<Declined> noes = new ArrayList<>();
    final Set<PersonId> away;
    final Duration length;
    final boolean lineManagers;
    private final SplittableRandom random;

    Company(int leaderCount, int mentorCount, long seed) {
        random = new SplittableRandom(seed);
        length = Duration.ofMinutes(new int[] {45, 60, 90}[random.nextInt(3)]);
        lineManagers = random.nextBoolean();
        IntStream.range(0, mentorCount).forEach(number -> mentor(1000 + number));
        IntStream.range(0, leaderCount).forEach(number -> leader(number + 1, number));
        away = Set.of(any(mentors).id());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void mentor(long id) {
        Person mentor = person(id, Optional.empty());
        mentors.add(mentor);
        List<WeeklyTime> times = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(day -> weekly(DayOfWeek.of(1 + (day * 2 + (int) id) % 5)))
                .toList();
        Mentor profile = new Mentor(mentor.id(), random.nextInt(5), times);
        profile.offers(
                random.nextBoolean() ? List.of("sv") : List.of(), List.of(random.nextBoolean() ? "sales" : "finance"));
        profiles.put(mentor.id(), profile);
    }

    private WeeklyTime weekly(DayOfWeek day) {
        int from = 8 + random.nextInt(6);
        return new WeeklyTime(day, LocalTime.of(from, random.nextBoolean() ? 0 : 30), LocalTime.of(from + 3, 0));
    }

    private Person person(long id, Optional<PersonId> manager) {
        String[] town = TOWNS[random.nextInt(random.nextInt(4) == 0 ? TOWNS.length : 3)];
        return new Person(
                new PersonId(id),
                "Person " + id,
                "p" + id + "@example.com",
                "Leader",
                "Unit " + random.nextInt(4),
                town[0],
                manager,
                town[1],
                ZoneId.of(town[2]),
                Locale.forLanguageTag(town[3]),
                Set.of());
    }

    /** Some are mentors too. */
    private void leader(long id, int number) {
        boolean mentorToo = random.nextInt(8) == 0 && number < mentors.size();
        Person leader = mentorToo
                ? mentors.get(number)
                : person(id, Optional.of(any(mentors).id()));
        leaders.add(leader);
        WishList list = new WishList(leader.id());
        list.asksFor(random.nextBoolean() ? List.of("sales", "strategy") : List.of());
        list.names(List.of(any(mentors).id()), List.of());
        list.meets(
                Daypart.values()[random.nextInt(4)],
                random.nextInt(4) == 0 ? List.of(weekly(DayOfWeek.of(1 + random.nextInt(5)))) : List.of());
        wishes.put(leader.id(), list);
        Pairing some = new Pairing(OURS, leader.id(), any(mentors).id(), time());
        int dice = random.nextInt(10);
        if (dice < 2) {
            noes.add(new Declined(some, random.nextBoolean() ? leader.id() : some.mentor(), random.nextBoolean()));
        } else if (dice < 4) {
            today.add(some);
        } else if (dice < 5) {
            elsewhere.add(new Pairing(OTHER, leader.id(), some.mentor(), some.time()));
        }
    }

    private FixedTime time() {
        return new FixedTime(
                DayOfWeek.of(1 + random.nextInt(5)),
                LocalTime.of(8 + random.nextInt(8), 30 * random.nextInt(2)),
                random.nextInt(2),
                ZoneId.of("Europe/Oslo"));
    }

    Duration length(ProgrammeId programme) {
        return programme.equals(OURS) ? length : Duration.ofMinutes(60);
    }

    Rhythm rhythm(ProgrammeId programme) {
        return Rhythm.fortnightly(length(programme));
    }

    Ground ground() {
        return new Ground(mentors, profiles)
                .lasting(rhythm(OURS), this::rhythm)
                .lineManagers(lineManagers)
                .wishing(wishes)
                .keeping(elsewhere)
                .instead(today)
                .heeding(noes)
                .without(away);
    }

    Map<PersonId, Person> people() {
        Map<PersonId, Person> people = new HashMap<>();
        Stream.concat(leaders.stream(), mentors.stream()).forEach(person -> people.put(person.id(), person));
        return people;
    }
}
