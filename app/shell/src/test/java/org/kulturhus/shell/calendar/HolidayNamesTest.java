package org.kulturhus.shell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kulturhus.shell.reader.Words;

class HolidayNamesTest {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");
    private final Words words = new Words();
    private final HolidayNames names = new HolidayNames(words);

    @ParameterizedTest
    @CsvSource({
        "NO, 2027-03-26, nb, Langfredag",
        "NO, 2027-03-26, en, Good Friday",
        "SE, 2027-05-06, sv, Kristi himmelsfärdsdag",
        "DK, 2027-12-26, nb, Andre juledag"
    })
    void aHolidayIsCalledAsTheReaderCallsIt(String country, LocalDate day, String language, String name) {
        assertThat(names.of(on(day, country), Locale.forLanguageTag(language))).isEqualTo(name);
    }

    @Test
    void twoOnOneDayAreBothNamed() {
        assertThat(names.of(on(LocalDate.of(2027, 5, 17), "NO"), NORWEGIAN)).contains("Grunnlovsdag", ", ", "pinsedag");
    }

    @Test
    void theHouseHasAWordForEachOfTheNorth() {
        List<Holiday> all = Stream.of("NO", "SE", "DK", "FI")
                .flatMap(country -> IntStream.range(2024, 2040)
                        .mapToObj(year -> PublicHolidays.read(country, year))
                        .flatMap(year -> year.values().stream().flatMap(List::stream)))
                .toList();
        assertThat(all)
                .hasSizeGreaterThan(600)
                .allSatisfy(holiday -> assertThat(words.knows("shell", HolidayNames.key(holiday), NORWEGIAN))
                        .as(holiday.getPropertiesKey())
                        .isTrue());
    }

    @Test
    void oneOfElsewhereIsCalledAsJollydayCallsIt() {
        assertThat(names.of(on(LocalDate.of(2027, 10, 3), "DE"), NORWEGIAN)).isEqualTo("German Unity Day");
    }

    private static List<Holiday> on(LocalDate day, String country) {
        return PublicHolidays.read(country, day.getYear()).get(day);
    }
}
