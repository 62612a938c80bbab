package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
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
            assertThat(manager.locator("main li > details")).hasCount(23);
            typed(manager, "cadence:minutes", "60");
            assertThat(manager.locator("[id='cadence:apply']")).hasCount(0);
            assertThat(manager.locator("main li > details")).hasCount(0);
            typed(manager, "cadence:minutes", "45");
            manager.locator("[id='cadence:preview']").click();
            assertThat(manager.locator("main li > details")).hasCount(23);
            manager.locator("[id='cadence:apply']").click();
            assertThat(manager.locator("#messages")).containsText("follow the new cadence");
            assertThat(manager.locator("[id='cadence:minutes']")).hasValue("45");
            manager.locator("[id='cadence:minutes']").fill("3");
            manager.locator("[id='cadence:preview']").click();
            assertThat(manager.locator("main")).containsText("A session lasts 15 to 240 minutes");
        }
        assertThat(new ArrayList<>(faults)).isEmpty();
    }

    @Test
    @Order(6)
    void anotherOrderOfTopicsTurnsOnlyWhatIsToComeAndALaterStartTakesNothingThatWasHeld() {
        List<Object> held = sessions("ingrid.solberg").getList("findAll { it.state != 'PLANNED' }.topic");
        Map<String, Object> wanted = cadence();
        wanted.put("rotation", List.of("FINANCE", "CULTURE", "CULTURE"));
        wanted.put("start", LocalDate.now().plusDays(40).toString());
        List<String> turned = preview(wanted).jsonPath().getList("turned.flatten().start");
        assertThat(turned)
                .isNotEmpty()
                .allMatch(start -> start.compareTo(LocalDate.now().toString()) > 0);
        change(wanted).then().statusCode(200);
        assertThat(cadence().get("rotation")).isEqualTo(wanted.get("rotation"));
        JsonPath after = sessions("ingrid.solberg");
        assertThat(after.getList("findAll { it.state != 'PLANNED' }.topic")).isEqualTo(held);
        String topics = String.join("", after.<String>getList("findAll { it.state == 'PLANNED' }.topic"));
        assertThat(topics).contains("CULTURECULTURE").doesNotContain("CULTURECULTURECULTURE", "FINANCEFINANCE");
        assertThat(after.<String>getList("findAll { it.state == 'PLANNED' }.start"))
                .filteredOn(start -> !start.startsWith(LocalDate.now().toString()))
                .allMatch(start -> start.compareTo((String) wanted.get("start")) >= 0);
        wanted.put("start", "2020-01-01");
        preview(wanted).then().statusCode(422).body("field", equalTo("start"));
        wanted.put("rotation", List.of());
        preview(wanted).then().statusCode(422);
    }

    @Test
    @Order(7)
    void theYearIsShownWhileItIsTypedAndStaysAsItWasWhenThatCannotBe() {
        Map<String, Object> before = cadence();
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "en")) {
            Page manager = Browser.signedIn(window, house, "hanne.vik");
            manager.navigate(house.url() + "/followup/cadence?programme=" + address.replaceAll(".*/", ""));
            Locator year = manager.locator("[id='cadence:year']");
            int count = year.locator("i").count();
            typed(manager, "cadence:phase:0:every", "8");
            assertThat(year.locator("i")).not().hasCount(count);
            int seldom = year.locator("i").count();
            assertThat(seldom).isLessThan(count);
            typed(manager, "cadence:phase:0:every", "9");
            assertThat(manager.locator("main")).containsText("A session every 1 to 8 weeks");
            assertThat(year.locator("i")).hasCount(seldom);
            typed(manager, "cadence:phase:0:every", "1");
            assertThat(year.locator("i")).hasCount(count);
            Locator ends = manager.locator("[id^='cadence:still:'][id$=':until']");
            int periods = ends.count();
            manager.locator("[id='cadence:addQuiet']").click();
            assertThat(ends).hasCount(periods + 1);
            assertThat(year.locator(".quiet")).not().hasCount(0);
            int quiet = year.locator("i").count();
            typed(manager, "cadence:still:0:until", "2020-01-01");
            assertThat(manager.locator("main")).containsText("ends on or after the day");
            assertThat(year.locator("i")).hasCount(quiet);
            int width = (int) manager.evaluate("document.documentElement.scrollWidth");
            assertThat(width).isLessThanOrEqualTo(390);
        }
        assertThat(cadence()).isEqualTo(before);
        api.as("kari.nilsen")
                .contentType("application/json")
                .body(before)
                .post(address + "/year")
                .then()
                .statusCode(403);
    }

    private static void typed(Page page, String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
        page.locator("[id='" + id + "']").press("Tab");
    }
}
