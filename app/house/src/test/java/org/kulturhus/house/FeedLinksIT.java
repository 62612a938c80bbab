package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Calendar links: the owner chooses what each tells, changes it, sees who read it, and ends it; nobody else may. */
class FeedLinksIT {

    private static final String FEEDS = "/api/calendar/feeds";

    private final House house = House.shared();
    private final Api api = new Api(house);

    @Test
    void aLinkTellsAsMuchAsItsOwnerChose() throws Exception {
        Response made = make("mette.holm", Map.of("name", "Door sign", "detail", "BUSY"));
        assertThat(made.statusCode()).isEqualTo(201);
        String link = made.jsonPath().getString("link");
        int id = made.jsonPath().getInt("id");
        assertThat(made.header("Location")).endsWith(FEEDS + "/" + id);
        String busy = read(link);
        assertThat(events(busy)).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Busy");
            assertThat(event.getUrl()).isNull();
            assertThat(event.getDescription()).isNull();
        });
        assertThat(busy).doesNotContain("followup");
        change("mette.holm", id, "TITLES").then().statusCode(200);
        assertThat(events(read(link))).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).startsWith("Follow-up");
            assertThat(event.getUrl()).isNull();
            assertThat(event.getDescription()).isNull();
        });
        change("mette.holm", id, "ALL").then().statusCode(200);
        assertThat(events(read(link)))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getUrl()).isNotNull());
        Map<String, Object> told = api.as("mette.holm").get(FEEDS).jsonPath().getMap("find { it.id == " + id + " }");
        assertThat(told).containsEntry("detail", "ALL").containsEntry("lastUsedBy", "Thunderbird");
        assertThat(told.get("lastUsed")).isNotNull();
        assertThat(told.get("link")).as("told once").isNull();
        assertThat(api.as("mette.holm").delete(FEEDS + "/" + id).statusCode()).isEqualTo(204);
        assertThat(api.asNobody().get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseReachesALink() {
        int id = make("ingrid.solberg", Map.of("name", "Phone")).jsonPath().getInt("id");
        for (String other : List.of("jonas.lind", "hanne.vik", "tor.myhre", "ola.brekke")) {
            assertThat(change(other, id, "BUSY").statusCode()).as(other).isEqualTo(404);
            assertThat(api.as(other).delete(FEEDS + "/" + id).statusCode()).isEqualTo(404);
            assertThat(api.as(other).get(FEEDS).jsonPath().getList("id")).doesNotContain(id);
        }
        assertThat(api.asNobody().get(FEEDS).statusCode()).isEqualTo(401);
        assertThat(api.asNobody().delete(FEEDS + "/" + id).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{",
                "{\"name\": \" \"}",
                "{\"name\": \"x\", \"detail\": \"NOTES\"}",
                "{\"name\": \"x\", \"detail\": \"busy\"}",
                "{\"name\": {}, \"detail\": 1}"
            })
    void aBadWishIsRefusedInWords(String body) {
        Response answer =
                api.as("jonas.lind").contentType("application/json").body(body).post(FEEDS);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.contentType()).contains("application/problem+json");
    }

    @Test
    void thePageMakesChangesAndShowsTheProgramme() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "nb")) {
            Page page = Browser.signedIn(window, house, "geir.sunde");
            page.navigate(house.url() + "/people/profile");
            page.locator("[id='feeds:subscribe']").click();
            assertThat(page.locator("#feeds")).containsText("Gi enheten et navn");
            page.locator("[id='feeds:feedName']").fill("Telefon");
            page.locator("[id='feeds:detail']").selectOption("TITLES");
            page.locator("[id='feeds:subscribe']").click();
            String link = page.locator("[id='feeds:feedLink']").inputValue();
            assertThat(page.locator("#feeds table select")).hasValue("TITLES");
            page.locator("#feeds table select").selectOption("BUSY");
            page.locator("#feeds table td button.quiet").click();
            page.waitForResponse(house.url() + "/people/profile", () -> {
                read(link);
                page.reload();
            });
            assertThat(page.locator("#feeds table select")).hasValue("BUSY");
            assertThat(page.locator("#feeds table")).containsText("Thunderbird");
        }
    }

    private static List<VEvent> events(String text) throws Exception {
        return ServedCalendar.strictly(text).getComponents(Component.VEVENT);
    }

    private String read(String link) {
        Response answer = api.asNobody()
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0")
                .get(link);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private Response make(String who, Map<String, String> wish) {
        return api.as(who).contentType("application/json").body(wish).post(FEEDS);
    }

    private Response change(String who, int id, String detail) {
        return api.as(who)
                .contentType("application/json")
                .body(Map.of("detail", detail))
                .put(FEEDS + "/" + id);
    }
}
