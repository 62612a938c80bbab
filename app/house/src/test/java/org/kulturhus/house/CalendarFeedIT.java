package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** The personal calendar as calendar programmes read it: two parsers that nobody here wrote, without any leniency. */
class CalendarFeedIT {

    /** A mentor whose name has everything that iCalendar has to escape or fold. */
    private static final String ODD_NAME = "Kåre \"K\" Ødegård-Ærlighetsminister, øst; 😀😀😀😀😀😀😀😀😀😀 \\ n";

    private static Browser browser;
    private static House house;
    private static Api api;

    @BeforeAll
    static void open() {
        browser = new Browser();
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        String roster = "email,name,title,unit,parent_unit,place,line_manager,country,time_zone,language,roles\n"
                + "kari.nilsen@nordlys.example,\"" + ODD_NAME.replace("\"", "\"\"")
                + "\",Regional manager,Norway West,Norway,Bergen,bente.lie@nordlys.example,NO,Europe/Oslo,nb,mentor\n";
        api.as("hanne.vik")
                .contentType("text/csv; charset=utf-8")
                .body(roster.getBytes(StandardCharsets.UTF_8))
                .post("/api/people/roster")
                .then()
                .statusCode(204);
    }

    @AfterAll
    static void close() {
        house.close();
        browser.close();
    }

    @Test
    void aLeadersFeedHoldsTheOwnSessionsAtTheHourThatIsCountedWhereTheMentorIs() throws Exception {
        String leader = leaderOf("kari.nilsen");
        String text = text(link(leader));
        Calendar calendar = ServedCalendar.strictly(text);
        ZoneId zone = ZoneId.of(me("kari.nilsen", "zone"));
        List<Map<String, Object>> sessions = sessions(leader);
        assertThat(ServedCalendar.starts(text)).isEqualTo(startsById(sessions)).isNotEmpty();
        Map<LocalTime, Long> hours = new HashMap<>();
        for (VEvent event : events(calendar)) {
            complete(event, zone);
            boolean moved = sessions.stream()
                    .anyMatch(session -> is(event, session) && Boolean.TRUE.equals(session.get("moved")));
            if (!moved) {
                hours.merge(((ZonedDateTime) event.getDateTimeStart().getDate()).toLocalTime(), 1L, Long::sum);
            }
        }
        assertThat(hours).as("one local hour, over every change of the clock").hasSize(1);
        List<VTimeZone> zones = calendar.getComponents(Component.VTIMEZONE);
        assertThat(zones)
                .as("the mentor's and the reader's, each once")
                .extracting(one -> one.getTimeZoneId().getValue())
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(List.of(zone.getId(), me(leader, "zone"))));
        assertThat(text).doesNotContain("BEGIN:VALARM", "METHOD:");
        assertThat(events(calendar).get(0).getSummary().getValue()).contains(ODD_NAME);
    }

    @Test
    void aMentorsFeedNamesTheLeadersInTheMentorsLanguageAndZone() throws Exception {
        String text = text(link("kari.nilsen"));
        String leader = api.as("hanne.vik")
                .get("/api/people/" + sessions("kari.nilsen").get(0).get("leader"))
                .jsonPath()
                .getString("name");
        assertThat(events(ServedCalendar.strictly(text)))
                .allSatisfy(event -> assertThat(event.getSummary().getValue())
                        .startsWith("Oppfølging")
                        .contains(" med "))
                .anySatisfy(event -> assertThat(event.getSummary().getValue()).endsWith(leader));
        assertThat(ServedCalendar.starts(text)).isEqualTo(startsById(sessions("kari.nilsen")));
        String swedish = text(link("erik.dahl"));
        assertThat(swedish)
                .contains(
                        "DTSTART;TZID=Europe/Stockholm:", "TZID:Europe/Stockholm", "Uppföljning: ", "Uppföljning med");
        ServedCalendar.strictly(swedish);
    }

    @Test
    void aMovedSessionKeepsItsIdentityAndCountsUp() throws Exception {
        String link = link("jonas.lind");
        Map<String, Object> next = sessions("jonas.lind").stream()
                .filter(session -> "PLANNED".equals(session.get("state")))
                .findFirst()
                .orElseThrow();
        VEvent before = event(link, next);
        String session = "/api/followup/sessions/" + next.get("id");
        String to = api.as("jonas.lind").get(session + "/free-times").jsonPath().getString("[-1]");
        api.as("jonas.lind")
                .contentType("application/json")
                .body(Map.of("start", to, "version", next.get("version")))
                .put(session + "/start")
                .then()
                .statusCode(200);
        VEvent after = event(link, next);
        assertThat(number(after)).isGreaterThan(number(before));
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getRecurrenceId()).isEqualTo(before.getRecurrenceId());
        assertThat(((ZonedDateTime) after.getDateTimeStart().getDate()).toInstant())
                .isEqualTo(Instant.parse(to));
    }

    @Test
    void whoHasNoLinkLearnsNothing() {
        String link = link("sara.ek");
        Response feed = api.asNobody().get(link);
        assertThat(feed.contentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(feed.header("Cache-Control")).contains("private");
        try (BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "sara.ek");
            page.navigate(house.url() + "/people/profile");
            page.locator("#feeds table td:last-child button").click();
            page.waitForCondition(() -> page.locator("#feeds table").count() == 0);
        }
        for (String dead : List.of(
                link,
                house.url() + "/calendar/feed/x.ics",
                house.url() + "/calendar/feed/",
                link.replace(".ics", ""))) {
            Response answer = api.asNobody().get(dead);
            assertThat(answer.statusCode()).as(dead).isEqualTo(404);
            assertThat(answer.asString()).isEmpty();
            assertThat(answer.cookies()).isEmpty();
        }
    }

    private static VEvent event(String link, Map<String, Object> session) throws Exception {
        return events(ServedCalendar.strictly(text(link))).stream()
                .filter(event -> is(event, session))
                .findFirst()
                .orElseThrow();
    }

    private static int number(VEvent event) {
        return event.getSequence().getSequenceNo();
    }

    private static void complete(VEvent event, ZoneId zone) {
        assertThat(event.getDateTimeStamp()).isNotNull();
        for (String name : List.of(Property.DTSTART, Property.DTEND)) {
            Property moment = event.getProperty(name).orElseThrow();
            assertThat(moment.getParameter(Parameter.TZID).orElseThrow().getValue())
                    .isEqualTo(zone.getId());
        }
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    /** What was missed has left the calendar. */
    private static Map<String, Instant> startsById(List<Map<String, Object>> sessions) {
        Map<String, Instant> starts = new HashMap<>();
        sessions.stream()
                .filter(session -> !"MISSED".equals(session.get("state")))
                .forEach(session -> starts.put(
                        session.get("id").toString(),
                        Instant.parse(session.get("start").toString())));
        return starts;
    }

    /** Whether the event is the session itself, not the rule of its series. */
    private static boolean is(VEvent event, Map<String, Object> session) {
        return event.getRecurrenceId() != null && event.getUrl().getValue().endsWith("id=" + session.get("id"));
    }

    /** The served text, whose lines are as RFC 5545 wants them. */
    private static String text(String link) {
        Response feed = api.asNobody().get(link);
        assertThat(feed.statusCode()).isEqualTo(200);
        String text = new String(feed.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        return text;
    }

    private static String link(String who) {
        try (BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, who);
            page.navigate(house.url() + "/people/profile");
            page.locator("[id='feeds:feedName']").fill("Phone");
            page.locator("[id='feeds:subscribe']").click();
            return page.locator("[id='feeds:feedLink']").inputValue();
        }
    }

    private static List<Map<String, Object>> sessions(String who) {
        return api.as(who)
                .get("/api/followup/sessions?from=" + LocalDate.now().minusDays(150) + "&until="
                        + LocalDate.now().plusDays(249))
                .jsonPath()
                .getList("");
    }

    private static String leaderOf(String mentor) {
        String email = api.as("hanne.vik")
                .get("/api/people/" + sessions(mentor).get(0).get("leader"))
                .jsonPath()
                .getString("email");
        return email.substring(0, email.indexOf('@'));
    }

    private static String me(String who, String what) {
        return api.as(who).get("/api/people/me").jsonPath().getString(what);
    }
}
