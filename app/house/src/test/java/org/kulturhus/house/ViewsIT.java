package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** The leaders' calendar, and the table for a spreadsheet. */
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

    /** A leader sees the team and its meetings, a line manager all sessions of the leaders below (R5), and each nobody else's. */
    @Test
    void aLeaderSeesTheTeamAndALineManagerTheLeadersBelow() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, "ingrid.solberg");
            page.navigate(house.url() + "/followup/month");
            assertThat(page.locator(".monthgrid tbody th"))
                    .hasText(new String[] {"Hege Tangen", "Ingrid Solberg", "Nils Eide", "Ola Brekke"});
            assertThat(page.locator(".monthgrid tbody tr").last().locator(".met.team"))
                    .not()
                    .hasCount(0);
            assertThat(page.locator(".monthgrid tbody tr").nth(1).locator("a[href*='/followup/session?']"))
                    .not()
                    .hasCount(0);
            assertThat(page.locator("#whose")).hasCount(0);
            refused(page, "whose=MANAGED");
            refused(page, "whose=PROGRAMME");
            refused(page, "programme=" + programme());
        }
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, true, "en")) {
            Page page = Browser.signedIn(window, house, MENTOR);
            page.navigate(house.url() + "/followup/month");
            page.locator("#whose a[href$='MANAGED']").click();
            assertThat(page.locator(".monthgrid tbody th"))
                    .hasText(new String[] {"Anders Berg", "Petter Ness", "Silje Haugen", "Turid Mo"});
            assertThat(page.locator(".monthgrid .met.team")).hasCount(0);
            page.locator("a[rel=next]").click();
            assertThat(page.locator(".monthgrid tbody th")).hasCount(4);
            refused(page, "whose=TEAM");
        }
    }

    private static void refused(Page page, String asked) {
        assertThat(page.navigate(house.url() + "/followup/month?" + asked).status())
                .as(asked)
                .isEqualTo(403);
    }

    @Test
    void theApiTellsTheTeamAndTheLeadersBelow() {
        String calendar = "/api/followup/calendar?whose=";
        JsonPath team = api.as("ingrid.solberg").get(calendar).jsonPath();
        assertThat(team.<String>getList("leaders.name"))
                .containsExactly("Hege Tangen", "Ingrid Solberg", "Nils Eide", "Ola Brekke");
        assertThat(team.getList("leaders[3].days.meetings.flatten()")).isNotEmpty();
        JsonPath below = api.as(MENTOR).get(calendar + "MANAGED").jsonPath();
        assertThat(below.<String>getList("leaders.name"))
                .containsExactly("Anders Berg", "Petter Ness", "Silje Haugen", "Turid Mo");
        assertThat(below.getList("leaders[3].days.sessions.flatten()")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(api.as(MENTOR).get(calendar + "TEAM").statusCode()).isEqualTo(403);
        assertThat(api.as("hanne.vik").get(calendar + "MENTORED").statusCode()).isEqualTo(403);
    }

    /** Four weeks of everybody fit on paper that lies on its side, with colours; the topics are told by shape as well. */
    @Test
    void theCalendarIsPrintedOnItsSide() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/followup/month");
            assertThat(page.locator("#legend .chip")).hasCount(3);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(1050, 700);
            assertThat(((Number) page.evaluate("() => document.querySelector('.monthgrid').scrollWidth")).intValue())
                    .isLessThanOrEqualTo(1050);
            assertThat(sheets(page)).isBetween(1, 4);
        }
    }

    /** Also of a house that is read in the dark, and without what can be pressed. */
    @Test
    void theWeekIsPrintedOnOneSheet() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, true, "en")) {
            Page page = Browser.signedIn(window, house, MENTOR);
            page.locator("[data-theme-choice=dark]").click();
            page.navigate(house.url() + "/followup/week?day=" + LocalDate.now().plusWeeks(2));
            assertThat(page.locator("#legend .chip")).hasCount(3);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".card")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat(page.locator("main button:visible, main a.button:visible, #weekHow:visible"))
                    .hasCount(0);
            assertThat(sheets(page)).isEqualTo(1);
        }
    }

    /** On how many sheets of paper the page is printed; each lies on its side. */
    private static int sheets(Page page) {
        String paper =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/MediaBox ?\\[0 0 ([0-9.]+) ([0-9.]+)")
                        .matcher(paper)
                        .results())
                .isNotEmpty()
                .allMatch(box -> Double.parseDouble(box.group(1)) > Double.parseDouble(box.group(2)));
        return (int) Pattern.compile("/Type ?/Page\\b").matcher(paper).results().count();
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

    private static Row rowOf(List<Row> rows, String name) {
        return rows.stream()
                .filter(row -> row.getCellText(0).equals(name))
                .findFirst()
                .orElseThrow();
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
            assertThat(leaders).hasSize(25);
            Row ingrid = rowOf(leaders, "Ingrid Solberg");
            assertThat(ingrid.getCellAsNumber(6).orElseThrow())
                    .as("an hour each")
                    .isEqualByComparingTo(ingrid.getCellAsNumber(3).orElseThrow());
            assertThat(ingrid.getCellText(8)).matches("\\w+day \\d\\d:\\d\\d, every second week, next on .+");
            assertThat(ingrid.getCellText(9)).isEqualTo("On track");
            assertThat(rowOf(leaders, "Oskar Nyberg").getCellText(9)).startsWith("Silent for");
            assertThat(rowOf(leaders, "Anders Berg").getCellText(9)).isEqualTo("Needs mentor");
            List<Row> mentors = workbook.findSheet("Mentors").orElseThrow().read();
            assertThat(mentors.subList(1, mentors.size()).stream()
                            .mapToInt(
                                    row -> row.getCellAsNumber(2).orElseThrow().intValue())
                            .sum())
                    .isEqualTo(23);
            assertThat(mentors).anyMatch(row -> row.getCellText(7).contains("Oskar Nyberg: Silent for"));
            assertThat(rowOf(mentors, rowOf(leaders, "Ingrid Solberg").getCellText(1))
                            .getCellText(6))
                    .contains("Ingrid Solberg: " + ingrid.getCellText(8));
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
