package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A training manager sets the points of a topic, and they stand on every session of it. */
class AgendaTemplateIT {

    private static House house;
    private static Pair pair;
    private static int programme;

    @BeforeAll
    static void meet() {
        house = House.shared();
        pair = Pair.of(new Api(house), "sara.ek");
        programme = pair.get(pair.leader(), "sessions/" + pair.planned().get(0)).path("programme");
    }

    private static String path(String topic) {
        return "agenda-templates/" + programme + "/" + topic;
    }

    private static Response set(String who, String topic, int version, String... points) {
        return pair.put(who, path(topic), Map.of("points", List.of(points), "version", version));
    }

    private static int version(String topic) {
        return pair.get("hanne.vik", path(topic)).path("version");
    }

    private static List<String> agenda(String topic) {
        int session = pair.api()
                .as(pair.leader())
                .get("/api/followup/sessions")
                .path("find { it.state == 'PLANNED' && it.topic == '" + topic + "' }.id");
        return pair.get(pair.leader(), "sessions/" + session + "/agenda").path("");
    }

    @Test
    void theProductBringsThreeOfEachTopic() {
        Response culture = pair.get("hanne.vik", path("CULTURE"));
        assertThat(culture.<List<String>>path("points")).containsExactly("@behaviour", "@customer", "@experiment");
        assertThat(culture.<List<String>>path("words").get(1))
                .isEqualTo("What did your customers meet since last time?");
        assertThat(agenda("CULTURE").get(1)).isEqualTo("Vad mötte dina kunder sedan sist?");
    }

    @Test
    void whatIsSetStandsOnEverySession() {
        set("hanne.vik", "FINANCE", version("FINANCE"), "@figures", "Wages, hour by hour")
                .then()
                .statusCode(200);
        assertThat(agenda("FINANCE"))
                .startsWith("Dina siffror sedan sist: vad är bättre, vad är sämre?", "Wages, hour by hour");
        assertThat(set("hanne.vik", "FINANCE", 0, "@figures").statusCode()).isEqualTo(409);
        assertThat(set("hanne.vik", "FINANCE", version("FINANCE"), "@nonsense").statusCode())
                .isEqualTo(422);
        assertThat(set("hanne.vik", "FINANCE", version("FINANCE"), " ").statusCode())
                .isEqualTo(422);
        assertThat(set("hanne.vik", "FINANCE", version("FINANCE"), "two\nlines").statusCode())
                .isEqualTo(422);
        assertThat(set("hanne.vik", "WEATHER", 0, "x").statusCode()).isEqualTo(404);
        for (String who : List.of(pair.leader(), pair.mentor(), "ola.brekke")) {
            assertThat(set(who, "FINANCE", version("FINANCE"), "mine").statusCode())
                    .as(who)
                    .isEqualTo(403);
        }
    }

    /** A session that is over keeps the points that stood on it. */
    @Test
    void whatIsSetDoesNotRewriteThePast() {
        String held = "sessions/"
                + pair.api()
                        .as(pair.leader())
                        .get("/api/followup/sessions")
                        .path("findAll { it.state == 'HELD' && it.topic == 'CULTURE' }.id.last()")
                + "/agenda";
        List<String> before = pair.get(pair.leader(), held).path("");
        set("hanne.vik", "CULTURE", version("CULTURE"), "@customer", "Only from now on")
                .then()
                .statusCode(200);
        assertThat(agenda("CULTURE")).contains("Only from now on");
        assertThat(pair.get(pair.leader(), held).<List<String>>path("")).isEqualTo(before);
        set("hanne.vik", "CULTURE", version("CULTURE"), "@behaviour", "@customer", "@experiment")
                .then()
                .statusCode(200);
        assertThat(pair.get(pair.leader(), held).<List<String>>path("")).isEqualTo(before);
        assertThat(agenda("CULTURE")).doesNotContain("Only from now on");
    }

    @Test
    void onThePage() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/followup/cadence?programme=" + programme);
            page.locator("main .actions a").last().click();
            var culture = page.locator("section.card", new Page.LocatorOptions().setHasText("Culture and customer"));
            culture.getByText("Add a point").click();
            assertThat(culture.locator("input[type=text]")).hasCount(4);
            culture.locator("input[type=text]").last().fill("Who deserves thanks?");
            culture.getByText("Save", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".notice")).containsText("from now on");
            page.reload();
            assertThat(culture.locator("input[type=text]").last()).hasValue("Who deserves thanks?");
            assertThat(agenda("CULTURE")).contains("Who deserves thanks?", "Vad mötte dina kunder sedan sist?");
            page.locator("button[aria-label='Remove: Who deserves thanks?']").click();
            assertThat(culture.locator("input[type=text]")).hasCount(3);
            culture.getByText("Save", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".notice")).containsText("from now on");
        }
    }
}
