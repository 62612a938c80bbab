package org.kulturhus.mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.wishes.WishLists;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Tells other rooms who mentors whom and when mentors can be met. */
@ApplicationScoped
public class PublishedPairings implements PairingSource {

    @Inject
    private Assignments assignments;

    @Inject
    private Mentors mentors;

    @Inject
    private WishLists wishLists;

    @Inject
    private Directory directory;

    @Override
    public List<Pairing> pairings(ProgrammeId programme) {
        return assignments.standing(programme).stream()
                .map(Assignment::standing)
                .toList();
    }

    @Override
    public List<Pairing> of(PersonId person) {
        return assignments.standing(person).stream().map(Assignment::standing).toList();
    }

    @Override
    public Map<PersonId, List<TimeSpan>> receives(Collection<PersonId> people, TimeSpan window) {
        Map<PersonId, Person> persons = directory.people(people);
        Map<PersonId, List<TimeSpan>> spans = new HashMap<>();
        mentors.of(people).forEach((id, mentor) -> {
            if (persons.containsKey(id)) {
                spans.put(id, spans(mentor.times(), persons.get(id).zone(), window));
            }
        });
        return spans;
    }

    @Override
    public Map<PersonId, List<TimeSpan>> meets(Collection<PersonId> leaders, TimeSpan window) {
        Map<PersonId, Person> persons = directory.people(leaders);
        Map<PersonId, List<TimeSpan>> spans = new HashMap<>();
        wishLists.of(leaders).forEach((id, wishes) -> {
            if (persons.containsKey(id) && !wishes.times().isEmpty()) {
                spans.put(id, spans(wishes.times(), persons.get(id).zone(), window));
            }
        });
        return spans;
    }

    private static List<TimeSpan> spans(List<WeeklyTime> times, ZoneId zone, TimeSpan window) {
        List<TimeSpan> spans = new ArrayList<>();
        LocalDate last = window.until().atZone(zone).toLocalDate();
        for (LocalDate day = window.from().atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (WeeklyTime time : times) {
                if (time.weekday() == day.getDayOfWeek()) {
                    Instant from = day.atTime(time.from()).atZone(zone).toInstant();
                    spans.add(new TimeSpan(
                            from, day.atTime(time.until()).atZone(zone).toInstant()));
                }
            }
        }
        return spans.stream().filter(window::overlaps).toList();
    }
}
