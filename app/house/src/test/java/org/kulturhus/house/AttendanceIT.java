package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Everybody was there, unless the host says on the same day who was away, and why. */
class AttendanceIT {

    private static House house;
    private static Rows rows;
    private static Pair pair;
    private static int session;

    @BeforeAll
    static void meet() {
        house = House.fresh().with("kulturhus.sample", "true");
        rows = Rows.of(house, Rows.Database.POSTGRESQL);
        house.start();
        pair = Pair.of(new Api(house), "ingrid.solberg");
        session = pair.planned().get(0);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    /** The clock of the house cannot be turned: the session is put into the past, behind the product's back. */
    @BeforeEach
    void itHasBegun() throws Exception {
        rows.change("update followup_session set starts_at = current_timestamp - interval '1' hour,"
                + " ends_at = current_timestamp where id = " + session);
    }

    @AfterEach
    void takeBack() {
        pair.post(pair.mentor(), "sessions/" + session + "/reopen", Map.of());
    }

    private static Response mark(String what) {
        return pair.post(pair.mentor(), "sessions/" + session + "/" + what, Map.of());
    }

    private static Response take(String who, Object... away) {
        return pair.put(who, "sessions/" + session + "/attendance", Map.of("away", List.of(away)));
    }

    private static Map<String, Object> away(int person, String reason, String words) {
        return Map.of("person", person, "reason", reason, "words", words);
    }

    private static List<Boolean> present(String who) {
        return pair.get(who, "sessions/" + session + "/attendance").path("present");
    }

    @Test
    void heldIsOneTapAndEverybodyWasThere() {
        assertThat(present(pair.leader())).isEmpty();
        mark("held").then().statusCode(200);
        assertThat(present(pair.leader())).containsExactly(true, true);
        assertThat(take(pair.mentor(), away(pair.leaderId(), "ILLNESS", "")).statusCode())
                .isEqualTo(422);
        assertThat(take(pair.mentor(), away(pair.mentorId(), "TRAVEL", "by phone"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(present(pair.leader())).containsExactly(true, false);
    }

    @Test
    void missedSaysWhoAndWhyAndIsCorrectedTheSameDay() throws Exception {
        mark("missed").then().statusCode(200);
        assertThat(take(pair.mentor()).statusCode()).isEqualTo(422);
        assertThat(take(pair.mentor(), away(pair.leaderId(), "OTHER", " ")).statusCode())
                .isEqualTo(422);
        assertThat(take(pair.mentor(), away(pair.leaderId(), "x", "y")).statusCode())
                .isEqualTo(422);
        assertThat(take(pair.mentor(), away(1, "TRAVEL", "")).statusCode()).isEqualTo(422);
        take(pair.mentor(), away(pair.leaderId(), "ILLNESS", "A cold")).then().statusCode(200);
        take(pair.mentor(), away(pair.leaderId(), "OPERATIONS", "Two on sick leave"))
                .then()
                .statusCode(200);
        Response told = pair.get(pair.leader(), "sessions/" + session + "/attendance");
        assertThat(told.<List<String>>path("reason")).containsExactly("OPERATIONS", "");
        assertThat(told.<List<String>>path("words")).containsExactly("Two on sick leave", "");
        mark("reopen").then().statusCode(200);
        mark("missed").then().statusCode(200);
        assertThat(present(pair.leader())).containsExactly(true, true);
        rows.change("update followup_session set closed_at = closed_at - interval '2' day where id = " + session);
        assertThat(take(pair.mentor(), away(pair.leaderId(), "ILLNESS", "")).statusCode())
                .isEqualTo(409);
        rows.change("update followup_session set closed_at = current_timestamp where id = " + session);
    }

    @Test
    void onlyTheHostOrATrainingManagerSaysIt() {
        assertThat(take(pair.mentor(), away(pair.leaderId(), "TRAVEL", "")).statusCode())
                .isEqualTo(409);
        mark("missed").then().statusCode(200);
        Map<String, Object> away = away(pair.leaderId(), "TRAVEL", "");
        assertThat(take(pair.leader(), away).statusCode()).isEqualTo(403);
        assertThat(take("geir.sunde", away).statusCode()).isEqualTo(404);
        assertThat(take("ola.brekke", away).statusCode()).isEqualTo(403);
        assertThat(take("hanne.vik", away).statusCode()).isEqualTo(200);
        assertThat(pair.get("geir.sunde", "sessions/" + session + "/attendance").statusCode())
                .isEqualTo(404);
    }

    @Test
    void onThePage() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, pair.mentor());
            page.navigate(house.url() + "/followup/session?id=" + session);
            page.locator("[id='close:missed']").click();
            assertThat(page.locator("#attendance .chip.tone-warn")).isVisible();
            page.locator("#attendance select").first().selectOption("FORGOTTEN");
            page.locator("#attendance input[type=text]").first().fill("Thought it was Friday");
            page.locator("[id='attendance:take']").click();
            assertThat(page.locator("#attendance .chip.tone-warn")).hasCount(0);
            page.reload();
            assertThat(page.locator("#attendance input[type=text]").first()).hasValue("Thought it was Friday");
            Page leaders = Browser.signedIn(browser.window(1360, true, "en"), house, pair.leader());
            leaders.navigate(house.url() + "/followup/session?id=" + session);
            assertThat(leaders.locator("#attendance")).containsText("Thought it was Friday");
            assertThat(leaders.locator("#attendance select")).hasCount(0);
        }
    }
}
