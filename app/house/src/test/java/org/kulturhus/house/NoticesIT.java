package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** What people are told stands in the app, in a house that has no mail server: the bell, the list, the way to what it tells of. */
class NoticesIT {

    private static final String NOTICES = "/api/notices";
    private static final String LEADER = "silje.haugen";
    private static final String STRANGER = "jens.rask";

    private final House house = House.shared();
    private final Api api = new Api(house);
    private Pair pair;

    @BeforeEach
    void everythingIsRead() {
        pair = Pair.of(api, LEADER);
        api.as(pair.mentor())
                .contentType("application/json")
                .body(Map.of("language", "nb"))
                .put("/api/people/me/language")
                .then()
                .statusCode(200);
        readAll("");
    }

    private void readAll(String query) {
        assertThat(api.as(pair.mentor()).post(NOTICES + "/read" + query).statusCode())
                .isEqualTo(204);
    }

    private JsonPath notices(String who) {
        return api.as(who).get(NOTICES).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void aMovedSessionTellsTheMentorInTheAppInTheMentorsLanguage() {
        long before = notices(LEADER).getLong("unread");
        int session = pair.moveTheNext();
        JsonPath told = notices(pair.mentor());
        assertThat(told.getLong("unread")).isEqualTo(1);
        assertThat(told.getString("notices[0].title")).contains("flyttet");
        assertThat(told.getString("notices[0].text")).contains("Silje Haugen");
        assertThat(told.getString("notices[0].path")).isEqualTo("followup/session?id=" + session);
        assertThat((Object) told.get("notices[0].readAt")).isNull();
        assertThat(notices(LEADER).getLong("unread")).as("who does it knows it").isEqualTo(before);
    }

    @Test
    void oneIsReadOnceAndAllUntilTheOneThatWasSeen() {
        pair.moveTheNext();
        pair.moveTheNext();
        pair.moveTheNext();
        List<Integer> ids = notices(pair.mentor()).getList("notices.id");
        for (int time = 0; time < 2; time++) {
            assertThat(api.as(pair.mentor())
                            .post(NOTICES + "/" + ids.get(2) + "/read")
                            .statusCode())
                    .isEqualTo(204);
        }
        String readAt = notices(pair.mentor()).getString("notices[2].readAt");
        assertThat(notices(pair.mentor()).getLong("unread")).isEqualTo(2);
        readAll("?until=" + ids.get(1));
        JsonPath left = notices(pair.mentor());
        assertThat(left.getLong("unread")).isEqualTo(1);
        assertThat((Object) left.get("notices[0].readAt")).isNull();
        assertThat(left.getString("notices[2].readAt")).as("stays").isEqualTo(readAt);
        readAll("");
        assertThat(notices(pair.mentor()).getLong("unread")).isZero();
    }

    @Test
    void thePagesGoOnWhereTheyEnded() {
        pair.moveTheNext();
        pair.moveTheNext();
        List<Map<String, Object>> all = notices(pair.mentor()).getList("notices");
        List<Object> seen = new ArrayList<>();
        for (String after = ""; after != null; ) {
            List<Map<String, Object>> page =
                    api.as(pair.mentor()).get(NOTICES + "?size=1" + after).path("notices");
            page.forEach(one -> seen.add(one.get("id")));
            after = page.isEmpty() ? null : "&after=" + page.get(0).get("id");
        }
        assertThat(seen)
                .startsWith(all.stream().map(one -> one.get("id")).toArray())
                .doesNotHaveDuplicates();
        assertThat(all)
                .extracting(one -> Instant.parse((String) one.get("toldAt")))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET ?after=", "POST /read?until=", "POST "})
    void whatOthersAreToldDoesNotExist(String operation) {
        pair.moveTheNext();
        int id = notices(pair.mentor()).getInt("notices[0].id");
        String method = operation.split(" ")[0];
        String rest = operation.substring(method.length() + 1);
        String address = NOTICES + (rest.isEmpty() ? "/" + id + "/read" : rest + id);
        for (String who : List.of(STRANGER, LEADER)) {
            Response answer = api.as(who).request(method, address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.contentType()).contains("application/problem+json");
        }
        assertThat(api.as(STRANGER).get("/notice/notices?open=" + id).statusCode())
                .isEqualTo(404);
        assertThat(notices(pair.mentor()).getLong("unread")).isEqualTo(1);
        assertThat(notices(STRANGER).getList("notices.id")).doesNotContain(id);
    }

    @Test
    void theBellLeadsToTheNoticeAndTheNoticeToTheSession() {
        int session = pair.moveTheNext();
        pair.moveTheNext();
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "nb")) {
            Page page = Browser.signedIn(window, house, pair.mentor());
            List<String> faults = Browser.faults(page);
            Locator bell = page.locator("a.bell:visible");
            assertThat(bell).hasAttribute("aria-label", "Varsler: 2 uleste");
            assertThat(bell).hasText("2");
            bell.click();
            assertThat(page.locator("h1")).hasText("Varsler");
            Locator unread = page.locator(".told > .unread");
            assertThat(unread).hasCount(2);
            assertThat(unread.first()).containsText("Ulest");
            assertThat(unread.first()).containsText("Silje Haugen har flyttet");
            unread.last().locator("a").click();
            page.waitForURL("**/followup/session?id=" + session);
            assertThat(bell).hasAttribute("aria-label", "Varsler: 1 ulest");
            bell.click();
            assertThat(unread).hasCount(1);
            page.setViewportSize(360, 780);
            assertThat(bell).isVisible();
            page.locator("[id='actions:readAll']").click();
            assertThat(unread).hasCount(0);
            assertThat(bell).hasAttribute("aria-label", "Varsler: ingen uleste");
            assertThat(bell).hasText("");
            assertThat(page.locator("[id='actions:readAll']")).hasCount(0);
            assertThat(faults).isEmpty();
        }
    }

    /** What comes while the page is open has not been seen. */
    @Test
    void markingAllLeavesWhatHasComeSince() {
        pair.moveTheNext();
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "nb")) {
            Page page = Browser.signedIn(window, house, pair.mentor());
            page.navigate(house.url() + "/notice/notices");
            assertThat(page.locator(".told > .unread")).hasCount(1);
            pair.moveTheNext();
            page.locator("[id='actions:readAll']").click();
            assertThat(page.locator("a.bell:visible")).hasAttribute("aria-label", "Varsler: 1 ulest");
            assertThat(page.locator(".told > .unread")).hasCount(1);
        }
    }

    @Test
    void whoHasBeenToldNothingSeesWhatWillStandThere() {
        String page = api.as(STRANGER).get("/notice/notices").asString();
        assertThat(page).contains("Nothing has been told to you").doesNotContain("Mark all as read", "class=\"count\"");
        assertThat(api.asNobody().get(NOTICES).statusCode()).isEqualTo(401);
    }
}
