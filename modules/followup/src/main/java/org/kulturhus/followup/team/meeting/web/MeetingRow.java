package org.kulturhus.followup.team.meeting.web;

import java.util.List;
import java.util.stream.Collectors;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Person;

/**
 * A meeting in the reader's list.
 *
 * @param with everybody else who takes part
 * @param missing who of the team is left out; {@code null} when nobody is
 * @param open whether the reader may say what became of it
 * @param movable whether the reader may put it to another time
 */
public record MeetingRow(TeamSession meeting, String with, Phrase missing, boolean open, boolean movable) {

    static Phrase missing(TeamSession session, List<Person> team) {
        String names = team.stream()
                .filter(person -> !session.concerns(person.id()))
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : Phrase.of("followup", "meetings.without", names);
    }
}
