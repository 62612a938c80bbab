package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The sample company's mentors with their weeks, and its pairings, found by the real solver; one leader still waits. */
@ApplicationScoped
public class MentoringSample implements SampleData {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final String WAITING = "anders.berg@nordlys.example";

    @Inject
    private Directory directory;

    @Inject
    private Mentors mentors;

    @Inject
    private Programmes programmes;

    @Inject
    private ProposePairings proposePairings;

    @Inject
    private PublishPairings publishPairings;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void write() {
        List<Person> people = directory.withRole(Role.MENTOR);
        for (int index = 0; index < people.size(); index++) {
            mentors.keep(new Mentor(people.get(index).id(), 2 + index % 3, week(index)));
        }
        PersonId waiting = directory.byEmail(WAITING).map(Person::id).orElseThrow();
        programmes.all().forEach(programme -> {
            ProgrammeId id = programme.id();
            proposePairings.propose(id, Set.of(waiting));
            Instant then = programme.starts().atTime(9, 0).atZone(ZONE).toInstant();
            publishPairings.publish(id, then.isBefore(Instant.now()) ? then : Instant.now());
        });
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
