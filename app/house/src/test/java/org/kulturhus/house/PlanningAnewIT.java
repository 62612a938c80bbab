package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

/** What is applied is what was shown, with dates; and nobody's absence stops a team. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanningAnewIT {

    private static final String LEADER = "ingrid.solberg";
    private static final String RHYTHM = "/api/followup/rhythm";
    private static House house;
    private static Api api;
    private static String cadence;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        int programme = api.as("hanne.vik").get("/api/programmes").path("[0].id");
        cadence = "/api/followup/cadences/" + programme;
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static Map<String, Object> now(String address) {
        return new HashMap<>(api.as("hanne.vik").get(address).jsonPath().getMap(""));
    }

    private static Response send(String who, String method, String address, Object body) {
        return api.as(who).contentType("application/json").body(body).request(method, address);
    }

    private static Response applied(String address, Object wanted, String shown) {
        return api.as("hanne.vik")
                .contentType("application/json")
                .header("If-Match", shown)
                .body(wanted)
                .put(address);
    }

    @Test
    @Order(1)
    void aSessionThatIsCalledOffMeanwhileStopsWhatWasShownBefore() {
        Map<String, Object> wanted = now(cadence);
        wanted.put("minutes", 30);
        String shown = send("hanne.vik", "POST", cadence + "/preview", wanted).header("ETag");
        assertThat(send("hanne.vik", "POST", cadence + "/preview", wanted).header("ETag"))
                .isEqualTo(shown);
        int session = new SeriesFixture(api, LEADER).all().getInt("findAll { it.state == 'PLANNED' }[-1].id");
        String question = "/api/followup/bookings/" + session + "/call-off";
        String stamp = api.as(LEADER).get(question + "?scope=THIS").path("stamp");
        send(LEADER, "POST", question, Map.of("scope", "THIS", "stamp", stamp, "reason", "Stocktaking"))
                .then()
                .statusCode(204);
        assertThat(applied(cadence, wanted, shown).statusCode()).isEqualTo(409);
        assertThat(now(cadence).get("minutes")).isEqualTo(60);
        String again = send("hanne.vik", "POST", cadence + "/preview", wanted).header("ETag");
        assertThat(again).isNotEqualTo(shown);
        assertThat(applied(cadence, wanted, again).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void whoNoLongerFitsIntoTheWorkingHoursIsNamed() {
        String elsewhere = "email,name,title,unit,parent_unit,place,line_manager,country,time_zone,language,roles\n"
                + "kari.nilsen@nordlys.example,Kari Nilsen,Regional manager,Norway West,Norway,Bergen,"
                + "bente.lie@nordlys.example,NO,Asia/Tokyo,nb,mentor\n";
        api.as("hanne.vik")
                .contentType("text/csv; charset=utf-8")
                .body(elsewhere.getBytes(StandardCharsets.UTF_8))
                .post("/api/people/roster")
                .then()
                .statusCode(204);
        Map<String, Object> wanted = now(cadence);
        wanted.put("minutes", 240);
        JsonPath shown = send("hanne.vik", "POST", cadence + "/preview", wanted).jsonPath();
        List<Integer> outside = shown.getList("findAll { it.outsideHours }.leader");
        assertThat(outside).isNotEmpty();
        assertThat(shown.<List<Object>>getList("findAll { it.outsideHours }.added"))
                .allMatch(List::isEmpty);
        assertThat(shown.<List<Object>>getList("findAll { it.outsideHours }.moved"))
                .allMatch(List::isEmpty);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page manager = Browser.signedIn(window, house, "hanne.vik");
            manager.navigate(house.url() + "/followup/cadence?programme=" + cadence.replaceAll(".*/", ""));
            manager.locator("[id='cadence:minutes']").fill("240");
            manager.locator("[id='cadence:minutes']").press("Tab");
            manager.locator("[id='cadence:preview']").click();
            assertThat(manager.locator("main")).containsText("would lie outside the working hours");
        }
    }

    @Test
    @Order(3)
    void theRhythmOfTeamsIsAppliedAsShownAndTheDifferenceHasDates() {
        Map<String, Object> wanted = now(RHYTHM);
        wanted.put(
                "quiet",
                List.of(Map.of(
                        "from", LocalDate.now().plusDays(20).toString(),
                        "until", LocalDate.now().plusDays(40).toString())));
        Response shown = send("hanne.vik", "POST", RHYTHM + "/preview", wanted);
        assertThat(shown.jsonPath().<String>getList("[0].sessions.removed.flatten()"))
                .hasSize(shown.jsonPath().getInt("[0].removed"))
                .isNotEmpty();
        assertThat(applied(RHYTHM, wanted, "\"another\"").statusCode()).isEqualTo(409);
        assertThat(applied(RHYTHM, wanted, shown.header("ETag")).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void halfAYearAwayLeavesTheTrainingsOfTheOthersWhereTheyAre() {
        List<Map<String, Object>> before = trainings();
        int leader = api.as(LEADER).get("/api/people/me").path("id");
        int away = ((List<Integer>) before.get(0).get("people"))
                .stream().filter(person -> person != leader).findFirst().orElseThrow();
        String days = "/api/people/" + away + "/absences";
        Map<String, Object> leave = Map.of(
                "from", LocalDate.now().plusDays(1).toString(),
                "until", LocalDate.now().plusDays(180).toString());
        Response shown = send(LEADER, "POST", days + "/preview", leave);
        assertThat(shown.jsonPath().<String>getList(""))
                .anyMatch(line -> line.contains("Everybody together") && line.contains(" without "));
        assertThat(shownApplied(days, leave, "\"another\"")).isEqualTo(409);
        assertThat(trainings()).isEqualTo(before);
        assertThat(shownApplied(days, leave, shown.header("ETag"))).isEqualTo(200);
        List<Map<String, Object>> after = trainings();
        assertThat(after)
                .extracting("start")
                .isEqualTo(before.stream().map(one -> one.get("start")).toList());
        assertThat((List<Integer>) after.get(1).get("people")).doesNotContain(away);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, LEADER);
            page.navigate(house.url() + "/followup/meetings");
            assertThat(page.locator("main")).containsText("without ");
        }
    }

    private static int shownApplied(String address, Object body, String shown) {
        return api.as(LEADER)
                .contentType("application/json")
                .header("If-Match", shown)
                .body(body)
                .post(address)
                .statusCode();
    }

    private static List<Map<String, Object>> trainings() {
        return api.as(LEADER)
                .get("/api/followup/meetings")
                .jsonPath()
                .getList("findAll { it.state == 'PLANNED' && it.kind != 'MEETING' && it.start > '"
                        + LocalDate.now().plusDays(2) + "' }");
    }
}
