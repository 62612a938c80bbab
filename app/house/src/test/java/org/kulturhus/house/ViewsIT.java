package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** The mentor's week, the leaders' calendar, the table for a spreadsheet, and what needs the training manager. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ViewsIT {

    private static final String MENTOR = "lars.moe";
    private static House house;
    private static Api api;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    /** The mentor's sessions that are far enough ahead to be moved. */
    private static Map<String, Object> later(int which) {
        return api.as(MENTOR)
                .get("/api/followup/sessions?from=" + LocalDate.now().plusDays(8) + "&until="
                        + LocalDate.now().plusDays(90))
                .jsonPath()
                .<Map<String, Object>>getList("findAll { it.state == 'PLANNED' }")
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
    @Order(1)
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
    @Order(1)
    void andMovesAnotherOneWithTheKeyboard() {
        Map<String, Object> session = later(2);
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
    @Order(1)
    void aStaleWeekIsRefusedInWords() {
        Map<String, Object> session = later(4);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = week(browser, window, session);
            String elsewhere = api.as(MENTOR)
                    .get("/api/followup/sessions/" + session.get("id") + "/free-times?from="
                            + session.get("start").toString().substring(0, 10) + "&until="
                            + LocalDate.parse(session.get("start").toString().substring(0, 10))
                                    .plusDays(20))
                    .path("[-1]");
            api.as(MENTOR)
                    .contentType("application/json")
                    .body(Map.of("start", elsewhere, "version", session.get("version")))
                    .put("/api/followup/sessions/" + session.get("id") + "/start")
                    .then()
                    .statusCode(200);
            page.locator(".block[data-session='" + session.get("id") + "'] .take")
                    .click();
            page.locator(".weekgrid td.free").first().click();
            assertThat(page.locator("#weekSaid")).not().isEmpty();
            assertThat(page.locator(".weekgrid td.free")).hasCount(0);
            assertThat(start(session.get("id"))).isEqualTo(elsewhere);
        }
    }

    @Test
    @Order(1)
    void theCalendarShowsOnesOwnLeadersOnly() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/followup/month");
            assertThat(page.locator(".monthgrid tbody tr")).hasCount(24);
        }
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "en")) {
            Page page = Browser.signedIn(window, house, MENTOR);
            page.navigate(house.url() + "/followup/month");
            assertThat(page.locator(".monthgrid tbody th").first()).hasText("Ingrid Solberg");
            int status = page.navigate(house.url() + "/followup/month?programme=" + programme())
                    .status();
            assertThat(status).isEqualTo(403);
        }
    }

    private static int programme() {
        return api.as("hanne.vik").get("/api/programmes").path("[0].id");
    }

    @Test
    @Order(2)
    void whoHasMissedTwiceNeedsTheTrainingManager() throws SQLException {
        assertThat(duties())
                .anyMatch(words -> words.contains("has no mentor"))
                .noneMatch(words -> words.contains("missed twice in a row"));
        house.close();
        try (Connection database = DriverManager.getConnection(
                        "jdbc:h2:file:" + house.data().resolve("kulturhus"), "kulturhus", "kulturhus");
                Statement statement = database.createStatement()) {
            String last = "select id from followup_session where state = 'HELD' and cancelled = false and leader_id ="
                    + " (select min(leader_id) from followup_session) order by starts_at desc fetch first 2 rows only";
            assertThat(statement.executeUpdate(
                            "update followup_session set state = 'MISSED' where id in (" + last + ")"))
                    .isEqualTo(2);
        }
        house.start();
        assertThat(duties()).anyMatch(words -> words.contains("One leader has missed twice in a row"));
    }

    private static List<String> duties() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/home");
            return page.locator(".duties a").allInnerTexts();
        }
    }

    @Test
    @Order(1)
    void theTableHasEverySession() throws IOException {
        byte[] sheet = api.as("hanne.vik")
                .get("/api/followup/sheets/programmes/" + programme())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Leader");
            assertThat(rows).hasSizeGreaterThan(500);
            assertThat(rows.subList(1, rows.size()))
                    .allSatisfy(row -> assertThat(row.getCellAsDate(2).orElseThrow())
                            .isBefore(row.getCellAsDate(3).orElseThrow()));
        }
        assertThat(api.as(MENTOR)
                        .get("/api/followup/sheets/programmes/" + programme())
                        .statusCode())
                .isEqualTo(403);
        assertThat(api.as("ola.brekke").get("/api/followup/sheets/mine").statusCode())
                .isEqualTo(403);
        assertThat(api.as(MENTOR).get("/api/followup/sheets/mine").statusCode()).isEqualTo(200);
    }
}
