package org.kulturhus.followup.rules.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kulturhus.followup.rules.SetBookingRules;
import org.kulturhus.followup.rules.model.BookingRules.Wanted;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;

/** Bean of followup/rules.xhtml: how I can be booked. */
@Named
@ViewScoped
public class BookingRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SetBookingRules setBookingRules;

    @Inject
    private Reader reader;

    private int minutesBefore;
    private int minutesAfter;
    private int noticeHours;
    private int perDay;
    private int perWeek;

    public void open() {
        Wanted mine = setBookingRules.mine();
        minutesBefore = mine.minutesBefore();
        minutesAfter = mine.minutesAfter();
        noticeHours = mine.noticeHours();
        perDay = mine.perDay();
        perWeek = mine.perWeek();
    }

    public void save() {
        setBookingRules.set(new Wanted(minutesBefore, minutesAfter, noticeHours, perDay, perWeek));
        FacesMessage saved = new FacesMessage(reader.say(Phrase.of("followup", "rules.saved")));
        FacesContext.getCurrentInstance().addMessage(null, saved);
    }

    public int getMinutesBefore() {
        return minutesBefore;
    }

    public void setMinutesBefore(int minutesBefore) {
        this.minutesBefore = minutesBefore;
    }

    public int getMinutesAfter() {
        return minutesAfter;
    }

    public void setMinutesAfter(int minutesAfter) {
        this.minutesAfter = minutesAfter;
    }

    public int getNoticeHours() {
        return noticeHours;
    }

    public void setNoticeHours(int noticeHours) {
        this.noticeHours = noticeHours;
    }

    public int getPerDay() {
        return perDay;
    }

    public void setPerDay(int perDay) {
        this.perDay = perDay;
    }

    public int getPerWeek() {
        return perWeek;
    }

    public void setPerWeek(int perWeek) {
        this.perWeek = perWeek;
    }
}
