package org.kulturhus.followup.week.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.week.WeekGrid;
import org.kulturhus.followup.week.Weeks;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.calendar.WorkingDays;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** Bean of followup/week.xhtml: my week, in which a session is moved by taking it to a free time. */
@Named
@ViewScoped
public class WeekPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Weeks weeks;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    private String day;
    private transient WeekGrid week;

    public WeekGrid getWeek() {
        if (week == null) {
            week = weeks.of(access.me(), getMonday(), reader.zone());
        }
        return week;
    }

    /** The Monday of the week in the address, of this week where there is none. */
    public LocalDate getMonday() {
        return Weeks.monday(day, LocalDate.now(reader.zone()));
    }

    public LocalDate getBefore() {
        return getMonday().minusWeeks(1);
    }

    public LocalDate getAfter() {
        return getMonday().plusWeeks(1);
    }

    public Phrase getState() {
        List<LocalDate> days = getWeek().days();
        return Phrase.of("followup", "week.state", days.get(0), days.get(days.size() - 1));
    }

    /** A moment of the day, for words about it. */
    public Instant noon(LocalDate which) {
        return which.atTime(LocalTime.NOON).atZone(reader.zone()).toInstant();
    }

    /** Name of the public holiday on the day where I am, or nothing. */
    public String holiday(LocalDate which) {
        Optional<Person> me = directory.person(access.me());
        return me.flatMap(person -> workingDays.holiday(which, person.country()))
                .orElse("");
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
