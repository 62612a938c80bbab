package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.consent.Consents;
import org.kulturhus.mentoring.consent.model.Consent.Stance;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.proposal.StartProposal;
import org.kulturhus.mentoring.publication.PublishProposal;
import org.kulturhus.mentoring.wishes.SetWishes;
import org.kulturhus.mentoring.wishes.SetWishes.Wanted;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programmes;

/**
 * The sample company's mentors with their weeks, and its pairings, found by the real solver; one leader still waits, and a second
 * proposal, in which everybody may get another place, lies beside the published one. One mentor takes fewer leaders than before.
 */
@ApplicationScoped
public class MentoringSample implements SampleData {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final int MOST_SECONDS = 20;
    private static final Duration AGO = Duration.ofHours(5);
    private static final String WAITING = "anders.berg@nordlys.example";

    private static final String SILENT = "petter.ness@nordlys.example";
    private static final String UNSUITED = "turid.mo@nordlys.example";
    private static final String DELIVERIES = "The store takes deliveries then.";

    private static final List<String> STRENGTHS = List.of(
            "Budgets and key figures",
            "Difficult conversations",
            "Service on the phone",
            "New leaders",
            "Planning of shifts",
            "Complaints");

    @Inject
    private Directory directory;

    @Inject
    private Mentors mentors;

    @Inject
    private Programmes programmes;

    @Inject
    private SetWishes setWishes;

    @Inject
    private StartProposal startProposal;

    @Inject
    private PublishProposal publishProposal;

    @Inject
    private Assignments assignments;

    @Inject
    private Consents consents;

    @Inject
    private Notices notices;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void write() {
        List<Person> people = directory.withRole(Role.MENTOR);
        for (int index = 0; index < people.size(); index++) {
            Mentor mentor = new Mentor(people.get(index).id(), 2 + index % 3, week(index));
            mentor.offers(
                    index % 3 == 0 ? List.of("en", "sv") : List.of("en"),
                    List.of(STRENGTHS.get(index % 6), STRENGTHS.get((index + 2) % 6)));
            mentors.keep(mentor);
        }
        wishes();
        programmes.all().forEach(programme -> {
            long proposal = startProposal.solved(programme.id(), StartProposal.Wanted.usual());
            Instant then = programme.starts().atTime(9, 0).atZone(ZONE).toInstant();
            publishProposal.publish(proposal, then.isBefore(Instant.now()) ? then : Instant.now());
            List<Assignment> published = assignments.of(programme.id(), Assignment.State.PUBLISHED);
            published.forEach(this::answer);
            takesFewer(published);
            startProposal.solved(programme.id(), new StartProposal.Wanted(Map.of(), true, MOST_SECONDS, null));
        });
    }

    /** Of the mentors with several leaders, the last one on the list now wants one leader less than there are. */
    private void takesFewer(List<Assignment> published) {
        Map<PersonId, Long> loads =
                published.stream().collect(Collectors.groupingBy(Assignment::mentor, Collectors.counting()));
        loads.keySet().stream()
                .filter(mentor -> loads.get(mentor) > 1)
                .max(Comparator.comparingLong(PersonId::value))
                .map(mentor -> mentors.of(List.of(mentor)).get(mentor))
                .ifPresent(mentor -> mentor.receives(loads.get(mentor.person()).intValue() - 1, mentor.times()));
    }

    private void wishes() {
        List<Person> leaders = directory.withRole(Role.LEADER);
        for (int index = 0; index < leaders.size(); index += 2) {
            Daypart daypart = Daypart.values()[index % Daypart.values().length];
            setWishes.set(
                    leaders.get(index).id(),
                    new Wanted(daypart, List.of(), List.of(STRENGTHS.get(index % 6)), List.of(), List.of()));
        }
        PersonId waiting = directory.byEmail(WAITING).map(Person::id).orElseThrow();
        WeeklyTime late = new WeeklyTime(DayOfWeek.FRIDAY, LocalTime.of(15, 0), LocalTime.of(17, 0));
        setWishes.set(waiting, new Wanted(Daypart.ANY, List.of(late), List.of(), List.of(), List.of()));
    }

    /** Everybody is content, apart from one who has not answered and one to whom the time does not suit. */
    private void answer(Assignment assignment) {
        consents.say(assignment, assignment.mentor(), Stance.ACCEPTED, null);
        Person leader = directory.person(assignment.leader()).orElseThrow();
        if (leader.email().equals(UNSUITED)) {
            consents.say(assignment, assignment.leader(), Stance.OTHER_TIME, DELIVERIES);
            tellManagers(assignment, leader.name());
        } else if (!leader.email().equals(SILENT)) {
            consents.say(assignment, assignment.leader(), Stance.ACCEPTED, null);
        }
    }

    private void tellManagers(Assignment assignment, String leader) {
        String mentor = directory.person(assignment.mentor()).orElseThrow().name();
        directory
                .withRole(Role.TRAINING_MANAGER)
                .forEach(manager -> notices.told(
                        manager.id(),
                        Phrase.of("mentoring", "answer.mail.title", leader),
                        Phrase.of("mentoring", "answer.mail.text", leader, mentor, DELIVERIES),
                        "mentoring/pairings?programme="
                                + assignment.pairing().programme().value(),
                        Instant.now().minus(AGO)));
    }

    private static List<WeeklyTime> week(int index) {
        List<WeeklyTime> week = new ArrayList<>();
        DayOfWeek first = DayOfWeek.of(1 + index % 4);
        week.add(new WeeklyTime(first, LocalTime.of(9, 0), LocalTime.of(12, 0)));
        week.add(new WeeklyTime(first.plus(1), LocalTime.of(9, 0), LocalTime.of(11, 0)));
        week.add(new WeeklyTime(first.plus(1), LocalTime.of(13, 0), LocalTime.of(15, 0)));
        return week;
    }
}
