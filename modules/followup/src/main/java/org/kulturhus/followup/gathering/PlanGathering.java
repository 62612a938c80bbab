package org.kulturhus.followup.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kulturhus.followup.freetimes.Diaries;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.freetimes.JointTimes;
import org.kulturhus.followup.freetimes.JointTimes.JointTime;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.gathering.model.ProposedTime;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** A training manager looks for times at which many can, and asks those concerned which ones suit them. */
@ApplicationScoped
public class PlanGathering {

    /** Characters of a title. */
    public static final int LONGEST = 120;
    /** Times of a poll. */
    public static final int MOST = 6;

    private static final int SHORTEST_MINUTES = 30;
    private static final int LONGEST_MINUTES = 480;
    private static final int MOST_PEOPLE = 400;
    private static final int MOST_DAYS = 62;
    private static final int AHEAD = 365;

    @Inject
    private Gatherings gatherings;

    @Inject
    private GatheringAccess gatheringAccess;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private Calendars calendars;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /**
     * Who is asked.
     *
     * @param leaders of the programme; {@code null} for all of them
     * @param others leaders or mentors besides
     */
    public record Audience(ProgrammeId programme, Collection<PersonId> leaders, Collection<PersonId> others) {}

    /**
     * What they are asked about.
     *
     * @param minutes 30 to 480
     * @param answerBy by when they should answer, on the planner's clock
     */
    public record Wanted(String title, int minutes, LocalDate answerBy) {}

    /**
     * Times between two days (both included) on the planner's clock at which most can, the best first.
     *
     * @param minutes 30 to 480
     */
    @Transactional
    public List<JointTime> propose(Audience audience, int minutes, LocalDate first, LocalDate last) {
        gatheringAccess.requireManaging();
        Set<PersonId> people = people(audience);
        checkLength(minutes);
        ZoneId zone = planner().zone();
        LocalDate today = Instant.now().atZone(zone).toLocalDate();
        if (first == null || first.isBefore(today) || first.isAfter(today.plusDays(AHEAD))) {
            throw refused("first", "gathering.first.outside");
        }
        if (last == null || last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw refused("last", "gathering.last.outside", MOST_DAYS);
        }
        TimeSpan window = new TimeSpan(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
        Diaries diaries = freeTimes.diaries(people, window, Set.of());
        return JointTimes.ranked(diaries, Duration.ofMinutes(minutes), window, zone, Instant.now());
    }

    /**
     * Asks everybody.
     *
     * @param starts up to six, each one at which somebody can
     * @return its id
     */
    @Transactional
    public long plan(Audience audience, Wanted wanted, Collection<Instant> starts) {
        gatheringAccess.requireManaging();
        Set<PersonId> people = people(audience);
        Instant now = Instant.now();
        Person planner = planner();
        check(wanted, now.atZone(planner.zone()).toLocalDate());
        Duration length = Duration.ofMinutes(wanted.minutes());
        List<TimeSpan> spans = spans(starts, length, now);
        Gathering gathering =
                new Gathering(audience.programme(), wanted.title().strip(), length, wanted.answerBy(), planner.zone());
        gathering.invite(people);
        gatherings.add(gathering);
        Diaries diaries = freeTimes.diaries(
                people,
                new TimeSpan(spans.get(0).from(), spans.get(spans.size() - 1).until()),
                Set.of());
        spans.forEach(span -> gatherings.add(proposed(gathering, span, diaries, now)));
        facts.fire(new GatheringPlanned(gathering.id(), now, access.me()));
        people.forEach(person -> ask(person, planner, gathering, spans.size()));
        return gathering.id();
    }

    private static ProposedTime proposed(Gathering gathering, TimeSpan span, Diaries diaries, Instant now) {
        if (JointTimes.at(diaries, span, now).free().isEmpty()) {
            throw refused("starts", "gathering.starts.nobody", span.from());
        }
        return new ProposedTime(
                gathering,
                span,
                gathering.people().stream()
                        .filter(person -> diaries.taken(person, span).isPresent())
                        .toList());
    }

    private void ask(PersonId person, Person planner, Gathering gathering, int times) {
        notices.tell(
                person,
                Phrase.of("followup", "gathering.mail.ask.title", gathering.title()),
                Phrase.of(
                        "followup",
                        "gathering.mail.ask.text",
                        planner.name(),
                        gathering.title(),
                        times,
                        gathering.answerBy()),
                "followup/gathering?id=" + gathering.id());
    }

    private static List<TimeSpan> spans(Collection<Instant> starts, Duration length, Instant now) {
        Set<Instant> different = new TreeSet<>(starts);
        if (different.isEmpty() || different.size() > MOST) {
            throw refused("starts", "gathering.starts.number", MOST);
        }
        if (different.stream()
                .anyMatch(
                        start -> start.isBefore(now) || start.isAfter(now.plus(Duration.ofDays(AHEAD + MOST_DAYS))))) {
            throw refused("starts", "gathering.starts.outside");
        }
        return different.stream()
                .map(start -> new TimeSpan(start, start.plus(length)))
                .toList();
    }

    private static void check(Wanted wanted, LocalDate today) {
        if (wanted.title() == null
                || wanted.title().isBlank()
                || wanted.title().strip().length() > LONGEST) {
            throw refused("title", "gathering.title.missing", LONGEST);
        }
        checkLength(wanted.minutes());
        if (wanted.answerBy() == null
                || wanted.answerBy().isBefore(today)
                || wanted.answerBy().isAfter(today.plusDays(AHEAD))) {
            throw refused("answerBy", "gathering.answerBy.outside");
        }
    }

    private static void checkLength(int minutes) {
        if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
            throw refused("minutes", "gathering.minutes.outside", SHORTEST_MINUTES, LONGEST_MINUTES);
        }
    }

    private Set<PersonId> people(Audience audience) {
        Programme programme = programmes
                .programme(audience.programme())
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "programme.unknown")));
        if (audience.leaders() != null && !programme.leaders().containsAll(audience.leaders())) {
            throw refused("leaders", "gathering.leaders.strange");
        }
        Set<PersonId> people = new HashSet<>(audience.leaders() == null ? programme.leaders() : audience.leaders());
        people.addAll(audience.others());
        Map<PersonId, Person> known = directory.people(people);
        boolean all = known.values().stream()
                .filter(person ->
                        person.roles().contains(Role.LEADER) || person.roles().contains(Role.MENTOR))
                .map(Person::id)
                .toList()
                .containsAll(audience.others());
        if (!all || known.size() < people.size()) {
            throw refused("others", "gathering.others.strange");
        }
        if (people.size() < 2 || people.size() > MOST_PEOPLE) {
            throw refused("leaders", "gathering.people.number", MOST_PEOPLE);
        }
        return people;
    }

    private Person planner() {
        return directory.person(access.me()).orElseThrow();
    }

    private static Refused refused(String field, String key, Object... arguments) {
        return Refused.invalid(field, Phrase.of("followup", key, arguments));
    }
}
