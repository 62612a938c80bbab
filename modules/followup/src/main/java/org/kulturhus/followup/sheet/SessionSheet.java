package org.kulturhus.followup.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * Writes sessions as an Excel workbook (XLSX) in the reader's language and zone. Words are written as text: what begins with
 * an equals sign is no formula.
 */
@ApplicationScoped
public class SessionSheet {

    private static final List<String> HEADINGS =
            List.of("leader", "mentor", "sheet.begins", "sheet.ends", "sessions.topic", "board.status");
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final int NAME_WIDTH = 26;
    private static final int WIDTH = 18;

    @Inject
    private Directory directory;

    @Inject
    private Reader reader;

    /** The stream stays open. */
    public void write(List<FollowUpSession> sessions, OutputStream out) throws IOException {
        Map<PersonId, Person> people = directory.people(sessions.stream()
                .flatMap(session -> Stream.of(session.leader(), session.host()))
                .distinct()
                .toList());
        Workbook workbook = new Workbook(out, "Kulturhus", null);
        Worksheet sheet = workbook.newWorksheet(say("sessions.title"));
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(0, column, say(HEADINGS.get(column)));
            sheet.width(column, column < 2 ? NAME_WIDTH : WIDTH);
        }
        sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (FollowUpSession session : sessions) {
            write(sheet, row++, session, people);
        }
        if (row > 1) {
            sheet.range(1, 2, row - 1, 3).style().format(MOMENT).set();
        }
        workbook.finish();
    }

    private void write(Worksheet sheet, int row, FollowUpSession session, Map<PersonId, Person> people) {
        sheet.value(row, 0, people.get(session.leader()).name());
        sheet.value(row, 1, people.get(session.host()).name());
        sheet.value(row, 2, local(session.span().from()));
        sheet.value(row, 3, local(session.span().until()));
        sheet.value(row, 4, say("topic." + session.topic()));
        sheet.value(row, 5, say("state." + session.state()));
    }

    private LocalDateTime local(Instant instant) {
        return instant.atZone(reader.zone()).toLocalDateTime();
    }

    private String say(String key) {
        return reader.say(Phrase.of("followup", key));
    }
}
