package org.kulturhus.followup.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * Two sheets beside the sessions: a row for each leader, as on the board, also for those without a mentor, and one for each mentor
 * with what was held and what is to come. Hours are those of the sessions themselves.
 */
@ApplicationScoped
public class TotalSheets {

    private static final List<String> LEADERS = List.of(
            "leader",
            "mentor",
            "sheet.unit",
            "state.HELD",
            "state.MISSED",
            "sheet.toGo",
            "sheet.hours.held",
            "sheet.hours.toGo",
            "sheet.time",
            "board.status");
    private static final List<String> MENTORS = List.of(
            "mentor",
            "sheet.unit",
            "sheet.leaders",
            "sheet.toGo",
            "sheet.hours.held",
            "sheet.hours.toGo",
            "sheet.time",
            "board.status");
    private static final double HOUR = Duration.ofHours(1).toMinutes();

    @Inject
    private Reader reader;

    void write(Workbook workbook, Told told) {
        leaders(workbook.newWorksheet(say("sheet.leaders")), told);
        mentors(workbook.newWorksheet(say("sheet.mentors")), told);
    }

    private void leaders(Worksheet sheet, Told told) {
        head(sheet, LEADERS);
        int row = 1;
        for (Person leader : byName(told.leaders(), told)) {
            List<FollowUpSession> mine = told.of(leader.id());
            sheet.value(row, 0, leader.name());
            sheet.value(row, 1, mentor(mine, told));
            sheet.value(row, 2, leader.unit());
            sheet.value(row, 3, in(mine, Beat.State.HELD).count());
            sheet.value(row, 4, in(mine, Beat.State.MISSED).count());
            sheet.value(row, 5, in(mine, Beat.State.PLANNED).count());
            sheet.value(row, 6, hours(in(mine, Beat.State.HELD)));
            sheet.value(row, 7, hours(in(mine, Beat.State.PLANNED)));
            sheet.value(row, 8, told.time(leader.id()));
            sheet.value(row++, 9, told.status(leader.id()).orElse(say("status.none")));
        }
    }

    /** Who holds the last session that is no stand-in's; nobody without a session. */
    private static String mentor(List<FollowUpSession> mine, Told told) {
        return mine.stream()
                .filter(session -> !session.standIn())
                .reduce((one, later) -> later)
                .or(() -> mine.stream().findFirst())
                .map(session -> told.people().get(session.host()).name())
                .orElse("");
    }

    private void mentors(Worksheet sheet, Told told) {
        head(sheet, MENTORS);
        Instant now = Instant.now();
        Map<PersonId, List<FollowUpSession>> hosted = told.sessions().stream()
                .filter(session -> session.state() == Beat.State.HELD || own(session, now))
                .collect(Collectors.groupingBy(FollowUpSession::host));
        int row = 1;
        for (Person mentor : byName(hosted.keySet(), told)) {
            List<FollowUpSession> mine = hosted.get(mentor.id());
            List<FollowUpSession> toGo =
                    mine.stream().filter(session -> own(session, now)).toList();
            List<Person> mentees = mentees(toGo, told);
            sheet.value(row, 0, mentor.name());
            sheet.value(row, 1, mentor.unit());
            sheet.value(row, 2, mentees.size());
            sheet.value(row, 3, toGo.size());
            sheet.value(row, 4, hours(in(mine, Beat.State.HELD)));
            sheet.value(row, 5, hours(toGo.stream()));
            sheet.value(row, 6, each(mentees.stream(), told::time));
            sheet.value(row++, 7, status(mentees, told));
        }
    }

    private static List<Person> mentees(List<FollowUpSession> sessions, Told told) {
        return byName(sessions.stream().map(FollowUpSession::leader).collect(Collectors.toSet()), told);
    }

    private static boolean own(FollowUpSession session, Instant now) {
        return session.toCome(now) && !session.standIn();
    }

    /** Which of the leaders somebody has to look at, and why. */
    private String status(List<Person> mentees, Told told) {
        String needed = each(
                mentees.stream().filter(mentee -> told.bad(mentee.id())),
                mentee -> told.status(mentee).orElse(""));
        return needed.isEmpty() ? say("status.good") : needed;
    }

    private static String each(Stream<Person> people, Function<PersonId, String> words) {
        return people.map(person -> person.name() + ": " + words.apply(person.id()))
                .collect(Collectors.joining("; "));
    }

    private static List<Person> byName(Collection<PersonId> ids, Told told) {
        return ids.stream()
                .map(told.people()::get)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private static Stream<FollowUpSession> in(List<FollowUpSession> sessions, Beat.State state) {
        return sessions.stream().filter(session -> session.state() == state);
    }

    private static double hours(Stream<FollowUpSession> sessions) {
        return sessions.mapToLong(session -> Duration.between(
                                        session.span().from(), session.span().until())
                                .toMinutes())
                        .sum()
                / HOUR;
    }

    private void head(Worksheet sheet, List<String> headings) {
        SessionSheet.head(sheet, headings.stream().map(this::say).toList());
    }

    private String say(String key) {
        return reader.say(Phrase.of("followup", key));
    }
}
