package org.kulturhus.followup.team.booking.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.freetimes.FreeDay;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.followup.team.booking.BookTeamSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.calendar.TimeSpan;

/** The cards that put a session with my team to another time, or call it off. */
@Named
@ViewScoped
public class MeetingCard implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    @Inject
    private MeetingPage page;

    @Inject
    private BookTeamSession bookTeamSession;

    @Inject
    private Reader reader;

    private String reason;
    private LocalDate whole;
    private transient Look look;

    public void move(TimeSpan to) {
        bookTeamSession.move(page.getId(), page.seen(), to.from());
        done(Phrase.of("followup", "meeting.moved", to.from()));
    }

    public void callOff() {
        bookTeamSession.callOff(page.getId(), page.seen(), reason);
        reason = null;
        done(Phrase.of("followup", "meeting.off"));
    }

    private void done(Phrase what) {
        page.open();
        look = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(reader.say(what)));
    }

    private Look look() {
        if (look == null) {
            look = bookTeamSession.look(page.getId());
        }
        return look;
    }

    /** A few free times of each of the days around it and after it. */
    public List<FreeDay> getDays() {
        LocalTime usual = page.getMeeting().starts().atZone(reader.zone()).toLocalTime();
        return FreeDay.of(look().free(), reader.zone(), usual, Optional.ofNullable(whole)).stream()
                .limit(SHOWN)
                .toList();
    }

    /** Shows all times of the day. */
    public void open(LocalDate day) {
        whole = day;
    }

    /** Whose calendars elsewhere do not answer, a line each. */
    public List<Phrase> getDoubts() {
        return look().doubts();
    }

    /** Person by person what stands in the way of the other times. */
    public List<Phrase> getWhy() {
        return look().inWords();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
