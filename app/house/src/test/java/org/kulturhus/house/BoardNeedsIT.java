package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** The untouched sample has somebody in every need; what waits names them, and the board is narrowed to them. */
class BoardNeedsIT {

    private static final String MANAGER = "hanne.vik";
    private static final Pattern HOLIDAY = Pattern.compile("moved by a holiday: \\p{Lu}");

    private static House house;
    private static Api api;
    private static int programme;

    /** Name used at the sign-in, by id. */
    private static final Map<Integer, String> LEADERS = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        programme = api.as(MANAGER).get("/api/programmes").path("[0].id");
        List<Integer> ids = api.as(MANAGER).get("/api/programmes/" + programme).path("leaders");
        ids.forEach(id -> LEADERS.put(id, signIn(id)));
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static String signIn(int id) {
        String email = api.as(MANAGER).get("/api/people/" + id).path("email");
        return email.substring(0, email.indexOf('@'));
    }

    private static String board() {
        return "/api/programmes/" + programme + "/board";
    }

    private static String needing(String need) {
        return api.as(MANAGER).get(board() + "?needs=" + need).path("leaders[0].name");
    }

    @Test
    void whatWaitsSaysWho() {
        String silent = needing("silent");
        api.as(MANAGER)
                .get("/api/me/duties")
                .then()
                .statusCode(200)
                .body("words", hasItem(containsString("not met for three weeks in Warm welcome: ")))
                .body("words.join()", containsString(silent))
                .body(
                        "words",
                        hasItem(equalTo("One pair has not met twice in a row in Warm welcome: " + needing("missed"))))
                .body("words", hasItem(equalTo("One leader has no mentor in Warm welcome: Anders Berg")));
        List<String> words = api.as(MANAGER).get("/api/me/duties").path("words");
        assertThat(words).anyMatch(line -> line.matches(".+ has [2-9] leaders and takes [1-8]"));
        assertThat(api.as(LEADERS.values().iterator().next())
                        .get("/api/me/duties")
                        .asString())
                .doesNotContain("not met");
    }

    @Test
    void somebodysSessionGivesWayToAHoliday() {
        assertThat(LEADERS.values())
                .anyMatch(leader ->
                        HOLIDAY.matcher(read(leader, "/followup/sessions")).find())
                .anyMatch(leader -> HOLIDAY.matcher(read(leader, "/home")).find());
    }

    private static String read(String who, String path) {
        api.as(who)
                .contentType("application/json")
                .body(Map.of("language", "en"))
                .put("/api/people/me/language");
        return api.as(who).get(path).asString();
    }

    @Test
    void theApiNarrowsTheBoard() {
        api.as(MANAGER)
                .get(board())
                .then()
                .statusCode(200)
                .body("leaders", hasSize(LEADERS.size()))
                .body("needs.id", hasItem("silent"))
                .body("next", nullValue());
        api.as(MANAGER)
                .get(board() + "?needs=missed")
                .then()
                .body("leaders", hasSize(1))
                .body("leaders[0].cells.words.flatten()", hasItem(containsString("Not met twice in a row")))
                .body("leaders[0].cells.beats.flatten().findAll { it != null }[-1].state", equalTo("PLANNED"));
        api.as(MANAGER).get(board() + "?needs=mentor").then().body("leaders.name", everyItem(equalTo("Anders Berg")));
        api.as(MANAGER).get(board() + "?words=bergen").then().body("leaders", hasSize(2));
        api.as(MANAGER).get(board() + "?words=nobody here").then().body("leaders", hasSize(0));
        assertThat(api.as(MANAGER).get(board() + "?needs=hugs").statusCode()).isEqualTo(422);
        assertThat(api.as("kari.nilsen").get(board()).statusCode()).isEqualTo(403);
        assertThat(api.as(MANAGER).get("/api/programmes/987654/board").statusCode())
                .isEqualTo(404);
    }

    /** What has no room is scrolled to; it does not stand there one word a line. */
    @Test
    void noRowOfPairingsFillsAPhone() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, MANAGER);
            page.navigate(house.url() + "/mentoring/pairings?programme=" + programme);
            assertThat(page.locator("#places tbody tr")).hasCount(LEADERS.size());
            assertThat((List<?>) page.evalOnSelectorAll(
                            "#places td:has(> details), #places td:has(> ul)",
                            "cells => cells.map(cell => cell.offsetWidth).filter(width => width < 160)"))
                    .isEmpty();
        }
    }

    @Test
    void fromWhatWaitsToTheLeadersAndBackToAll() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, MANAGER);
            page.navigate(house.url() + "/home");
            page.locator(".duties a:has-text('twice in a row')").click();
            Locator rows = page.locator("table.board tbody tr");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("Not met twice in a row");
            assertThat(page.locator("#filter a[aria-current]")).hasText("Not met twice in a row (1)");
            page.locator("#filter a[data-need='silent']").click();
            page.waitForLoadState();
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("ilent for")))
                    .hasCount(rows.count());
            page.locator("#filter a").first().click();
            assertThat(rows).hasCount(LEADERS.size());
            page.locator("#filter input[type=search]").fill("aalborg");
            page.locator("#filter input[type=search]").press("Enter");
            assertThat(rows).hasCount(1);
            page.locator("#filter input[type=search]").fill("atlantis");
            page.locator("#filter button").click();
            assertThat(page.locator("main")).containsText("Nobody fits");
        }
    }

    /** The leader of a stand-in is not the stand-in's; the mentor's strip keeps the beat. */
    @Test
    void aStandInsLeaderStaysTheMentors() {
        Map<Integer, List<Integer>> hosts = new HashMap<>();
        LEADERS.forEach((id, who) -> hosts.put(
                id, api.as(who).get("/api/followup/sessions").path("findAll { it.state == 'PLANNED' }.host.unique()")));
        int leader = hosts.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 2)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        String name = api.as(MANAGER).get("/api/people/" + leader).path("name");
        Map<Integer, Integer> held = new HashMap<>();
        List<Integer> all = api.as(LEADERS.get(leader))
                .get("/api/followup/sessions")
                .path("findAll { it.state == 'PLANNED' }.host");
        all.forEach(host -> held.merge(host, 1, Integer::sum));
        int once = held.get(all.get(1)) == 1 ? all.get(1) : all.get(0);
        int mentor = held.keySet().stream().filter(id -> id != once).findFirst().orElseThrow();
        int strip = api.as(MANAGER)
                .get(board() + "?words=" + name)
                .path("leaders[0].cells.beats.flatten().findAll { it != null }.size()");
        try (Browser browser = new Browser();
                BrowserContext first = browser.window(1360, false, "en");
                BrowserContext second = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(first, house, signIn(once));
            page.navigate(house.url() + "/home");
            assertThat(page.locator("#standIns")).containsText(name);
            assertThat(page.locator("table.rows tbody tr:has-text('" + name + "')"))
                    .hasCount(0);
            Page other = Browser.signedIn(second, house, signIn(mentor));
            other.navigate(house.url() + "/home");
            Locator row = other.locator("table.rows tbody tr:has-text('" + name + "')");
            assertThat(row.locator(".beats i")).hasCount(strip);
            assertThat(row.locator(".beats"))
                    .hasAttribute("aria-label", Pattern.compile(name + ": \\d+ [^,]+, \\d+ [^,]+, \\d+ [^,]+"));
        }
    }

    @Test
    void theYearLeadsToEverySession() {
        String leader =
                LEADERS.get(api.as(MANAGER).get(board() + "?needs=missed").<Integer>path("leaders[0].id"));
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, leader);
            page.navigate(house.url() + "/home");
            assertThat(page.locator("#year > li")).hasCount(13);
            Locator beats = page.locator("#year a");
            List<Integer> sessions =
                    api.as(leader).get("/api/followup/sessions").path("id");
            assertThat(beats.count()).isGreaterThanOrEqualTo(sessions.size());
            assertThat(beats.filter(new Locator.FilterOptions().setHasText("Missed"))
                            .count())
                    .isGreaterThanOrEqualTo(2);
            assertThat(page.locator("#year .free").first()).hasAttribute("title", Pattern.compile(".+"));
            beats.first().focus();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/followup/session\\?id="));
        }
    }
}
