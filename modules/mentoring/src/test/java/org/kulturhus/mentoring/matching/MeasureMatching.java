package org.kulturhus.mentoring.matching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.mentoring.solver.Budget;
import org.kulturhus.mentoring.solver.Solution;
import org.kulturhus.mentoring.solver.Solver;
import org.kulturhus.mentoring.solver.Solver.Searchers;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A large company from its people to the reasons of every place, as a proposal takes the way, but for the database. */
public final class MeasureMatching {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(1);
    private static final String[] TOWNS = {
        "Oslo", "Bergen", "Trondheim", "Stavanger", "Drammen", "Bodø", "Hamar", "Molde", "Moss", "Skien"
    };

    private final SplittableRandom random = new SplittableRandom(1);
    private final Company company;

    private MeasureMatching(Company company) {
        this.company = company;
    }

    /** What the company is like. */
    public enum Company {
        /** Languages, towns, hours and wishes differ. */
        VARIED,
        /** Nothing but the unit differs, and nobody wishes anything. */
        ALIKE,
        /** As {@link #ALIKE}, but all leaders wish to meet in the morning, when two of three mentors receive nobody. */
        MORNINGS
    }

    public static void print(Company company, int leaders, int mentors, ExecutorService threads) {
        new MeasureMatching(company).run(leaders, mentors, threads);
    }

    private void run(int leaderCount, int mentorCount, ExecutorService threads) {
        List<Person> mentors =
                IntStream.range(0, mentorCount).mapToObj(this::person).toList();
        List<Person> leaders = IntStream.range(mentorCount, mentorCount + leaderCount)
                .mapToObj(this::person)
                .toList();
        Map<PersonId, Mentor> profiles = new HashMap<>();
        mentors.forEach(mentor -> profiles.put(mentor.id(), profile(mentor)));
        Map<PersonId, WishList> wishes = new HashMap<>();
        leaders.forEach(leader -> wishes.put(leader.id(), wish(leader, mentors)));
        long begun = System.nanoTime();
        Places places = new Places(new Ground(mentors, profiles).wishing(wishes));
        Matching matching = new Matching(places, leaders);
        long prepared = System.nanoTime();
        Solution solution = Solver.solve(
                matching.problem(),
                null,
                Budget.of(Duration.ofSeconds(30)),
                new Searchers(threads, List.of(1L, 2L)),
                better -> {});
        long solved = System.nanoTime();
        List<Pairing> pairings = matching.pairings(PROGRAMME, solution.chosen());
        Explanation explanation = new Explanation(places, pairings);
        Map<PersonId, Person> byId = leaders.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        long reasons = pairings.stream()
                .mapToLong(
                        one -> explanation.reasons(byId.get(one.leader()), one).size())
                .sum();
        long explained = System.nanoTime();
        long options = matching.problem().places().stream()
                .mapToLong(one -> one.size())
                .sum();
        System.out.printf(
                "%s: %d leaders x %d mentors, %d places (all of them: %s): prepared in %.1f s, solved in %.1f s, %d placed, proven"
                        + " best %s, %d reasons in %.1f s%n",
                company,
                leaderCount,
                mentorCount,
                options,
                matching.whole(),
                (prepared - begun) / 1e9,
                (solved - prepared) / 1e9,
                solution.placed(),
                solution.best(),
                reasons,
                (explained - solved) / 1e9);
    }

    private Person person(int number) {
        return new Person(
                new PersonId(number + 1L),
                "Person " + number,
                "p" + number + "@example.com",
                "Leader",
                "Unit " + (varied() ? random.nextInt(40) : number % 100),
                varied() ? TOWNS[random.nextInt(TOWNS.length)] : "Oslo",
                Optional.empty(),
                "NO",
                ZoneId.of("Europe/Oslo"),
                Locale.forLanguageTag(varied() && random.nextInt(3) == 0 ? "sv" : "nb"),
                Set.of());
    }

    private boolean varied() {
        return company == Company.VARIED;
    }

    /** Room for fourteen to eighteen, on two half days a week; or for fourteen, on six hours of every day. */
    private Mentor profile(Person mentor) {
        if (!varied()) {
            return new Mentor(mentor.id(), 14, everyDay(mentor.id().value() % 3 == 0));
        }
        List<WeeklyTime> times = IntStream.of(1 + random.nextInt(2), 3 + random.nextInt(3))
                .mapToObj(day -> weekly(DayOfWeek.of(day), 8 + random.nextInt(5), 4))
                .toList();
        Mentor profile = new Mentor(mentor.id(), 14 + random.nextInt(5), times);
        profile.offers(List.of(), List.of(random.nextBoolean() ? "sales" : "finance"));
        return profile;
    }

    private List<WeeklyTime> everyDay(boolean early) {
        int from = company == Company.ALIKE ? 9 : early ? 10 : 11;
        return IntStream.rangeClosed(1, 5)
                .mapToObj(day -> weekly(DayOfWeek.of(day), from, 6))
                .toList();
    }

    private static WeeklyTime weekly(DayOfWeek day, int from, int hours) {
        return new WeeklyTime(day, LocalTime.of(from, 0), LocalTime.of(from + hours, 0));
    }

    private WishList wish(Person leader, List<Person> mentors) {
        WishList wish = new WishList(leader.id());
        if (!varied()) {
            wish.meets(company == Company.MORNINGS ? Daypart.MORNING : Daypart.ANY, List.of());
            return wish;
        }
        wish.asksFor(random.nextBoolean() ? List.of("sales") : List.of());
        wish.meets(Daypart.values()[random.nextInt(4)], List.of());
        wish.names(
                LongStream.range(0, random.nextInt(3))
                        .mapToObj(one ->
                                mentors.get(random.nextInt(mentors.size())).id())
                        .distinct()
                        .toList(),
                List.of());
        return wish;
    }
}
