package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** The mentor's week, the leaders' calendar, and the table for a spreadsheet. */
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

    /** Four weeks of everybody fit on paper that lies on its side, with colours; the topics are told by shape as well. */
    @Test
    void theCalendarIsPrintedOnItsSide() throws IOException {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/followup/month");
            assertThat(page.locator("#legend .chip")).hasCount(3);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(1050, 700);
            assertThat(((Number) page.evaluate("() => document.querySelector('.monthgrid').scrollWidth")).intValue())
                    .isLessThanOrEqualTo(1050);
            String paper =
                    new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            List<String> boxes = Pattern.compile("/MediaBox ?\\[0 0 ([0-9.]+) ([0-9.]+)")
                    .matcher(paper)
                    .results()
                    .filter(box -> Double.parseDouble(box.group(1)) > Double.parseDouble(box.group(2)))
                    .map(MatchResult::group)
                    .toList();
            assertThat(boxes).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void theApiTellsTheCalendarAndAYear() {
        List<Integer> all = api.as("hanne.vik").get("/api/followup/calendar").path("leaders.id");
        assertThat(all).hasSize(24);
        assertThat(api.as("hanne.vik")
                        .get("/api/followup/calendar?last=" + all.get(22))
                        .<List<?>>path("leaders"))
                .hasSize(1);
        List<Integer> mine = api.as(MENTOR).get("/api/followup/calendar").path("leaders.id");
        assertThat(mine).isNotEmpty().hasSizeLessThan(10);
        String year = "/api/followup/programmes/" + programme() + "/leaders/" + mine.get(0) + "/sessions";
        assertThat(api.as("hanne.vik").get(year).<List<?>>path("id")).hasSizeGreaterThan(20);
        assertThat(api.as(MENTOR).get(year).statusCode()).isEqualTo(403);
        assertThat(api.as("hanne.vik")
                        .get("/api/followup/programmes/" + programme() + "/leaders/1/sessions")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.as("ola.brekke").get("/api/followup/calendar").statusCode())
                .isEqualTo(403);
        assertThat(api.as(MENTOR)
                        .get("/api/followup/calendar?programme=" + programme())
                        .statusCode())
                .isEqualTo(403);
    }

    private static int programme() {
        return api.as("hanne.vik").get("/api/programmes").path("[0].id");
    }

    @Test
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
            assertThat(rows).anyMatch(row -> row.getCellText(7).equals("Yes"));
            assertThat(rows.stream().filter(row -> row.getCellText(5).equals("Missed")))
                    .isNotEmpty()
                    .allMatch(row -> row.getCellText(8).contains(": "));
            List<Row> leaders = workbook.findSheet("Leaders").orElseThrow().read();
            assertThat(leaders).hasSize(24);
            List<Row> mentors = workbook.findSheet("Mentors").orElseThrow().read();
            assertThat(mentors.subList(1, mentors.size()).stream()
                            .mapToInt(
                                    row -> row.getCellAsNumber(2).orElseThrow().intValue())
                            .sum())
                    .isEqualTo(23);
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
