package org.kulturhus.shell.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
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

    private final Map<String, Map<LocalDate, String>> keysByYear = new ConcurrentHashMap<>();

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
                .map(key -> words.pattern("shell", "holiday." + key, reader.locale()))
                .or(() -> company.on(day, country));
    }

    @Override
    public void readAgain() {
        company.readAgain();
    }

    private Map<LocalDate, String> holidays(String country, int year) {
        return keysByYear.computeIfAbsent(country + year, any -> read(country, year));
    }

    private static Map<LocalDate, String> read(String country, int year) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase()))
                .getHolidays(Year.of(year))
                .stream()
                .collect(Collectors.toMap(Holiday::getDate, Holiday::getPropertiesKey, (one, same) -> one));
    }
}
