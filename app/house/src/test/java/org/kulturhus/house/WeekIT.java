package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** The mentor's week, in which sessions are moved and put back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WeekIT {

    private static final String MENTOR = "lars.moe";
    private static House house;
    private static Api api;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        json(Map.of("language", "en")).put("/api/people/me/language").then().statusCode(200);
    }

    private static RequestSpecification json(Object body) {
        return api.as(MENTOR).contentType("application/json").body(body);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    /** The mentor's sessions that are far enough ahead to be moved, and stand where the plan has them. */
    private static Map<String, Object> later(int which) {
        return api.as(MENTOR)
                .get("/api/followup/sessions?from=" + LocalDate.now().plusDays(8) + "&until="
                        + LocalDate.now().plusDays(90))
                .jsonPath()
                .<Map<String, Object>>getList("findAll { it.state == 'PLANNED' && !it.moved }")
                .get(which);
    }

    private static String start(Object id) {
        return api.as(MENTOR).get("/api/followup/sessions/" + id).path("start");
    }

    private static Page week(Browser browser, BrowserContext window, Map<String, Object> session) {
        Page page = Browser.signedIn(window, house, MENTOR);
        page.navigate(house.url() + "/followup/week?day="
                + session.get("start").toString().substring(0, 10));
        return page;
    }

    @Test
    void aMentorDragsASession() {
        Map<String, Object> session = later(0);
        String before = start(session.get("id"));
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = week(browser, window, session);
            Locator block = page.locator(".block[data-session='" + session.get("id") + "']");
            block.hover();
            page.mouse().down();
            Locator somewhere = page.locator(".weekgrid thead th").nth(3);
            somewhere.hover();
            somewhere.hover();
            Locator free = page.locator(".weekgrid td.free").last();
            assertThat(free).isVisible();
            String wished = free.getAttribute("data-start");
            free.hover();
            free.hover();
            page.mouse().up();
            assertThat(page.locator("td[data-start='" + wished + "'] .block[data-session='" + session.get("id") + "']"))
                    .hasCount(1);
            assertThat(start(session.get("id"))).isEqualTo(wished).isNotEqualTo(before);
        }
    }

    @Test
    void andMovesAnotherOneWithTheKeyboard() {
        Map<String, Object> session = later(1);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, true, "en")) {
            Page page = week(browser, window, session);
            Locator take = page.locator(".block[data-session='" + session.get("id") + "'] .take");
            take.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".weekgrid td.free").first()).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator(".weekgrid td.free")).hasCount(0);
            assertThat(take).isFocused();
            page.keyboard().press("Enter");
            Locator first = page.locator(".weekgrid td.free").first();
            assertThat(first).isFocused();
            String wished = first.getAttribute("data-start");
            page.keyboard().press("Enter");
            assertThat(page.locator("td[data-start='" + wished + "'] .block[data-session='" + session.get("id") + "']"))
                    .hasCount(1);
            assertThat(start(session.get("id"))).isEqualTo(wished);
        }
    }

    @Test
    void aStaleWeekIsRefusedInWords() {
        Map<String, Object> session = later(2);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = week(browser, window, session);
            String elsewhere = elsewhere(session.get("id"), session.get("start").toString());
            page.locator(".block[data-session='" + session.get("id") + "'] .take")
                    .click();
            page.locator(".weekgrid td.free").first().click();
            assertThat(page.locator("#weekSaid")).containsText("has changed since you opened");
            assertThat(page.locator("#weekUndo")).isHidden();
            assertThat(page.locator(".weekgrid td.free")).hasCount(0);
            assertThat(start(session.get("id"))).isEqualTo(elsewhere);
        }
    }

    /** Takes it with the keyboard and puts it down at the first free time; that time. */
    private static String moved(Page page, Object id) {
        page.locator(".block[data-session='" + id + "'] .take").focus();
        page.keyboard().press("Enter");
        Locator first = page.locator(".weekgrid td.free").first();
        assertThat(first).isFocused();
        String wished = first.getAttribute("data-free");
        page.keyboard().press("Enter");
        assertThat(page.locator("#weekSaid")).containsText("Moved from");
        assertThat(page.locator(".block[data-session='" + id + "'] .take")).isFocused();
        assertThat(start(id)).isEqualTo(wished);
        return wished;
    }

    @Test
    void aMoveIsUndone() {
        Map<String, Object> session = later(3);
        String before = start(session.get("id"));
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "en")) {
            Page page = week(browser, window, session);
            moved(page, session.get("id"));
            page.locator("#weekUndo").click();
            assertThat(page.locator("#weekSaid")).containsText("It stands at");
            assertThat(page.locator("#weekUndo")).isHidden();
            assertThat(page.locator("td[data-start='" + before + "'] .block[data-session='" + session.get("id") + "']"))
                    .hasCount(1);
            assertThat(start(session.get("id"))).isEqualTo(before);
            page.reload();
            assertThat(page.locator("#weekSaid")).isEmpty();
        }
        assertThat(api.as(MENTOR)
                        .get("/api/followup/sessions/" + session.get("id"))
                        .<Boolean>path("moved"))
                .as("it stands where the plan has it")
                .isFalse();
    }

    @Test
    void whatSomebodyHasChangedSinceIsNotPutBack() {
        Map<String, Object> session = later(0);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = week(browser, window, session);
            String stands = moved(page, session.get("id"));
            String elsewhere = elsewhere(session.get("id"), stands);
            page.locator("#weekUndo").click();
            assertThat(page.locator("#weekSaid")).containsText("has changed since");
            assertThat(page.locator("#weekUndo")).isHidden();
            assertThat(page.locator(".block[data-session='" + session.get("id") + "'][data-from='" + elsewhere + "']"))
                    .hasCount(1);
        }
    }

    /** The mentor moves it within its week, on another device. */
    private static String elsewhere(Object id, String stands) {
        LocalDate day = LocalDate.parse(stands.substring(0, 10));
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        String start = api.as(MENTOR)
                .get("/api/followup/sessions/" + id + "/free-times?from=" + monday + "&until=" + monday.plusDays(7))
                .path("[-1]");
        put(id, start).then().statusCode(200);
        return start;
    }

    private static Response put(Object id, String start) {
        int version = api.as(MENTOR).get("/api/followup/sessions/" + id).path("version");
        return json(Map.of("start", start, "version", version)).put("/api/followup/sessions/" + id + "/start");
    }

    /** The mentor receives from a quarter to nine: what is free begins at a quarter past, and what stood at nine can go back there. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aQuarterPastIsATimeLikeAnother() {
        Map<String, Object> session = later(0);
        String before = start(session.get("id"));
        receiveAQuarterEarlier();
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = week(browser, window, session);
            assertThat(page.locator(".weekgrid.quarters")).hasCount(0);
            String wished = moved(page, session.get("id"));
            assertThat(wished.substring(14, 16)).isIn("15", "45");
            assertThat(page.locator(".weekgrid.quarters")).hasCount(1);
            assertThat(page.locator("td[data-start='" + wished + "'] .block[data-session='" + session.get("id") + "']"))
                    .hasCount(1);
            page.locator("#weekUndo").click();
            assertThat(page.locator("#weekSaid")).containsText("It stands at");
            assertThat(start(session.get("id"))).isEqualTo(before);
        }
    }

    private static void receiveAQuarterEarlier() {
        int me = api.as(MENTOR).get("/api/people/me").path("id");
        Map<String, Object> mentor =
                api.as("hanne.vik").get("/api/mentoring/mentors").jsonPath().getMap("find { it.id == " + me + " }");
        List<Map<String, Object>> times = ((List<Map<String, Object>>) mentor.get("times"))
                .stream()
                        .map(time -> Map.of(
                                "weekday",
                                time.get("weekday"),
                                "from",
                                LocalTime.parse(time.get("from").toString())
                                        .minusMinutes(15)
                                        .toString(),
                                "until",
                                time.get("until")))
                        .toList();
        json(Map.of("capacity", mentor.get("capacity"), "times", times))
                .put("/api/mentoring/mentors/" + me + "/times")
                .then()
                .statusCode(200);
    }
}
