package org.kulturhus.followup.attendance.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.attendance.TakeAttendance;
import org.kulturhus.followup.attendance.model.Absentee;
import org.kulturhus.followup.attendance.model.AwayReason;
import org.kulturhus.followup.web.SessionPage;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.Person;

/** The card that says who was there, once it is said what became of the session. */
@Named
@ViewScoped
public class AttendanceCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private SessionPage page;

    @Inject
    private TakeAttendance takeAttendance;

    @Inject
    private Reader reader;

    private List<AttendanceRow> rows;
    private Beat.State of;

    public boolean isVisible() {
        return !shown.getSession().planned();
    }

    /** Leader and host. */
    public List<AttendanceRow> getRows() {
        if (rows == null || of != shown.getSession().state()) {
            of = shown.getSession().state();
            List<Absentee> away = takeAttendance.of(shown.getSession());
            rows = Stream.of(shown.getLeader(), shown.getHost())
                    .map(person -> row(person, away))
                    .toList();
        }
        return rows;
    }

    private static AttendanceRow row(Person person, List<Absentee> away) {
        return new AttendanceRow(
                person,
                away.stream()
                        .filter(one -> one.person().equals(person.id()))
                        .findFirst()
                        .orElse(null));
    }

    /** Missed, and nobody has said by whom. */
    public boolean isOpen() {
        return shown.getSession().state() == Beat.State.MISSED
                && getRows().stream().noneMatch(AttendanceRow::isAway);
    }

    /** On the day of the mark, by who may make it. */
    public boolean isChangeable() {
        return page.isReopenable();
    }

    public boolean isReasoned() {
        return takeAttendance.mayKnowWhy(shown.getSession());
    }

    public void take() {
        takeAttendance.take(
                shown.getId(),
                rows.stream()
                        .filter(AttendanceRow::named)
                        .map(AttendanceRow::said)
                        .toList());
        rows = null;
        FacesMessage noted = new FacesMessage(reader.say(Phrase.of("followup", "attendance.noted")));
        FacesContext.getCurrentInstance().addMessage(null, noted);
    }

    public AwayReason[] getReasons() {
        return AwayReason.values();
    }
}
