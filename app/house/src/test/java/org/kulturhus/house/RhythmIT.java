package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** The cadence that all teams have (R3) is data: a training manager sees what a change would move before it is made. */
class RhythmIT {

    private static final String RHYTHM = "/api/followup/rhythm";
    private static final String LEADER = "ingrid.solberg";

    private final House house = House.shared();
    private final Api api = new Api(house);
    private Map<String, Object> before;

    @BeforeEach
    void remember() {
        before = now();
    }

    /** The house is shared with others. */
    @AfterEach
    void putBack() {
        before.put("version", now().get("version"));
        send("hanne.vik", "PUT", RHYTHM, before).then().statusCode(200);
    }

    private Map<String, Object> now() {
        return new HashMap<>(api.as("hanne.vik").get(RHYTHM).jsonPath().getMap(""));
    }

    private Response send(String who, String method, String path, Object body) {
        return api.as(who).contentType("application/json").body(body).request(method, path);
    }

    private JsonPath meetings() {
        return api.as(LEADER).get("/api/followup/meetings").jsonPath();
    }

    private static Map<String, Object> phase(int weeks, int every, String kind, int minutes) {
        return Map.of("weeks", weeks, "every", every, "kind", kind, "minutes", minutes);
    }

    private Map<String, Object> with(Object... phases) {
        Map<String, Object> wanted = new HashMap<>(before);
        wanted.put("phases", List.of(phases));
        return wanted;
    }

    @Test
    void aChangeIsSeenBeforeItIsPlannedForAllTeams() {
        assertThat(new JsonPath(api.as("hanne.vik").get(RHYTHM).asString()).getList("phases.kind"))
                .containsExactly("MEETING", "TRAINING", "MEETING", "FOCUS_DAY");
        List<String> planned = meetings().getList("start");
        Set<Integer> done = Set.copyOf(meetings().getList("findAll { it.state != 'PLANNED' }.id"));
        Map<String, Object> wanted = with(phase(0, 3, "MEETING", 45), phase(0, 6, "TRAINING", 120));
        int leader = api.as(LEADER).get("/api/people/me").path("id");
        JsonPath change = send("hanne.vik", "POST", RHYTHM + "/preview", wanted).jsonPath();
        assertThat(change.getInt("find { it.leader == " + leader + " }.moved")).isPositive();
        assertThat(change.getInt("find { it.leader == " + leader + " }.removed"))
                .isPositive();
        assertThat(meetings().<String>getList("start")).isEqualTo(planned);
        send("hanne.vik", "PUT", RHYTHM, wanted).then().statusCode(200);
        JsonPath after = meetings();
        assertThat(after.<String>getList("findAll { it.state == 'PLANNED' }.kind"))
                .contains("MEETING", "TRAINING")
                .doesNotContain("FOCUS_DAY");
        assertThat(after.<String>getList("start")).hasSizeLessThan(planned.size());
        assertThat(Set.copyOf(after.<Integer>getList("findAll { it.state != 'PLANNED' }.id")))
                .isEqualTo(done);
        send("hanne.vik", "PUT", RHYTHM, wanted).then().statusCode(409);
    }

    @Test
    void whatCannotBeIsRefusedAtTheFieldAndOthersAreRefusedAltogether() {
        Map<String, Map<String, Object>> wrong = Map.of(
                "nobody meets alone", with(phase(0, 2, "TRAINING", 60)),
                "two without an end", with(phase(0, 1, "MEETING", 0), phase(0, 2, "MEETING", 0)),
                "every ninth week", with(phase(0, 9, "MEETING", 0)),
                "an unknown kind", with(phase(0, 2, "PARTY", 0)));
        wrong.forEach((what, wanted) -> assertThat(
                        send("hanne.vik", "POST", RHYTHM + "/preview", wanted).<String>path("field"))
                .as(what)
                .isEqualTo("phases"));
        Map<String, Object> brief = new HashMap<>(before);
        brief.put("minutes", 5);
        send("hanne.vik", "PUT", RHYTHM, brief).then().statusCode(422).body("field", equalTo("minutes"));
        for (String who : List.of(LEADER, "kari.nilsen", "ola.brekke", "per.hauge")) {
            api.as(who).get(RHYTHM).then().statusCode(403);
            send(who, "PUT", RHYTHM, before).then().statusCode(403);
        }
        api.asNobody().get(RHYTHM).then().statusCode(401);
    }

    @Test
    void thePageShowsTheYearWhileItIsEdited() {
        List<String> faults = new ArrayList<>();
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.navigate(house.url() + "/followup/rhythm");
            assertThat(page.locator("nav [aria-current=true]")).hasText("Programmes");
            Locator year = page.locator("[id='cadence:year'] strong");
            String count = year.innerText();
            page.locator("[id='cadence:phase:1:kind']").selectOption("FOCUS_DAY");
            page.locator("[id='cadence:phase:0:weeks']").fill("4");
            page.locator("[id='cadence:phase:0:weeks']").press("Tab");
            assertThat(year).not().hasText(count);
            page.locator("[id='cadence:phase:1:length']").fill("999");
            page.locator("[id='cadence:phase:1:length']").press("Tab");
            assertThat(page.locator("main")).containsText("0 to 480 minutes");
            page.locator("[id='cadence:phase:1:length']").fill("240");
            page.locator("[id='cadence:preview']").click();
            assertThat(page.locator("main details summary").last()).containsText("Ingrid Solberg");
            page.locator("[id='cadence:apply']").click();
            assertThat(page.locator("[id='cadence:phase:1:kind']")).hasValue("FOCUS_DAY");
            assertThat(page.locator("[id='cadence:apply']")).hasCount(0);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
        assertThat(faults).isEmpty();
        assertThat(meetings().<String>getList("kind").stream().collect(Collectors.toSet()))
                .contains("FOCUS_DAY");
    }
}
