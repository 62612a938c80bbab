package org.kulturhus.followup.team.booking.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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
    private static final int SHOWN = 12;

    @Inject
    private MeetingPage page;

    @Inject
    private BookTeamSession bookTeamSession;

    @Inject
    private Reader reader;

    private String reason;
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

    public List<TimeSpan> getFree() {
        return look().free().stream().limit(SHOWN).toList();
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
