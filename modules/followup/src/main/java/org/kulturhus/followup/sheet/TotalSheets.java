package org.kulturhus.followup.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Two sheets beside the sessions: a row for each leader, as on the board, and one for each mentor with what is to come. */
@ApplicationScoped
public class TotalSheets {

    @Inject
    private Reader reader;

    void write(Workbook workbook, List<FollowUpSession> sessions, Map<PersonId, Person> people) {
        leaders(workbook.newWorksheet(say("sheet.leaders")), sessions, people);
        mentors(workbook.newWorksheet(say("sheet.mentors")), sessions, people);
    }

    private void leaders(Worksheet sheet, List<FollowUpSession> sessions, Map<PersonId, Person> people) {
        SessionSheet.head(
                sheet,
                List.of(
                        say("leader"),
                        say("mentor"),
                        say("sheet.unit"),
                        say("state.HELD"),
                        say("state.MISSED"),
                        say("sheet.toGo")));
        Map<PersonId, List<FollowUpSession>> series =
                sessions.stream().collect(Collectors.groupingBy(FollowUpSession::leader));
        int row = 1;
        for (Person leader : byName(series, people)) {
            List<FollowUpSession> mine = series.get(leader.id());
            sheet.value(row, 0, leader.name());
            sheet.value(row, 1, people.get(mentor(mine)).name());
            sheet.value(row, 2, leader.unit());
            sheet.value(row, 3, count(mine, Beat.State.HELD));
            sheet.value(row, 4, count(mine, Beat.State.MISSED));
            sheet.value(row++, 5, count(mine, Beat.State.PLANNED));
        }
    }

    /** Who holds the last session that is no stand-in's. */
    private static PersonId mentor(List<FollowUpSession> mine) {
        return mine.stream()
                .filter(session -> !session.standIn())
                .reduce((one, later) -> later)
                .orElse(mine.get(0))
                .host();
    }

    private void mentors(Worksheet sheet, List<FollowUpSession> sessions, Map<PersonId, Person> people) {
        SessionSheet.head(sheet, List.of(say("mentor"), say("sheet.unit"), say("sheet.leaders"), say("sheet.toGo")));
        Instant now = Instant.now();
        Map<PersonId, List<FollowUpSession>> toCome = sessions.stream()
                .filter(session -> session.toCome(now) && !session.standIn())
                .collect(Collectors.groupingBy(FollowUpSession::host));
        int row = 1;
        for (Person mentor : byName(toCome, people)) {
            List<FollowUpSession> mine = toCome.get(mentor.id());
            sheet.value(row, 0, mentor.name());
            sheet.value(row, 1, mentor.unit());
            sheet.value(
                    row,
                    2,
                    mine.stream().map(FollowUpSession::leader).distinct().count());
            sheet.value(row++, 3, mine.size());
        }
    }

    private static List<Person> byName(Map<PersonId, List<FollowUpSession>> of, Map<PersonId, Person> people) {
        return of.keySet().stream()
                .map(people::get)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private static long count(List<FollowUpSession> mine, Beat.State state) {
        return mine.stream().filter(session -> session.state() == state).count();
    }

    private String say(String key) {
        return reader.say(Phrase.of("followup", key));
    }
}
