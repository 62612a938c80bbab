package org.kulturhus.followup.month.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.kulturhus.followup.month.Months;
import org.kulturhus.followup.month.Shown;
import org.kulturhus.followup.week.Weeks;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;

/** Bean of followup/month.xhtml: the leaders whom I mentor, or those of a programme, in four weeks. */
@Named
@ViewScoped
public class MonthPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 4;

    @Inject
    private Shown shown;

    @Inject
    private Reader reader;

    private String day;
    private Long programme;
    private transient Shown.Group group;

    /** Whose leaders they are. */
    public Shown.Group getGroup() {
        if (group == null) {
            group = shown.group(programme);
        }
        return group;
    }

    public List<LocalDate> getDays() {
        return Months.days(getMonday());
    }

    public Instant noon(LocalDate which) {
        return which.atTime(LocalTime.NOON).atZone(reader.zone()).toInstant();
    }

    public LocalDate getMonday() {
        return Weeks.monday(day, reader.zone());
    }

    public LocalDate getBefore() {
        return getMonday().minusWeeks(WEEKS);
    }

    public LocalDate getAfter() {
        return getMonday().plusWeeks(WEEKS);
    }

    public Phrase getState() {
        return Phrase.of("followup", "week.state", getMonday(), getAfter().minusDays(3));
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }
}
