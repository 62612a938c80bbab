package org.kulturhus.followup.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import org.kulturhus.spi.Reader;

/** Months and weekdays in the reader's language. */
@Named
@RequestScoped
public class CalendarWords {

    @Inject
    private Reader reader;

    public String month(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, reader.locale());
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale());
    }
}
