package org.kulturhus.followup.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.CalendarEntry;
import org.kulturhus.spi.calendar.TimeSpan;

class WeekGridTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private static TimeSpan oslo(String from, String until) {
        return new TimeSpan(at(from), at(until));
    }

    private static Instant at(String time) {
        return MONDAY.plusDays(1).atTime(LocalTime.parse(time)).atZone(OSLO).toInstant();
    }

    private static Item entry(TimeSpan span) {
        Phrase words = Phrase.of("followup", "session.title");
        return Item.entry(
                new CalendarEntry("one", 0, span, OSLO, words, words, "followup/one", false, Optional.empty()));
    }

    private static WeekGrid grid(ZoneId zone, Item... items) {
        return new WeekGrid(MONDAY, zone, List.of(items));
    }

    private static List<WeekGrid.Cell> filled(WeekGrid grid) {
        return cells(grid).filter(cell -> !cell.items().isEmpty()).toList();
    }

    private static Stream<WeekGrid.Cell> cells(WeekGrid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().stream());
    }

    @Test
    void aWeekOfFullAndHalfHoursHasHalfHours() {
        WeekGrid grid = grid(OSLO, entry(oslo("10:30", "11:30")));
        assertThat(grid.minutes()).isEqualTo(30);
        assertThat(grid.rows()).hasSize(18);
        assertThat(filled(grid)).singleElement().satisfies(cell -> {
            assertThat(cell.start()).isEqualTo(at("10:30"));
            assertThat(cell.steps()).isEqualTo(2);
        });
    }

    /** So that the quarter after it is a place of its own, to which something else can be taken. */
    @Test
    void whatBeginsAtAQuarterPastStandsThere() {
        WeekGrid grid = grid(OSLO, entry(oslo("10:15", "11:15")), entry(oslo("13:00", "13:45")));
        assertThat(grid.minutes()).isEqualTo(15);
        assertThat(filled(grid)).extracting(WeekGrid.Cell::start).containsExactly(at("10:15"), at("13:00"));
        assertThat(filled(grid)).extracting(WeekGrid.Cell::steps).containsExactly(4, 3);
        assertThat(cells(grid).map(WeekGrid.Cell::start)).contains(at("10:00"), at("11:15"), at("13:45"));
    }

    /** India is half an hour, Nepal a quarter beside the hours of Oslo. */
    @Test
    void otherZonesSeeItAtTheirHours() {
        Item full = entry(oslo("10:00", "11:00"));
        assertThat(grid(ZoneId.of("Asia/Kolkata"), full).minutes()).isEqualTo(30);
        WeekGrid nepal = grid(ZoneId.of("Asia/Kathmandu"), full);
        assertThat(nepal.minutes()).isEqualTo(15);
        assertThat(filled(nepal)).extracting(WeekGrid.Cell::start).containsExactly(at("10:00"));
    }

    /** What only takes the person has no name and is hatched; it need not begin in a row. */
    @Test
    void whatIsNotNamedChangesNoRows() {
        WeekGrid grid = grid(OSLO, Item.taken(oslo("10:10", "10:20")));
        assertThat(grid.minutes()).isEqualTo(30);
        assertThat(grid.rows()).as("from eight to five").hasSize(18);
        assertThat(cells(grid).filter(WeekGrid.Cell::taken))
                .extracting(WeekGrid.Cell::start)
                .containsExactly(at("10:00"));
    }
}
