package org.kulturhus.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kulturhus.mentoring.matching.PersonFixture.OSLO;
import static org.kulturhus.mentoring.matching.PersonFixture.person;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.Rhythm;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** What is said of a place, of the mentors whom a leader did not get, and of leaders without a place, is true. */
class ExplanationTest {

    private static final Rhythm LONG = Rhythm.fortnightly(Duration.ofMinutes(90));
    private static final ProgrammeId OURS = new ProgrammeId(1);
    private static final ProgrammeId OTHER = new ProgrammeId(2);
    private static final Person LEADER = person(1, "Oslo", OSLO, null);
    private static final Person KARI = person(10, "Oslo", OSLO, null);
    private static final Person LARS = person(11, "Bergen", OSLO, null);

    private static Mentor mentor(Person who, int capacity, String from, String until) {
        return new Mentor(
                who.id(),
                capacity,
                List.of(new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.parse(from), LocalTime.parse(until))));
    }

    private static FixedTime at(String time, int parity) {
        return new FixedTime(DayOfWeek.TUESDAY, LocalTime.parse(time), parity, OSLO);
    }

    private static Pairing pairing(long leader, Person mentor, String time, int parity) {
        return new Pairing(OURS, new PersonId(leader), mentor.id(), at(time, parity));
    }

    private static Ground ground(Mentor... profiles) {
        Map<PersonId, Mentor> byId =
                Arrays.stream(profiles).collect(Collectors.toMap(Mentor::person, Function.identity()));
        return new Ground(List.of(KARI, LARS), byId);
    }

    private static WishList wishing(Person... mentors) {
        WishList wishes = new WishList(LEADER.id());
        wishes.names(Arrays.stream(mentors).map(Person::id).toList(), List.of());
        return wishes;
    }

    private static List<String> keys(Ground ground, Pairing mine, Pairing... others) {
        List<Pairing> all = new ArrayList<>(List.of(others));
        all.add(mine);
        return new Explanation(new Places(ground), all)
                .reasons(LEADER, mine).stream()
                        .map(Reason::words)
                        .map(Phrase::key)
                        .toList();
    }

    @Test
    void aBetterMentorWhoIsFullIsNamed() {
        Ground ground = ground(mentor(KARI, 1, "09:00", "12:00"), mentor(LARS, 2, "09:00", "12:00"))
                .wishing(Map.of(LEADER.id(), wishing(KARI)));
        assertThat(keys(ground, pairing(1, LARS, "09:00", 0), pairing(2, KARI, "10:00", 0)))
                .contains("fit.better.full", "fit.next.none")
                .doesNotContain("fit.next");
    }

    /** From half past nine until half past ten is not free beside the hour from ten on. */
    @Test
    void anHourThatOverlapsIsNotFree() {
        Ground ground = ground(mentor(KARI, 5, "09:30", "10:30"), mentor(LARS, 2, "09:00", "12:00"));
        Pairing[] taken = {pairing(2, KARI, "10:00", 0), pairing(3, KARI, "10:00", 1)};
        assertThat(keys(ground, pairing(1, LARS, "09:00", 0), taken)).contains("fit.better.taken", "fit.next.none");
    }

    @Test
    void aBetterMentorWhoIsFreeIsNotCalledJustAsGood() {
        Ground ground = ground(mentor(KARI, 2, "09:00", "12:00"), mentor(LARS, 2, "09:00", "12:00"));
        assertThat(keys(ground, pairing(1, LARS, "09:00", 0))).contains("fit.next.better");
    }

    @Test
    void theLoadOfLongSessionsCountsForMore() {
        Ground ground = ground(mentor(KARI, 2, "09:00", "12:00"), mentor(LARS, 0, "09:00", "12:00"))
                .lasting(LONG, programme -> LONG);
        List<Reason> reasons = new Explanation(new Places(ground), List.of(pairing(1, KARI, "09:00", 0)))
                .reasons(LEADER, pairing(1, KARI, "09:00", 0));
        assertThat(reasons).contains(new Reason(15, Phrase.of("mentoring", "fit.load", 1, 2)));
    }

    @Test
    void whoDoesNotMindTheHourIsNotSaidToPreferIt() {
        Ground ground = ground(mentor(KARI, 2, "09:00", "17:00"), mentor(LARS, 0, "09:00", "12:00"));
        assertThat(keys(ground, pairing(1, KARI, "09:00", 0))).contains("fit.hour.good");
        WishList mornings = wishing();
        mornings.meets(Daypart.MORNING, List.of());
        assertThat(keys(ground.wishing(Map.of(LEADER.id(), mornings)), pairing(1, KARI, "09:00", 0)))
                .contains("fit.hour.good");
    }

    /** A replacement at today's hour is worth more than one at another hour. */
    @Test
    void theTimeCountsWithAnotherMentorToo() {
        Ground ground = ground(mentor(KARI, 2, "09:00", "12:00"), mentor(LARS, 2, "09:00", "12:00"))
                .instead(List.of(pairing(1, KARI, "10:00", 0)));
        Places places = new Places(ground);
        int same = places.fit(LEADER, LARS).cost(at("10:00", 0));
        int other = places.fit(LEADER, LARS).cost(at("11:00", 0));
        assertThat(other - same).isEqualTo(24);
    }

    private static String whyNot(Ground ground) {
        return new Places(ground).whyNot(LEADER).key();
    }

    private static Ground onlyNine() {
        return ground(mentor(KARI, 9, "09:00", "10:00"), mentor(LARS, 0, "09:00", "10:00"));
    }

    private static Declined no(Person by, int parity) {
        return new Declined(pairing(1, KARI, "09:00", parity), by.id(), true);
    }

    @Test
    void whoWaitsHearsTheTrueReason() {
        assertThat(whyNot(onlyNine())).isEqualTo("unplaced.notYet");
        assertThat(whyNot(onlyNine().heeding(List.of(no(KARI, 0), no(KARI, 1)))))
                .isEqualTo("unplaced.mentorNo");
        assertThat(whyNot(onlyNine().heeding(List.of(no(LEADER, 0), no(LEADER, 1)))))
                .isEqualTo("unplaced.ownNo");
        Pairing even = new Pairing(OTHER, LEADER.id(), new PersonId(99), at("09:00", 0));
        Pairing odd = new Pairing(OTHER, LEADER.id(), new PersonId(99), at("09:00", 1));
        assertThat(whyNot(onlyNine().keeping(List.of(even, odd)))).isEqualTo("unplaced.elsewhere");
        assertThat(whyNot(onlyNine().keeping(List.of(pairing(2, KARI, "09:00", 0), pairing(3, KARI, "09:00", 1)))))
                .isEqualTo("unplaced.taken");
    }
}
