package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Another cadence in the middle of a year: first the difference, then the change; what was held stays. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CadenceIT {

    private static House house;
    private static Api api;
    private static String address;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        int programme = api.as("hanne.vik").get("/api/programmes").path("[0].id");
        address = "/api/followup/cadences/" + programme;
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static Map<String, Object> cadence() {
        return new HashMap<>(api.as("hanne.vik").get(address).jsonPath().getMap(""));
    }

    private static Response preview(Map<String, Object> wanted) {
        return api.as("hanne.vik").contentType("application/json").body(wanted).post(address + "/preview");
    }

    private static Response change(Map<String, Object> wanted) {
        return api.as("hanne.vik").contentType("application/json").body(wanted).put(address);
    }

    private static JsonPath sessions(String who) {
        return new SeriesFixture(api, who).all();
    }

    @Test
    @Order(1)
    void theCadenceThatStandsWouldOnlyMoveWhatNobodyMovedByHand() {
        JsonPath same = preview(cadence()).then().statusCode(200).extract().jsonPath();
        assertThat(same.getList("")).hasSize(23);
        assertThat(same.<List<Object>>getList("moved")).allMatch(List::isEmpty);
        assertThat(same.<List<Object>>getList("added")).allMatch(List::isEmpty);
        assertThat(same.<List<Object>>getList("removed")).allMatch(List::isEmpty);
    }

    @Test
    @Order(2)
    void aQuietFortnightIsShownAndThenKept() {
        List<String> held = sessions("ingrid.solberg").getList("findAll { it.state != 'PLANNED' }.start");
        LocalDate from = LocalDate.now().plusDays(20);
        Map<String, Object> wanted = cadence();
        wanted.put(
                "quiet",
                List.of(Map.of(
                        "from", from.toString(), "until", from.plusDays(13).toString())));
        List<String> before = sessions("ingrid.solberg").getList("start");
        JsonPath shown = preview(wanted).jsonPath();
        int removed = shown.<List<Object>>getList("removed").stream()
                .mapToInt(List::size)
                .sum();
        assertThat(removed).isBetween(20, 26);
        assertThat(sessions("ingrid.solberg").getList(""))
                .hasSameSizeAs(sessions("ingrid.solberg").getList(""));
        assertThat(sessions("ingrid.solberg").<String>getList("start")).isEqualTo(before);
        change(wanted).then().statusCode(200);
        List<String> after = sessions("ingrid.solberg").getList("findAll { it.state == 'PLANNED' }.start");
        assertThat(after)
                .noneMatch(start -> start.compareTo(from.toString()) >= 0
                        && start.compareTo(from.plusDays(14).toString()) < 0);
        assertThat(sessions("ingrid.solberg").<String>getList("findAll { it.state != 'PLANNED' }.start"))
                .isEqualTo(held);
        new SeriesFixture(api, "ingrid.solberg").alternates();
    }

    @Test
    @Order(3)
    void everyThirdWeekAndLongerTouchesOnlyWhatIsToComeAndNobodyIsInTwoPlaces() {
        Map<String, Object> wanted = cadence();
        wanted.put("minutes", 90);
        wanted.put("phases", List.of(Map.of("weeks", 0, "every", 4)));
        change(wanted).then().statusCode(200);
        for (String mentor : List.of("kari.nilsen", "henrik.juhl", "lone.krag")) {
            JsonPath mine = sessions(mentor);
            List<String> starts = mine.getList("findAll { it.state == 'PLANNED' }.start");
            assertThat(new HashSet<>(starts)).hasSameSizeAs(starts);
        }
        new SeriesFixture(api, "ingrid.solberg").alternates();
        assertThat(sessions("ingrid.solberg")
                        .getList("findAll { it.state == 'PLANNED' }")
                        .size())
                .isBetween(6, 10);
    }

    @Test
    @Order(4)
    void aStalePageIsToldAndABadCadenceRefused() {
        Map<String, Object> stale = cadence();
        stale.put("version", 0);
        assertThat(change(stale).statusCode()).isEqualTo(409);
        Map<String, Object> wrong = cadence();
        wrong.put("minutes", 5);
        assertThat(change(wrong).statusCode()).isEqualTo(422);
        wrong = cadence();
        wrong.put("phases", List.of());
        assertThat(preview(wrong).statusCode()).isEqualTo(422);
        wrong.put("phases", List.of(Map.of("weeks", 0, "every", 2), Map.of("weeks", 4, "every", 1)));
        assertThat(preview(wrong).statusCode()).isEqualTo(422);
        wrong = cadence();
        wrong.put("quiet", List.of(Map.of("from", "2026-02-30", "until", "2026-03-01")));
        assertThat(preview(wrong).statusCode()).isEqualTo(422);
    }

    @Test
    @Order(5)
    void onThePageTheDifferenceIsShownBeforeItIsApplied() {
        String page = "/followup/cadence?programme=" + address.replaceAll(".*/", "");
        Set<String> faults = new HashSet<>();
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page manager = Browser.signedIn(window, house, "hanne.vik");
            manager.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    faults.add(message.text());
                }
            });
            manager.navigate(house.url() + page);
            manager.locator("[id='cadence:preview']").click();
            assertThat(manager.locator("main")).containsText("No session would change");
            manager.locator("[id='cadence:minutes']").fill("45");
            manager.locator("[id='cadence:addQuiet']").click();
            manager.locator("[id='cadence:addPhase']").click();
            manager.locator("[id='cadence:preview']").click();
            assertThat(manager.locator("main details")).hasCount(23);
            manager.locator("[id='cadence:apply']").click();
            assertThat(manager.locator("#messages")).containsText("follow the new cadence");
            assertThat(manager.locator("[id='cadence:minutes']")).hasValue("45");
            manager.locator("[id='cadence:minutes']").fill("3");
            manager.locator("[id='cadence:preview']").click();
            assertThat(manager.locator("main")).containsText("A session lasts 15 to 240 minutes");
        }
        assertThat(new ArrayList<>(faults)).isEmpty();
    }
}
