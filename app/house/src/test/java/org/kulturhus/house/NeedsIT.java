package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A leader's own limitations and knowledge needs go on from session to session, and only the present mentor reads along (R7). */
class NeedsIT {

    private static House house;
    private static Pair pair;

    @BeforeAll
    static void meet() {
        house = House.shared();
        pair = Pair.of(new Api(house), "jonas.lind");
    }

    private static int add(String kind, String words) {
        Response added = pair.post(pair.leader(), "needs", Map.of("kind", kind, "words", words));
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.header("Location")).contains("/followup/needs/");
        return added.path("find { it.words == '" + words + "' }.id");
    }

    private static int become(String who, int need, String state) {
        return pair.put(who, "needs/" + need + "/state", Map.of("state", state)).statusCode();
    }

    @Test
    void itIsOpenThenInProgressThenDone() {
        int need = add("KNOWLEDGE", "Reading a contribution margin");
        for (String state : List.of("IN_PROGRESS", "DONE", "OPEN")) {
            assertThat(become(pair.leader(), need, state)).isEqualTo(200);
            assertThat(pair.get(pair.mentor(), "needs/leaders/" + pair.leaderId())
                            .<String>path("find { it.id == " + need + " }.state"))
                    .isEqualTo(state);
        }
        assertThat(become(pair.leader(), need, "SOMETIMES")).isEqualTo(422);
        assertThat(pair.api()
                        .as(pair.leader())
                        .delete("/api/followup/needs/" + need)
                        .statusCode())
                .isEqualTo(204);
        assertThat(become(pair.leader(), need, "DONE")).isEqualTo(404);
    }

    @Test
    void nobodyElseReadsOrChangesThem() {
        int need = add("LIMITATION", "Telling somebody to go home");
        Map.of("hanne.vik", 404, "sara.ek", 404, "tor.myhre", 403, "per.hauge", 403, "ola.brekke", 403)
                .forEach((who, status) -> assertThat(pair.get(who, "needs/leaders/" + pair.leaderId())
                                .statusCode())
                        .as(who)
                        .isEqualTo(status));
        assertThat(become("sara.ek", need, "DONE")).isEqualTo(404);
        assertThat(become(pair.mentor(), need, "DONE")).isIn(403, 404);
        assertThat(pair.api()
                        .as("sara.ek")
                        .delete("/api/followup/needs/" + need)
                        .statusCode())
                .isEqualTo(404);
        int session = pair.planned().get(0);
        assertThat(pair.api()
                        .as("hanne.vik")
                        .get("/followup/session?id=" + session)
                        .asString())
                .doesNotContain("Telling somebody");
        assertThat(pair.api().as("tor.myhre").get("/audit/audit").asString())
                .contains("NeedAdded")
                .doesNotContain("Telling somebody");
    }

    @Test
    void whatIsNotSaidIsRefused() {
        for (Map<String, String> wrong : List.of(
                Map.of("kind", "KNOWLEDGE", "words", " "), Map.of("kind", "x", "words", "y"), Map.of("words", "y"))) {
            assertThat(pair.post(pair.leader(), "needs", wrong).statusCode()).isEqualTo(422);
        }
        assertThat(pair.post(pair.mentor(), "needs", Map.of("kind", "KNOWLEDGE", "words", "y"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void onTheOwnPageAndOnTheSessions() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en");
                BrowserContext other = browser.window(1360, true, "en")) {
            Page page = Browser.signedIn(window, house, pair.leader());
            page.navigate(house.url() + "/followup/needs");
            page.locator("[id='needs:need']").fill("Planning a week of shifts");
            page.locator("[id='needs:add']").click();
            Locator row = page.locator("#needs li", new Page.LocatorOptions().setHasText("Planning a week"));
            row.locator("button").first().click();
            assertThat(row.locator(".chip")).hasClass(java.util.regex.Pattern.compile("tone-warn"));
            Page his = Browser.signedIn(other, house, pair.mentor());
            his.navigate(house.url() + "/followup/session?id=" + pair.planned().get(1));
            Locator seen = his.locator("#needs li", new Page.LocatorOptions().setHasText("Planning a week"));
            assertThat(seen.locator(".chip")).isVisible();
            assertThat(seen.locator("button")).hasCount(0);
            row.locator("button").first().click();
            assertThat(page.locator("#needs details")).containsText("Planning a week");
            page.locator("[id='needs:need']").fill(" ");
            page.locator("[id='needs:add']").click();
            assertThat(page.locator("#needs .ui-message-error")).isVisible();
        }
    }
}
