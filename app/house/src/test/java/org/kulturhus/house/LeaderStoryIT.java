package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** What a leader does on an ordinary day, in Chromium; and two people who want the same time. */
class LeaderStoryIT {

    private static Browser browser;
    private final House house = House.shared();
    private final Api api = new Api(house);

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void aDecisionOfTheCommitteeStandsOnTheAgendaAndATopicOfMyOwnIsAdded() {
        try (BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "ingrid.solberg");
            page.locator("[id='next:topic']").fill("Till queues on Saturdays");
            page.locator("[id='next:add']").click();
            PlaywrightAssertions.assertThat(page.locator("ol.agenda")).containsText("Till queues on Saturdays");
            PlaywrightAssertions.assertThat(page.locator("[id='next:add']")).isFocused();
            page.reload();
            PlaywrightAssertions.assertThat(page.locator("ol.agenda")).containsText("Till queues on Saturdays");
            int culture = next("ingrid.solberg", " && it.topic == 'CULTURE'");
            page.navigate(house.url() + "/followup/sessions");
            page.locator("td a[href$='session?id=" + culture + "']")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("items? waits?")))
                    .click();
            PlaywrightAssertions.assertThat(page.locator("ol.agenda"))
                    .containsText("Front-line staff may grant refunds");
        }
    }

    @Test
    void aSessionIsMovedOnAPhoneInNorwegian() {
        try (BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, "turid.mo");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Flytte den?");
            Locator slot = page.locator("a.slot").last();
            String time = slot.innerText()
                    .trim()
                    .split("\\s+")[slot.innerText().trim().split("\\s+").length - 1];
            slot.click();
            PlaywrightAssertions.assertThat(page.locator("main h2:has-text('" + time + "')"))
                    .isVisible();
        }
    }

    @Test
    void andPutBackUnlessSomebodyHasChangedItSince() {
        String session = "/api/followup/sessions/" + next("camilla.toft", "");
        try (BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, "camilla.toft");
            Locator title = page.locator("main h2").filter(new Locator.FilterOptions().setHasText("Next:"));
            String before = title.innerText();
            page.locator("a.slot").last().click();
            PlaywrightAssertions.assertThat(page.locator("[data-news]")).containsText("Moved from");
            PlaywrightAssertions.assertThat(page.locator("[data-news]")).isFocused();
            PlaywrightAssertions.assertThat(title).not().hasText(before);
            page.locator("[id='next:undo']").click();
            PlaywrightAssertions.assertThat(page.locator("[data-news]")).containsText("It stands at");
            PlaywrightAssertions.assertThat(page.locator("[id='next:undo']")).hasCount(0);
            PlaywrightAssertions.assertThat(title).hasText(before);
            page.locator("a.slot").last().click();
            PlaywrightAssertions.assertThat(page.locator("[data-news]")).containsText("Moved from");
            moveElsewhere("camilla.toft", session);
            page.locator("[id='next:undo']").click();
            PlaywrightAssertions.assertThat(page.locator("#messages")).containsText("has changed since");
            PlaywrightAssertions.assertThat(page.locator("[data-news]")).hasCount(0);
            PlaywrightAssertions.assertThat(title).not().hasText(before);
        }
    }

    private void moveElsewhere(String who, String session) {
        List<String> free = api.as(who).get(session + "/free-times").path("");
        int version = api.as(who).get(session).path("version");
        api.as(who)
                .contentType("application/json")
                .body("{\"start\": \"" + free.get(0) + "\", \"version\": " + version + "}")
                .put(session + "/start")
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasNoSessionsYetIsToldWhereToBegin() {
        try (BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, "anders.berg");
            Locator begin = page.locator("main .empty a[href$='/followup/rules']");
            PlaywrightAssertions.assertThat(begin).isVisible();
            page.navigate(house.url() + "/followup/sessions");
            begin.click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Slik kan jeg bookes");
        }
    }

    @Test
    void axeFindsNothingOnTheHomePages() {
        for (String who :
                List.of("hanne.vik", "ingrid.solberg", "kari.nilsen", "per.hauge", "ola.brekke", "tor.myhre")) {
            for (boolean dark : new boolean[] {false, true}) {
                try (BrowserContext window = browser.window(1360, dark, "en")) {
                    Page page = Browser.signedIn(window, house, who);
                    assertThat(new AxeBuilder(page)
                                    .setLegacyMode(true)
                                    .analyze()
                                    .getViolations())
                            .as("%s %s", who, dark)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void ofTwoWhoMoveToOneTimeOneWinsAndTheOtherIsTold() throws Exception {
        int session = next("jonas.lind", "");
        int version = api.as("jonas.lind")
                .get("/api/followup/sessions/" + session)
                .jsonPath()
                .getInt("version");
        List<String> free = api.as("jonas.lind")
                .get("/api/followup/sessions/" + session + "/free-times")
                .jsonPath()
                .getList("");
        assertThat(free).isNotEmpty();
        String body = "{\"start\": \"" + free.get(free.size() - 1) + "\", \"version\": " + version + "}";
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> moves = new ArrayList<>();
        for (String who : List.of("jonas.lind", hostOf(session))) {
            api.as(who);
            moves.add(() -> api.as(who)
                    .contentType("application/json")
                    .body(body)
                    .put("/api/followup/sessions/" + session + "/start")
                    .statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        for (var answer : two.invokeAll(moves)) {
            statuses.add(answer.get());
        }
        two.shutdown();
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void anotherLeadersSessionIsUnknownToMe() {
        int session = next("jonas.lind", "");
        assertThat(api.as("sara.ek").get("/api/followup/sessions/" + session).statusCode())
                .isEqualTo(404);
        assertThat(api.as("sara.ek").get("/followup/session?id=" + session).statusCode())
                .isEqualTo(404);
    }

    private int next(String who, String condition) {
        return api.as(who)
                .get("/api/followup/sessions")
                .jsonPath()
                .getInt("find { it.state == 'PLANNED'" + condition + " }.id");
    }

    private String hostOf(int session) {
        int host = api.as("jonas.lind")
                .get("/api/followup/sessions/" + session)
                .jsonPath()
                .getInt("host");
        String email = api.as("hanne.vik").get("/api/people/" + host).jsonPath().getString("email");
        return email.substring(0, email.indexOf('@'));
    }
}
