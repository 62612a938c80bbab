package org.kulturhus.shell.holiday.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.kulturhus.shell.holiday.KeepHolidays.Wanted;

/** The holiday that is being typed. */
public class HolidayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String country;
    private LocalDate from;
    private LocalDate until;

    Wanted wanted() {
        return new Wanted(name, country, from, until);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Two letters, or empty for all. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
