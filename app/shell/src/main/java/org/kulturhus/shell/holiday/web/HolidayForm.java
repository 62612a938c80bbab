package org.kulturhus.shell.holiday.web;

import org.kulturhus.shell.foresight.web.DaysForm;
import org.kulturhus.shell.holiday.KeepHolidays.Wanted;

/** The holiday that is being typed. */
public class HolidayForm extends DaysForm {

    private static final long serialVersionUID = 1L;

    private String name;
    private String country;

    Wanted wanted() {
        return new Wanted(name, country, getFrom(), getUntil());
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
}
