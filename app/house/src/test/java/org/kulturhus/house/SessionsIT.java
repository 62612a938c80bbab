package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Follow-up sessions through API and page: what became of them, which of them, and bad requests. */
class SessionsIT {

    private static final String SESSIONS = "/api/followup/sessions";

    /** Leader of a programme that began three weeks ago; nobody has marked its sessions. */
    private static final String LEADER = "camilla.toft";

    private static House house;
    private static Api api;
    private static List<Map<String, Object>> unmarked;
    private static String mentor;

    @BeforeAll
    static void open() {
        house = House.fresh()
                .with("kulturhus.sample", "true")
                .with("kulturhus.database.log", "true")
                .start();
        api = new Api(house);
        int leader = api.as(LEADER).get("/api/people/me").jsonPath().getInt("id");
        LocalDate starts = LocalDate.now().minusDays(35);
        String plan = "{\"template\": \"implementation\", \"name\": \"Begun\", \"starts\": \"" + starts
                + "\", \"months\": 9}";
        int programme = json(plan).post("/api/programmes").jsonPath().getInt("id");
        json(List.of(leader)).post("/api/programmes/" + programme + "/leaders");
        new ProposalFixture(api).published(programme);
        String today = LocalDate.now().toString();
        unmarked = api.as(LEADER)
                .get(SESSIONS + "?from=" + LocalDate.now().minusDays(40) + "&until=" + today)
                .jsonPath()
                .getList("findAll { it.state == 'PLANNED' }");
        assertThat(unmarked).hasSizeGreaterThan(1);
        String email = api.as("hanne.vik")
                .get("/api/people/" + unmarked.get(0).get("host"))
                .jsonPath()
                .getString("email");
        mentor = email.substring(0, email.indexOf('@'));
    }

    private static io.restassured.specification.RequestSpecification json(Object body) {
        return api.as("hanne.vik").contentType("application/json").body(body);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theMentorMarksASessionAndTakesItBackOnTheSameDay() {
        String session = SESSIONS + "/" + unmarked.get(0).get("id");
        Response refused = api.as(LEADER).post(session + "/held");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(api.as(mentor).post(session + "/reopen").statusCode()).isEqualTo(409);
        assertThat(api.as(mentor).post(session + "/missed").jsonPath().getString("state"))
                .isEqualTo("MISSED");
        assertThat(api.as(mentor).post(session + "/held").statusCode()).isEqualTo(409);
        assertThat(api.as(LEADER).post(session + "/reopen").statusCode()).isEqualTo(403);
        assertThat(api.as("sara.ek").post(session + "/reopen").statusCode()).isEqualTo(404);
        assertThat(api.as("hanne.vik").post(session + "/reopen").jsonPath().getString("state"))
                .isEqualTo("PLANNED");
        assertThat(api.as(mentor).post(session + "/held").jsonPath().getString("state"))
                .isEqualTo("HELD");
        assertThat(topicsAlternate()).isTrue();
    }

    @Test
    void whatHasNotBegunAndWhatWasMarkedOnAnotherDayStays() {
        List<Map<String, Object>> all = api.as(mentor).get(SESSIONS).jsonPath().getList("");
        Map<String, Object> coming = all.get(all.size() - 1);
        assertThat(api.as(mentor)
                        .post(SESSIONS + "/" + coming.get("id") + "/held")
                        .statusCode())
                .isEqualTo(422);
        Map<String, Object> old = all.stream()
                .filter(session -> "HELD".equals(session.get("state"))
                        && session.get("start")
                                        .toString()
                                        .compareTo(LocalDate.now().minusDays(2).toString())
                                < 0
                        && unmarked.stream().noneMatch(other -> other.get("id").equals(session.get("id"))))
                .findFirst()
                .orElseThrow();
        assertThat(api.as(mentor)
                        .post(SESSIONS + "/" + old.get("id") + "/reopen")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void thePageMarksAndTakesBack() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(
                    house.url() + "/followup/session?id=" + unmarked.get(1).get("id"));
            page.locator("[id='close:missed']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Missed");
            page.locator("[id='close:reopen']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Planned");
            page.locator("[id='close:held']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Held");
        }
    }

    @Test
    void theListIsOfTheDaysThatAreAskedFor() {
        String day = unmarked.get(0).get("start").toString().substring(0, 10);
        assertThat(api.as(LEADER)
                        .get(SESSIONS + "?from=" + day + "&until="
                                + LocalDate.parse(day).plusDays(1))
                        .jsonPath()
                        .getList("start"))
                .isNotEmpty()
                .allSatisfy(start -> assertThat(start.toString()).startsWith(day));
        for (String wrong : List.of(
                "from=soon",
                "until=2027-02-30",
                "from=2027-01-02&until=2027-01-01",
                "from=2026-01-01&until=2027-12-31",
                "from=%2B999999999-01-01",
                "from=")) {
            assertProblem(api.as(LEADER).get(SESSIONS + "?" + wrong), wrong);
        }
    }

    @Test
    void mySessionsTakeSevenStatements() throws Exception {
        for (String who : List.of("ingrid.solberg", "kari.nilsen")) {
            api.as(who).get("/followup/sessions").then().statusCode(200);
            long before = settledStatements();
            api.as(who).get("/followup/sessions").then().statusCode(200);
            assertThat(settledStatements() - before).as(who).isBetween(1L, 7L);
        }
    }

    /** How many statements the log has told of, once it tells of no more. */
    private static long settledStatements() throws Exception {
        long told = -1;
        for (long now = statements(); now != told; now = statements()) {
            told = now;
            Thread.sleep(2000);
        }
        return told;
    }

    private static long statements() throws Exception {
        return house.log()
                .lines()
                .filter(line -> line.contains("MethodName=prepareStatement"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "\"text\"",
                "5",
                "{\"start\": null, \"version\": 1}",
                "{\"start\": \"tomorrow\", \"version\": 1}",
                "{\"start\": 5, \"version\": 1}",
                "{\"start\": [], \"version\": 1}",
                "{\"start\": \"2027-01-04T09:00:00Z\"}",
                "{\"start\": \"2027-01-04T09:00:00Z\", \"version\": null}",
                "{\"start\": \"2027-01-04T09:00:00Z\", \"version\": \"x\"}",
                "{\"start\": \"2027-01-04T09:00:00Z\", \"version\": {}}",
                "{\"start\": \"2027-01-04T09:00:00Z\", \"version\": 99999999999}",
                "{\"start\": \"+1000000000-12-31T23:59:59.999999999Z\", \"version\": 1}",
                "{\"start\": \"-1000000000-01-01T00:00:00Z\", \"version\": 1}"
            })
    void aBadMoveIsRefusedInWords(String body) {
        assertProblem(
                api.as(LEADER)
                        .contentType("application/json")
                        .body(body)
                        .put(SESSIONS + "/" + unmarked.get(1).get("id") + "/start"),
                body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{}", "5", "{\"words\": null}", "{\"words\": \" \"}", "{\"words\": {}}"})
    void aBadTopicIsRefusedInWords(String body) {
        assertProblem(
                api.as(LEADER)
                        .contentType("application/json")
                        .body(body)
                        .post(SESSIONS + "/" + unmarked.get(1).get("id") + "/topics"),
                body);
    }

    @Test
    void aSessionThatIsNoneIsUnknown() {
        for (String id : List.of("0", "-1", "999999999", "99999999999999999999", "x")) {
            assertThat(api.as(LEADER).get(SESSIONS + "/" + id).statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
    }

    private static void assertProblem(Response answer, String what) {
        assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isIn(400, 409, 422);
        assertThat(answer.contentType()).contains("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
    }

    /** Among planned and held sessions of the programme that has begun. */
    private static boolean topicsAlternate() {
        List<String> topics = api.as(LEADER)
                .get(SESSIONS)
                .jsonPath()
                .getList("findAll { it.state != 'MISSED' && it.programme == "
                        + unmarked.get(0).get("programme") + " }.topic");
        return IntStream.range(1, topics.size())
                .noneMatch(index -> topics.get(index).equals(topics.get(index - 1)));
    }
}
