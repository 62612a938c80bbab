package org.kulturhus.shell.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.kulturhus.shell.holiday.model.CompanyHoliday;
import org.kulturhus.spi.SampleData;

/** The sample company has a day of its own in some weeks, on which nobody meets: sessions of that day are on the next one. */
@ApplicationScoped
public class HolidaySample implements SampleData {

    private static final int WEEKS_AHEAD = 11;

    @Inject
    private CompanyHolidays holidays;

    @Override
    public int order() {
        return 6;
    }

    @Override
    public void write() {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Oslo"))
                .plusWeeks(WEEKS_AHEAD)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        holidays.add(new CompanyHoliday("Nordlys Day", "", day, day));
    }
}
