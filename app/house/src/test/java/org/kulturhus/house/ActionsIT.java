package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** What leader and mentor agree to do comes back in every session until it is done, and nobody else sees it. */
class ActionsIT {

    private static final String LEADER = "geir.sunde";
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
        sessions = api.as(LEADER)
                .get("/api/followup/sessions?from=" + LocalDate.now().plusDays(1) + "&until="
                        + LocalDate.now().plusDays(60))
                .path("findAll { it.state == 'PLANNED' }.id");
        host = api.as(LEADER).get("/api/followup/sessions/" + sessions.get(0)).path("host");
    }

    private static Response agree(String who, int session, Map<String, Object> agreement) {
        return api.as(who)
                .contentType("application/json")
                .body(agreement)
                .post("/api/followup/actions/sessions/" + session);
    }

    private static List<String> words(int session) {
        return api.as(LEADER).get("/api/followup/actions/sessions/" + session).path("words");
    }

    private static void mark(int action, boolean done, int status) {
        api.as(LEADER)
                .contentType("application/json")
                .body(Map.of("done", done))
                .put("/api/followup/actions/" + action + "/done")
                .then()
                .statusCode(status);
    }

    @Test
    void itComesBackUntilItIsDone() {
        String due = LocalDate.now().plusDays(7).toString();
        Response agreed =
                agree(LEADER, sessions.get(0), Map.of("owner", leader, "words", "Count the tills", "due", due));
        assertThat(agreed.statusCode()).isEqualTo(200);
        int action = agreed.path("find { it.words == 'Count the tills' }.id");
        assertThat(words(sessions.get(1))).contains("Count the tills");
        mark(action, true, 204);
        assertThat(words(sessions.get(1))).doesNotContain("Count the tills");
        assertThat(words(sessions.get(0))).contains("Count the tills");
        mark(action, false, 204);
        assertThat(words(sessions.get(1))).contains("Count the tills");
    }

    @Test
    void theDayThatHasComeIsADutyOfTheOwners() {
        agree(
                        LEADER,
                        sessions.get(0),
                        Map.of(
                                "owner",
                                leader,
                                "words",
                                "Call the baker",
                                "due",
                                LocalDate.now().toString()))
                .then()
                .statusCode(200);
        assertThat(api.as(LEADER).get("/home").asString()).contains("Call the baker");
    }

    @Test
    void nobodyElseSeesOrMarksThem() {
        Response mine = agree(
                LEADER,
                sessions.get(0),
                Map.of(
                        "owner",
                        host,
                        "words",
                        "Send the figures",
                        "due",
                        LocalDate.now().plusDays(3).toString()));
        int action = mine.path("find { it.words == 'Send the figures' }.id");
        String path = "/api/followup/actions/sessions/" + sessions.get(0);
        assertThat(api.as("ingrid.solberg").get(path).statusCode()).isEqualTo(404);
        assertThat(agree("ingrid.solberg", sessions.get(0), Map.of("owner", leader, "words", "x", "due", "2030-01-01"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.as("ingrid.solberg")
                        .contentType("application/json")
                        .body(Map.of("done", true))
                        .put("/api/followup/actions/" + action + "/done")
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.as("ola.brekke").get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void aBadOneIsRefusedAtItsField() {
        String due = LocalDate.now().plusDays(7).toString();
        int session = sessions.get(0);
        assertThat(agree(LEADER, session, Map.of("owner", leader, "words", " ", "due", due))
                        .statusCode())
                .isEqualTo(422);
        assertThat(agree(LEADER, session, Map.of("owner", 1, "words", "x", "due", due))
                        .statusCode())
                .isEqualTo(422);
        assertThat(agree(LEADER, session, Map.of("owner", leader, "words", "x", "due", "2020-01-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(agree(LEADER, session, Map.of("owner", leader, "words", "x", "due", "soon"))
                        .statusCode())
                .isEqualTo(422);
        mark(4711, true, 404);
    }

    @Test
    void onThePage() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, LEADER);
            page.navigate(house.url() + "/followup/session?id=" + sessions.get(0));
            page.locator("[id='actions:action']").fill("Walk the floor at ten");
            page.locator("[id='actions:due']").fill(LocalDate.now().plusDays(5).toString());
            page.locator("[id='actions:agree']").click();
            assertThat(page.locator("main li", new Page.LocatorOptions().setHasText("Walk the floor at ten")))
                    .isVisible();
            page.locator("[id='actions:action']").fill("No day for this");
            page.locator("[id='actions:agree']").click();
            assertThat(page.locator("main")).containsText("Oppgi en dag fra og med i dag");
            assertThat(page.locator("[id='actions:action']")).hasValue("No day for this");
        }
    }
}
