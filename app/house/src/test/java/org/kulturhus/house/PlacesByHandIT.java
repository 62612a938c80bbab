package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A training manager chooses a place by hand: what is chosen from today's pairings moves nobody else. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlacesByHandIT {

    private static final String PROPOSALS = "/api/mentoring/proposals";
    private static House house;
    private static Api api;
    private static int programme;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        programme = api.as("hanne.vik").get("/api/programmes").path("find { it.name == 'Warm welcome' }.id");
    }

    @AfterAll
    static void end() {
        house.close();
    }

    /** Mentor and time by the name of the leader. */
    private static Map<String, String> today() {
        Map<String, String> today = new HashMap<>();
        api.as("hanne.vik")
                .get("/api/mentoring/pairings/" + programme)
                .jsonPath()
                .<Map<String, Object>>getList("")
                .forEach(row ->
                        today.put((String) row.get("leaderName"), row.get("mentorName") + " " + row.get("time")));
        return today;
    }

    private static int id(String who) {
        return api.as(who).get("/api/people/me").path("id");
    }

    private static String of(String who) {
        return "/api/mentoring/pairings/" + programme + "/leaders/" + id(who);
    }

    private static JsonPath proposals() {
        return api.as("hanne.vik").get(PROPOSALS + "?programme=" + programme).jsonPath();
    }

    @Test
    @Order(0)
    void whereNobodyIsToBeHadThePageSaysWhy() {
        assertThat(api.as("hanne.vik")
                        .get("/mentoring/pairing?programme=" + programme + "&leader=" + id("anders.berg"))
                        .asString())
                .contains("No mentor with room receives in the hours that this leader has given. Raise a capacity");
    }

    /** In the sample company a proposal in which everybody may move lies ready beside today's pairings. */
    @Test
    @Order(1)
    void nobodyElseMovesWhenOneLeaderGetsAnotherMentor() {
        Map<String, String> before = today();
        int everybody = proposals().getInt("find { it.state == 'READY' }.id");
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1280, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/mentoring/pairings?programme=" + programme);
            assertThat(page.locator("main")).containsText("Today’s pairings");
            page.locator("a[aria-label='Change: Ingrid Solberg']").click();
            assertThat(page.locator("main")).containsText("nobody else moves");
            page.locator("tbody tr", new Page.LocatorOptions().setHasNotText("Lars Moe"))
                    .first()
                    .locator("[id$='choose']")
                    .click();
            page.locator("[id='actions:publish']").click();
            assertThat(page.locator("#confirm li").first()).containsText("Ingrid Solberg");
            page.locator("[id='confirm:act']").click();
            assertThat(page.locator("#confirm")).hasCount(0);
            assertThat(page.locator("[id='actions:publish']")).hasCount(0);
            page.navigate(house.url() + "/mentoring/pairings?programme=" + programme + "&proposal=" + everybody);
            page.locator("a[aria-label='Change: Ingrid Solberg']").click();
            assertThat(page.locator("main")).containsText("everything else that is in it");
        }
        Map<String, String> after = today();
        assertThat(after.get("Ingrid Solberg")).isNotEqualTo(before.get("Ingrid Solberg"));
        before.remove("Ingrid Solberg");
        assertThat(after).containsAllEntriesOf(before);
        assertThat(proposals().getString("find { it.id == " + everybody + " }.state"))
                .isEqualTo("READY");
    }

    /** A second choice joins the first one; a choice made in a proposal stays there; what is published takes no more. */
    @Test
    @Order(2)
    void aChoiceGoesWhereItIsMade() {
        int one = choose("marit.foss", null).then().statusCode(200).extract().path("id");
        int two = choose("geir.sunde", null).then().statusCode(200).extract().path("id");
        assertThat(two).isEqualTo(one);
        assertThat(api.as("hanne.vik")
                        .get(PROPOSALS + "/" + one + "/differences")
                        .<List<String>>path("one.leaderName"))
                .containsExactly("Geir Sunde", "Marit Foss");
        int everybody = new ProposalFixture(api).ready(Map.of("programme", programme, "everybody", true));
        assertThat(choose("ragnhild.vold", everybody).<Integer>path("id")).isEqualTo(everybody);
        api.as("hanne.vik").post(PROPOSALS + "/" + one + "/publish").then().statusCode(200);
        assertThat(choose("marit.foss", one).statusCode()).isEqualTo(409);
        assertThat(choose("kjersti.aune", null).<Integer>path("id")).isNotIn(one, everybody);
    }

    /** The second place that is free; the first one may be today's. */
    private static Response choose(String leader, Integer proposal) {
        String in = proposal == null ? "" : "?proposal=" + proposal;
        Response places = api.as("hanne.vik").get(of(leader) + "/places" + in);
        if (places.statusCode() != 200) {
            return places;
        }
        Map<String, Object> mentor = places.path("[1]");
        Map<String, Object> choice = new HashMap<>(places.path("[1].times[0]"));
        choice.keySet().retainAll(List.of("weekday", "time", "parity"));
        choice.put("mentor", mentor.get("mentor"));
        return api.as("hanne.vik").contentType("application/json").body(choice).put(of(leader) + "/place" + in);
    }

    @Test
    @Order(3)
    void whatTheScreensShowTheApiTells() {
        Map<String, Integer> weights = api.as("hanne.vik")
                .get("/api/mentoring/pairings/" + programme + "/weights")
                .path("");
        assertThat(weights).containsKeys("LANGUAGE", "CONTINUITY", "LOAD");
        List<String> history =
                api.as("hanne.vik").get(of("turid.mo") + "/history").path("");
        assertThat(history).isNotEmpty();
        Response unknown = api.as("hanne.vik")
                .contentType("application/json")
                .body(Map.of("mentor", id("lars.moe"), "weekday", "FUNDAY", "time", "25", "parity", 0))
                .put(of("emma.sjogren") + "/place");
        assertThat(unknown.statusCode()).isIn(409, 422);
        assertThat(api.as("hanne.vik").get(of("kari.nilsen") + "/places").statusCode())
                .isEqualTo(404);
        assertThat(api.as("ingrid.solberg").get(of("emma.sjogren") + "/places").statusCode())
                .isEqualTo(403);
    }
}
