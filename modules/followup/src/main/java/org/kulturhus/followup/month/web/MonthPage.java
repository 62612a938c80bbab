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

/** Bean of followup/month.xhtml: four weeks of those whom I mentor, manage or lead, or of a programme. */
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
    private String whose;
    private transient Shown.Group group;

    public Shown.Group getGroup() {
        if (group == null) {
            group = shown.group(programme, whose);
        }
        return group;
    }

    /** What an address of another day says of those who are shown. */
    public String getSame() {
        Long chosen = getGroup().programme();
        return chosen == null ? "&whose=" + group.whose() : "&programme=" + chosen;
    }

    public List<LocalDate> getDays() {
        return Months.days(getMonday());
    }

    public Instant noon(LocalDate which) {
        return which.atTime(LocalTime.NOON).atZone(reader.zone()).toInstant();
    }

    public LocalDate getMonday() {
        return Weeks.monday(day, LocalDate.now(reader.zone()));
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

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }
}
