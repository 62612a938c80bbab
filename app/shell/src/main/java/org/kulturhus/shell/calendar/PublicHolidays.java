package org.kulturhus.shell.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kulturhus.shell.holiday.CompanyHolidays;
import org.kulturhus.shell.reader.Words;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.calendar.WorkingDays;

/** Working days: the public holidays of all countries that Jollyday knows, and the days on which the company is free. */
@ApplicationScoped
public class PublicHolidays implements WorkingDays {

    private final Map<String, Map<LocalDate, List<Holiday>>> byYear = new ConcurrentHashMap<>();

    @Inject
    private CompanyHolidays company;

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    @Override
    public boolean isWorkingDay(LocalDate day, String country) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays(country, day.getYear()).containsKey(day)
                && company.on(day, country).isEmpty();
    }

    @Override
    public Optional<String> holiday(LocalDate day, String country) {
        return Optional.ofNullable(holidays(country, day.getYear()).get(day))
                .map(together -> new HolidayNames(words).of(together, reader.locale()))
                .or(() -> company.on(day, country));
    }

    @Override
    public void readAgain() {
        company.readAgain();
    }

    private Map<LocalDate, List<Holiday>> holidays(String country, int year) {
        return byYear.computeIfAbsent(country + year, any -> read(country, year));
    }

    /** By day; some years two fall on one, such as the Norwegian 17 May on Whit Monday. */
    static Map<LocalDate, List<Holiday>> read(String country, int year) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                .getHolidays(Year.of(year))
                .stream()
                .collect(Collectors.groupingBy(Holiday::getDate));
    }
}
