package org.kulturhus.followup.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The sessions that a public holiday has put on another day than the pair's own: which holiday it was. */
@ApplicationScoped
public class ShiftedSessions {

    private static final int WEEK = 7;

    @Inject
    private WorkingDays workingDays;

    /**
     * The holiday's name in the reader's language by the id of the session; what somebody moved by hand is left out.
     *
     * @param sessions whole series of leaders, so that the pair's weekday can be told
     * @param people leaders and hosts, in whose countries holidays count; sessions of others are left out
     */
    public Map<Long, String> holidays(Collection<FollowUpSession> sessions, Map<PersonId, Person> people) {
        Map<Long, String> holidays = new HashMap<>();
        sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> List.of(session.programme(), session.leader(), session.host())))
                .values()
                .forEach(pair -> pair.stream()
                        .filter(session -> !session.moved())
                        .forEach(session -> holiday(session, weekday(pair), people)
                                .ifPresent(name -> holidays.put(session.id(), name))));
        return holidays;
    }

    /** On which most of them are planned. */
    private static DayOfWeek weekday(List<FollowUpSession> pair) {
        return pair.stream()
                .collect(Collectors.groupingBy(session -> planned(session).getDayOfWeek(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<DayOfWeek, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private Optional<String> holiday(FollowUpSession session, DayOfWeek weekday, Map<PersonId, Person> people) {
        LocalDate day = planned(session);
        if (day.getDayOfWeek() == weekday) {
            return Optional.empty();
        }
        int since = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), WEEK);
        return Stream.of(day.minusDays(since), day.plusDays(WEEK - since))
                .flatMap(near -> Stream.of(session.leader(), session.host())
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .flatMap(person -> workingDays.holiday(near, person.country()).stream()))
                .findFirst();
    }

    private static LocalDate planned(FollowUpSession session) {
        return session.plannedAt().atZone(session.zone()).toLocalDate();
    }
}
