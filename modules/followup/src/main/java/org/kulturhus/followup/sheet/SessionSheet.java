package org.kulturhus.followup.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kulturhus.followup.attendance.Absentees;
import org.kulturhus.followup.attendance.model.Absentee;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.ShiftedSessions;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * Writes sessions as an Excel workbook (XLSX) in the reader's language and zone: the sessions, how far the leaders are, and what
 * the mentors have. Words are written as text: what begins with an equals sign is no formula.
 */
@ApplicationScoped
public class SessionSheet {

    private static final List<String> HEADINGS = List.of(
            "leader",
            "mentor",
            "sheet.begins",
            "sheet.ends",
            "sessions.topic",
            "board.status",
            "sheet.moved",
            "sheet.standIn",
            "sheet.away");
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final int NAME_WIDTH = 26;
    private static final int WIDTH = 18;

    @Inject
    private Directory directory;

    @Inject
    private ShiftedSessions shifted;

    @Inject
    private Absentees absentees;

    @Inject
    private Standing standing;

    @Inject
    private TotalSheets totalSheets;

    @Inject
    private Reader reader;

    /**
     * The stream stays open.
     *
     * @param sessions in time
     * @param leaders who gets a row among the leaders even without a session
     */
    public void write(List<FollowUpSession> sessions, Collection<PersonId> leaders, OutputStream out)
            throws IOException {
        Told told = told(sessions, leaders);
        Workbook workbook = new Workbook(out, "Kulturhus", null);
        Worksheet sheet = workbook.newWorksheet(say("sessions.title"));
        head(sheet, HEADINGS.stream().map(this::say).toList());
        int row = 1;
        for (FollowUpSession session : sessions) {
            write(sheet, row++, session, told);
        }
        if (row > 1) {
            sheet.range(1, 2, row - 1, 3).style().format(MOMENT).set();
        }
        totalSheets.write(workbook, told);
        workbook.finish();
    }

    private Told told(List<FollowUpSession> sessions, Collection<PersonId> leaders) {
        Set<PersonId> all = new HashSet<>(leaders);
        sessions.forEach(session -> all.add(session.leader()));
        Set<PersonId> named = new HashSet<>(all);
        sessions.forEach(session -> named.add(session.host()));
        Map<PersonId, Person> people = directory.people(named);
        return new Told(
                sessions,
                all,
                people,
                shifted.holidays(sessions, people),
                absentees.of(sessions.stream().map(FollowUpSession::id).toList()),
                standing.of(sessions.stream().map(FollowUpSession::programme).collect(Collectors.toSet()), all));
    }

    /** The first row, which stays where it is when somebody scrolls. */
    static void head(Worksheet sheet, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, column < 2 ? NAME_WIDTH : WIDTH);
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void write(Worksheet sheet, int row, FollowUpSession session, Told told) {
        sheet.value(row, 0, told.people().get(session.leader()).name());
        sheet.value(row, 1, told.people().get(session.host()).name());
        sheet.value(row, 2, local(session.span().from()));
        sheet.value(row, 3, local(session.span().until()));
        sheet.value(row, 4, say("topic." + session.topic()));
        sheet.value(row, 5, say("state." + session.state()));
        sheet.value(row, 6, moved(session, told.holidays().get(session.id())));
        sheet.value(row, 7, session.standIn() ? say("sheet.yes") : "");
        sheet.value(
                row,
                8,
                told.away().getOrDefault(session.id(), List.of()).stream()
                        .map(away -> away(away, told.people()))
                        .collect(Collectors.joining("; ")));
    }

    private String moved(FollowUpSession session, String holiday) {
        if (session.moved()) {
            return say("sheet.yes");
        }
        return holiday == null ? "" : holiday;
    }

    private String away(Absentee away, Map<PersonId, Person> people) {
        String name =
                people.containsKey(away.person()) ? people.get(away.person()).name() : "–";
        String why = say("away." + away.reason());
        return name + ": " + why + (away.words().isEmpty() ? "" : ", " + away.words());
    }

    private LocalDateTime local(Instant instant) {
        return instant.atZone(reader.zone()).toLocalDateTime();
    }

    private String say(String key) {
        return reader.say(Phrase.of("followup", key));
    }
}
