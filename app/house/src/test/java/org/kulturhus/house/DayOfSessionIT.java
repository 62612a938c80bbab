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

/** The day of a session: everybody was there unless somebody says who was away and why; what was not reached comes again. */
class DayOfSessionIT {

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
                + " ends_at = current_timestamp + interval '1' hour where id = " + session);
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
        Object standing = points(session).get(0).get("key");
        assertThat(tick(pair.mentor(), session, standing, true).statusCode()).isEqualTo(409);
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

    private static List<Map<String, Object>> points(int of) {
        return pair.get(pair.leader(), "sessions/" + of + "/points").path("");
    }

    private static Response tick(String who, int of, Object key, boolean treated) {
        return pair.put(who, "sessions/" + of + "/points", Map.of("key", key, "treated", treated));
    }

    private static int nextOfTheTopic() {
        String topic = pair.get(pair.leader(), "sessions/" + session).path("topic");
        return pair.api()
                .as(pair.leader())
                .get("/api/followup/sessions?from=" + java.time.LocalDate.now().plusDays(1))
                .path("find { it.topic == '" + topic + "' && it.id != " + session + " }.id");
    }

    @Test
    void whatWasNotReachedComesAgain() {
        String words = "May I hire two for December?";
        pair.post(pair.leader(), "sessions/" + session + "/topics", Map.of("words", words))
                .then()
                .statusCode(200);
        int next = nextOfTheTopic();
        Object key = only(session, words).get("key");
        assertThat(points(next)).extracting(point -> point.get("words")).doesNotContain(words);
        assertThat(tick(pair.leader(), next, points(next).get(0).get("key"), true)
                        .statusCode())
                .isEqualTo(409);
        Object standing = points(session).get(0).get("key");
        assertThat(tick(pair.mentor(), session, standing, true).statusCode()).isEqualTo(200);
        mark("held").then().statusCode(200);
        assertThat(only(next, words)).containsEntry("carried", true).containsEntry("treated", false);
        assertThat(points(next).get(0)).containsEntry("key", standing).containsEntry("treated", false);
        assertThat(tick(pair.leader(), session, key, true).statusCode()).isEqualTo(200);
        assertThat(tick(pair.leader(), session, key, true).statusCode()).isEqualTo(200);
        assertThat(points(next)).extracting(point -> point.get("words")).doesNotContain(words);
        assertThat(only(session, words)).containsEntry("treated", true);
        tick(pair.leader(), session, key, false).then().statusCode(200);
        assertThat(only(next, words)).containsEntry("carried", true);
        assertThat(tick(pair.leader(), session, "topic:0", true).statusCode()).isEqualTo(404);
        assertThat(tick("geir.sunde", session, key, true).statusCode()).isEqualTo(404);
        assertThat(tick("ola.brekke", session, key, true).statusCode()).isEqualTo(403);
    }

    private static Map<String, Object> only(int of, String words) {
        return points(of).stream()
                .filter(point -> words.equals(point.get("words")))
                .findFirst()
                .orElseThrow();
    }

    /** A quiet week comes over a session: what was written for it goes on with the next, for the same eyes only. */
    @Test
    void whatWasWrittenForASessionThatIsOffIsNotLost() {
        List<Integer> planned = pair.planned();
        int off = planned.get(planned.size() - 2);
        int next = planned.get(planned.size() - 1);
        pair.put(pair.leader(), "sessions/" + off + "/notes", Map.of("version", 0, "text", "bring the plan"))
                .then()
                .statusCode(200);
        pair.put(pair.mentor(), "sessions/" + next + "/notes", Map.of("version", 0, "text", "last one"));
        pair.put(pair.leader(), "private-notes/" + off, Map.of("version", 0, "text", "say it at last"))
                .then()
                .statusCode(200);
        quiet(off);
        assertThat(pair.get(pair.leader(), "sessions/" + off).statusCode()).isEqualTo(404);
        Response notes = pair.get(pair.mentor(), "sessions/" + next + "/notes");
        assertThat(notes.<String>path("text")).isEqualTo("last one\n\nbring the plan");
        assertThat(pair.get(pair.leader(), "private-notes").<List<String>>path("text"))
                .contains("say it at last");
        String page = "/followup/session?id=" + next;
        assertThat(pair.api().as(pair.leader()).get(page).asString()).contains("say it at last");
        assertThat(pair.api().as(pair.mentor()).get(page).asString()).doesNotContain("say it at last");
        assertThat(pair.api()
                        .as(pair.leader())
                        .delete("/api/followup/private-notes/" + off)
                        .statusCode())
                .isEqualTo(204);
        assertThat(pair.api().as(pair.leader()).get(page).asString()).doesNotContain("say it at last");
    }

    private static void quiet(int session) {
        Response planned = pair.get(pair.leader(), "sessions/" + session);
        String day = planned.<String>path("start").substring(0, 10);
        String cadence = "cadences/" + planned.path("programme");
        Map<String, Object> wanted = new java.util.HashMap<>(
                pair.get("hanne.vik", cadence).jsonPath().getMap(""));
        wanted.put("quiet", List.of(Map.of("from", day, "until", day)));
        wanted.put("holidayRule", "SKIP");
        pair.put("hanne.vik", cadence, wanted).then().statusCode(200);
    }

    @Test
    void pointsAreTickedOnThePage() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "en")) {
            Page page = Browser.signedIn(window, house, pair.mentor());
            page.navigate(house.url() + "/followup/session?id=" + session);
            page.locator("ol.agenda li button").first().click();
            assertThat(page.locator("ol.agenda .chip.tone-good")).hasCount(1);
            page.locator("[id='next:treatAll']").click();
            assertThat(page.locator("ol.agenda .chip.tone-good"))
                    .hasCount(page.locator("ol.agenda > li").count());
        }
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
