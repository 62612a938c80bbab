package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** An action is corrected, withdrawn, and it is said what it has led to (R7). */
class CorrectedActionsIT {

    private static final String LEADER = "oyvind.lunde";
    private static House house;
    private static Api api;
    private static List<Integer> sessions;
    private static int leader;
    private static int host;

    @BeforeAll
    static void next() {
        house = House.shared();
        api = new Api(house);
        leader = api.as(LEADER).get("/api/people/me").path("id");
        sessions = Pair.of(api, LEADER).planned();
        host = api.as(LEADER).get("/api/followup/sessions/" + sessions.get(0)).path("host");
    }

    private static List<String> words(int session) {
        return api.as(LEADER).get("/api/followup/actions/sessions/" + session).path("words");
    }

    private static Map<String, Object> one(int action) {
        return api.as(LEADER)
                .get("/api/followup/actions/sessions/" + sessions.get(0))
                .path("find { it.id == " + action + " }");
    }

    private static int put(String who, String path, Map<String, Object> body) {
        return api.as(who)
                .contentType("application/json")
                .body(body)
                .put("/api/followup/actions/" + path)
                .statusCode();
    }

    private static Map<String, Object> wanted(int owner, String words, int days, Object version) {
        return Map.of(
                "owner",
                owner,
                "words",
                words,
                "due",
                LocalDate.now().plusDays(days).toString(),
                "version",
                version);
    }

    private static int agreed(String words) {
        return api.as(LEADER)
                .contentType("application/json")
                .body(wanted(leader, words, 6, 0))
                .post("/api/followup/actions/sessions/" + sessions.get(0))
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.words == '" + words + "' }.id");
    }

    @Test
    void itIsCorrectedAndWithdrawn() {
        int action = agreed("Count the tils");
        Object version = one(action).get("version");
        assertThat(put(LEADER, "" + action, wanted(host, "Count the tills twice", 9, version)))
                .isEqualTo(204);
        assertThat(one(action)).containsEntry("words", "Count the tills twice").containsEntry("owner", host);
        assertThat(put(LEADER, "" + action, wanted(host, "Stale", 9, version))).isEqualTo(409);
        Object now = one(action).get("version");
        assertThat(put(LEADER, "" + action, wanted(1, "x", 9, now))).isEqualTo(422);
        assertThat(put(LEADER, "" + action, wanted(host, " ", 9, now))).isEqualTo(422);
        assertThat(put(LEADER, "" + action, wanted(host, "x", -1, now))).isEqualTo(422);
        assertThat(put("ingrid.solberg", "" + action, wanted(host, "x", 9, now)))
                .isEqualTo(404);
        assertThat(put("ola.brekke", action + "/withdrawn", Map.of("withdrawn", true)))
                .isEqualTo(403);
        assertThat(put(LEADER, action + "/withdrawn", Map.of("withdrawn", true)))
                .isEqualTo(204);
        assertThat(words(sessions.get(1))).doesNotContain("Count the tills twice");
        assertThat(one(action)).containsEntry("withdrawn", true);
        assertThat(put(LEADER, action + "/done", Map.of("done", true))).isEqualTo(409);
        assertThat(put(LEADER, "" + action, wanted(host, "x", 9, now))).isEqualTo(409);
        assertThat(put(LEADER, action + "/withdrawn", Map.of("withdrawn", false)))
                .isEqualTo(204);
        assertThat(words(sessions.get(1))).contains("Count the tills twice");
        assertThat(api.as("tor.myhre").get("/audit/audit").asString())
                .contains("ActionChanged", "ActionWithdrawn", "ActionReopened")
                .doesNotContain("Count the tills");
    }

    @Test
    void whatItHasLedToStandsOnTheNextSession() {
        int action = agreed("Greet everybody at the door");
        Map<String, Object> better = Map.of("outcome", "BETTER", "words", "Three praised it");
        assertThat(put(LEADER, action + "/evaluation", better)).isEqualTo(409);
        assertThat(put(LEADER, action + "/done", Map.of("done", true))).isEqualTo(204);
        assertThat(put(LEADER, action + "/evaluation", Map.of("outcome", "GREAT")))
                .isEqualTo(422);
        assertThat(put(LEADER, action + "/evaluation", Map.of("outcome", "SAME", "words", "x".repeat(201))))
                .isEqualTo(422);
        assertThat(put("ingrid.solberg", action + "/evaluation", better)).isEqualTo(404);
        assertThat(put(LEADER, action + "/evaluation", better)).isEqualTo(204);
        assertThat(one(action)).containsEntry("outcome", "BETTER").containsEntry("evaluation", "Three praised it");
        assertThat(put(LEADER, action + "/done", Map.of("done", false))).isEqualTo(204);
        assertThat(one(action)).containsEntry("outcome", "");
    }

    @Test
    void itIsCorrectedOnThePage() {
        agreed("Move the shelf");
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "nb")) {
            Page page = Browser.signedIn(window, house, LEADER);
            page.navigate(house.url() + "/followup/session?id=" + sessions.get(0));
            page.locator("button[aria-label='Endre: Move the shelf']").click();
            assertThat(page.locator("[id='actions:action']")).hasValue("Move the shelf");
            page.locator("[id='actions:action']").fill("Move both shelves");
            page.locator("[id='actions:due']").fill("2020-01-01");
            page.locator("[id='actions:save']").click();
            assertThat(page.locator("#actions .ui-message-error")).isVisible();
            assertThat(page.locator("[id='actions:action']")).hasValue("Move both shelves");
            page.locator("[id='actions:due']").fill(LocalDate.now().plusDays(8).toString());
            page.locator("[id='actions:save']").click();
            page.locator("button[aria-label='Utført: Move both shelves']").click();
            page.locator("button[aria-label='Hva førte det til?: Move both shelves']")
                    .click();
            page.locator("[id='actions:keep']").click();
            assertThat(page.locator("#actions .ui-message-error")).isVisible();
            page.locator("[id='actions:outcome']").selectOption("WORSE");
            page.locator("[id='actions:evaluation']").fill("Nobody finds the milk");
            page.locator("[id='actions:keep']").click();
            assertThat(page.locator("#actions li", new Page.LocatorOptions().setHasText("Move both shelves")))
                    .containsText("Nobody finds the milk");
        }
    }
}
