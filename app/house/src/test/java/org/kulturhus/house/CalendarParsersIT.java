package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A year of sessions over both changes of the clock, in Europe and elsewhere, as ical4j (strict), biweekly and ical.js reckon it. */
class CalendarParsersIT {

    private static House house;
    private static Api api;
    private static Browser browser;
    private static IcalJs icalJs;

    @BeforeAll
    static void open() throws Exception {
        icalJs = new IcalJs();
        browser = new Browser();
        house = House.fresh().with("kulturhus.sample", "true");
        Rows rows = Rows.of(house, Rows.Database.POSTGRESQL);
        house.start();
        api = new Api(house);
        int jonas = api.as("jonas.lind").get("/api/people/me").path("id");
        rows.change("update shell_member set zone = 'America/New_York' where id = " + jonas);
        rows.change("update followup_session set zone = 'America/New_York' where leader_id = " + jonas);
    }

    @AfterAll
    static void close() {
        house.close();
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"marit.foss, Europe/Oslo", "jonas.lind, America/New_York"})
    void allSeeTheSameTimes(String leader, String zone) throws Exception {
        moveTheNext(leader);
        String link = api.as(leader)
                .contentType("application/json")
                .body(Map.of("name", "Parsers"))
                .post("/api/calendar/feeds")
                .path("link");
        String text = api.asNobody().get(link).asString();
        TreeSet<Instant> planned = new TreeSet<>();
        api.as(leader)
                .get("/api/followup/sessions")
                .jsonPath()
                .getList("findAll { it.state != 'MISSED' }.start", String.class)
                .forEach(start -> planned.add(Instant.parse(start)));
        overBothChanges(planned, ZoneId.of(zone));
        assertThat(text).contains("DTSTART;TZID=" + zone + ":", "TZID:" + zone, "RECURRENCE-ID;TZID=" + zone);
        assertThat(ServedCalendar.occurrences(text)).containsAll(planned);
        assertThat(ServedCalendar.starts(text).values()).containsAll(planned);
        Map<String, Instant> seen = icalJs.appointments(browser, text);
        assertThat(new TreeSet<>(seen.values())).containsAll(planned);
        assertThat(new TreeSet<>(seen.values())).isEqualTo(new TreeSet<>(ServedCalendar.occurrences(text)));
        assertThat(seen.keySet().stream().map(key -> key.substring(0, key.indexOf('|'))))
                .as("one identity for the whole year")
                .hasSizeGreaterThan(15)
                .containsOnly(seen.keySet().iterator().next().replaceFirst("\\|.*", ""));
        assertThat(seen.keySet())
                .allMatch(key -> key.contains("Finance") || key.contains("Culture") || key.contains(":"));
    }

    private static void moveTheNext(String leader) {
        Response mine = api.as(leader).get("/api/followup/sessions");
        Map<String, Object> next = mine.jsonPath().getMap("find { it.state == 'PLANNED' }");
        assertThat(next).as(mine.asString()).isNotNull();
        String session = "/api/followup/sessions/" + next.get("id");
        List<String> free =
                api.as(leader).get(session + "/free-times").jsonPath().getList("");
        api.as(leader)
                .contentType("application/json")
                .body(Map.of("start", free.get(0), "version", next.get("version")))
                .put(session + "/start")
                .then()
                .statusCode(200);
    }

    /** The year has sessions on both sides of each of the next and the last change of the clock. */
    private static void overBothChanges(TreeSet<Instant> planned, ZoneId zone) {
        Instant middle = Instant.now();
        ZoneOffsetTransition last = zone.getRules().previousTransition(middle);
        ZoneOffsetTransition next = zone.getRules().nextTransition(middle);
        assertThat(planned.first()).isBefore(last.getInstant());
        assertThat(planned.last()).isAfter(next.getInstant());
        assertThat(last.getOffsetAfter()).isNotEqualTo(next.getOffsetAfter());
    }
}
