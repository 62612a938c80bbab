package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
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

/** The time of a session: own rules, why nothing is free, called off, moved with all that follow, handed over. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BookingIT {

    private static final String LEADER = "ingrid.solberg";
    private static final String MENTOR = "lars.moe";
    private static final String RULES = "/api/followup/booking-rules";
    private static final String BOOKINGS = "/api/followup/bookings/";
    private static House house;
    private static Api api;
    private static SeriesFixture series;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        series = new SeriesFixture(api, LEADER);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static Response send(String who, String method, String address, Map<String, Object> body) {
        return api.as(who).contentType("application/json").body(body).request(method, address);
    }

    private static int session(int number) {
        return series.ids().get(number);
    }

    private static Map<String, Object> rules(int before, int after, int notice, int perDay, int perWeek) {
        return Map.of(
                "minutesBefore", before,
                "minutesAfter", after,
                "noticeHours", notice,
                "perDay", perDay,
                "perWeek", perWeek);
    }

    @Test
    @Order(1)
    void bothPeoplesRulesCountAndTheAnswerSaysWhose() {
        String free = BOOKINGS + session(0) + "/free-times";
        int usually = api.as(LEADER).get(free).jsonPath().getList("free").size();
        assertThat(usually).isPositive();
        send(LEADER, "PUT", RULES, rules(0, 0, 336, 0, 0)).then().statusCode(200);
        assertThat(api.as(MENTOR).get(free).jsonPath().getList("free")).isEmpty();
        assertThat(api.as("hanne.vik").get(free).jsonPath().<String>getList("why"))
                .anyMatch(line -> line.startsWith("Ingrid Solberg wants 336 hours of notice"));
        send(LEADER, "PUT", RULES, rules(0, 0, 2, 0, 0)).then().statusCode(200);
        send(MENTOR, "PUT", RULES, rules(0, 0, 2, 1, 0)).then().statusCode(200);
        JsonPath look = api.as("hanne.vik").get(free).jsonPath();
        assertThat(look.getList("free").size()).isLessThan(usually);
        assertThat(look.<String>getList("why"))
                .anyMatch(line -> line.startsWith("Lars Moe has a session that day already"));
        send(MENTOR, "PUT", RULES, rules(0, 120, 2, 0, 0)).then().statusCode(200);
        assertThat(api.as("hanne.vik").get(free).jsonPath().<String>getList("why"))
                .anyMatch(line -> line.startsWith("Lars Moe keeps 120 minutes between meetings"));
        assertThat(send(MENTOR, "PUT", RULES, rules(0, 121, 2, 0, 0)).<String>path("field"))
                .isEqualTo("minutesAfter");
        send(MENTOR, "PUT", RULES, rules(0, 0, 2, 0, 0)).then().statusCode(200);
        assertThat(api.as("ola.brekke").get(RULES).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void oneIsCalledOffWithItsDateNamedAndBookedAgain() {
        int id = session(1);
        String start = series.starts().get(1);
        Response asked = api.as(LEADER).get(BOOKINGS + id + "/call-off?scope=THIS");
        assertThat(asked.jsonPath().<String>getList("sessions")).containsExactly(start);
        String stamp = asked.path("stamp");
        assertThat(callOff(LEADER, id, "THIS", stamp, "").<String>path("field")).isEqualTo("reason");
        assertThat(callOff(LEADER, id, "THIS", "1-0", "Inventory").statusCode()).isEqualTo(409);
        assertThat(callOff("sara.ek", id, "THIS", stamp, "No").statusCode()).isEqualTo(404);
        callOff(LEADER, id, "THIS", stamp, "Inventory").then().statusCode(204);
        assertThat(series.starts()).doesNotContain(start);
        series.alternates();
        assertThat(nothingWouldChange()).isTrue();
        JsonPath gone = api.as(LEADER).get("/api/followup/sessions/" + id).jsonPath();
        assertThat(gone.getBoolean("calledOff")).isTrue();
        List<String> free =
                api.as(LEADER).get(BOOKINGS + id + "/free-times").jsonPath().getList("free");
        Map<String, Object> again = Map.of("start", free.get(0), "version", gone.getInt("version"));
        send(LEADER, "PUT", "/api/followup/sessions/" + id + "/start", again)
                .then()
                .statusCode(200);
        assertThat(series.starts()).contains(free.get(0));
        series.alternates();
    }

    private static Response callOff(String who, int id, String scope, String stamp, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("scope", scope, "reason", reason));
        body.put("stamp", stamp);
        return send(who, "POST", BOOKINGS + id + "/call-off", body);
    }

    /** Whether the cadence that stands would bring anything back. */
    private static boolean nothingWouldChange() {
        String cadence = "/api/followup/cadences/"
                + api.as("hanne.vik").get("/api/programmes").<Integer>path("[0].id");
        Map<String, Object> same =
                new HashMap<>(api.as("hanne.vik").get(cadence).jsonPath().getMap(""));
        JsonPath shown = send("hanne.vik", "POST", cadence + "/preview", same).jsonPath();
        return shown.<List<Object>>getList("added").stream().allMatch(List::isEmpty)
                && shown.<List<Object>>getList("removed").stream().allMatch(List::isEmpty);
    }

    @Test
    @Order(3)
    void theRestMovesByAsMuchOrStaysWithAReason() {
        int id = session(3);
        List<String> before = series.starts();
        Instant to = Instant.parse(before.get(3)).plus(Duration.ofHours(1));
        Response asked = api.as(LEADER).get(BOOKINGS + id + "/following?start=" + to);
        List<String> lines = asked.jsonPath().getList("sessions");
        assertThat(lines).hasSize(before.size() - 3);
        long moving = lines.stream().filter(line -> line.contains(" becomes ")).count();
        assertThat(moving).isPositive();
        Map<String, Object> wish = Map.of("start", to.toString(), "stamp", asked.<String>path("stamp"));
        send(LEADER, "PUT", BOOKINGS + id + "/following", wish).then().statusCode(204);
        assertThat(send(LEADER, "PUT", BOOKINGS + id + "/following", wish).statusCode())
                .isEqualTo(409);
        List<String> after = series.starts();
        assertThat(after).hasSameSizeAs(before).contains(to.toString());
        assertThat(after.stream().filter(start -> !before.contains(start)).count())
                .isEqualTo(moving);
        assertThat(nothingWouldChange()).isTrue();
        series.alternates();
    }

    @Test
    @Order(4)
    void aStandInHoldsOneAndGivesItBackWhenAway() {
        int id = session(2);
        assertThat(api.as(LEADER).get(BOOKINGS + id + "/stand-ins").statusCode())
                .isEqualTo(403);
        List<Integer> free =
                api.as(MENTOR).get(BOOKINGS + id + "/stand-ins").jsonPath().getList("id");
        int kari = api.as("kari.nilsen").get("/api/people/me").path("id");
        assertThat(free).as("the line manager, as the programme has it").doesNotContain(kari);
        int guest = free.get(0);
        String name = api.as("hanne.vik")
                .get("/api/people/" + guest)
                .<String>path("email")
                .split("@")[0];
        int version = api.as(MENTOR).get("/api/followup/sessions/" + id).path("version");
        Map<String, Object> wish = Map.of("person", guest, "version", version);
        send(MENTOR, "PUT", BOOKINGS + id + "/host", wish).then().statusCode(204);
        Map<String, Object> stale = Map.of("person", free.get(1), "version", version);
        assertThat(send("hanne.vik", "PUT", BOOKINGS + id + "/host", stale).statusCode())
                .isEqualTo(409);
        int now = api.as(MENTOR).get("/api/followup/sessions/" + id).path("version");
        assertThat(takeBack(name, id, now)).isEqualTo(403);
        assertThat(takeBack("sara.ek", id, now)).isEqualTo(404);
        assertThat(takeBack(MENTOR, id, version)).isEqualTo(409);
        assertThat(takeBack(MENTOR, id, now)).isEqualTo(204);
        send(MENTOR, "PUT", BOOKINGS + id + "/host", Map.of("person", guest, "version", now + 1))
                .then()
                .statusCode(204);
        assertThat(nothingWouldChange()).isTrue();
        String day = series.starts().get(2).substring(0, 10);
        Map<String, Object> away = Map.of("from", day, "until", day);
        assertThat(send("hanne.vik", "POST", "/api/people/" + guest + "/absences/preview", away)
                        .jsonPath()
                        .<String>getList(""))
                .anyMatch(line -> line.contains("Ingrid Solberg with Lars Moe again"));
        send(name, "POST", "/api/people/" + guest + "/absences", away).then().statusCode(200);
        assertThat(api.as(MENTOR).get("/api/followup/sessions/" + id).statusCode())
                .isEqualTo(200);
    }

    private static int takeBack(String who, int id, int version) {
        return send(who, "POST", BOOKINGS + id + "/take-back", Map.of("version", version))
                .statusCode();
    }

    @Test
    @Order(5)
    void theMentorCallsOffTheRestOnThePage() {
        int id = session(4);
        int rest = series.starts().size() - 4;
        assertThat(api.as(LEADER)
                        .get(BOOKINGS + id + "/call-off?scope=FOLLOWING")
                        .statusCode())
                .isEqualTo(403);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, MENTOR);
            page.navigate(house.url() + "/followup/session?id=" + id);
            page.locator("[id='time:scope']").selectOption("FOLLOWING");
            page.locator("[id='time:askCallOff']").click();
            assertThat(page.locator("#time ul[role=alert] li")).hasCount(rest);
            assertThat(page.locator("#time [data-news]")).isFocused();
            page.locator("[id='time:doCallOff']").click();
            assertThat(page.locator("#time .ui-message-error")).isVisible();
            page.locator("[id='time:reason']").fill("The shop closes");
            page.locator("[id='time:doCallOff']").click();
            assertThat(page.locator("h1 + p")).containsText("Avlyst");
        }
        assertThat(series.starts()).hasSize(4);
        assertThat(nothingWouldChange()).isTrue();
    }

    @Test
    @Order(6)
    void theLeaderSeesWhyAndMovesAllWithOnePressMore() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, LEADER);
            page.navigate(house.url() + "/followup/session?id=" + session(1));
            page.locator("#time details summary").click();
            assertThat(page.locator("#time details li").first()).isVisible();
            page.locator("[id='next:topic']").fill("Till queues");
            page.locator("[id='time:following']").check();
            page.locator("#time .slot").first().click();
            assertThat(page.locator("#time [role=alert] li").first()).isVisible();
            page.locator("[id='time:moveAll']").click();
            assertThat(page.locator("#time .stack[role=alert]")).hasCount(0);
            assertThat(page.locator("h1 + p")).containsText("moved");
            assertThat(page.locator("[id='next:topic']")).hasValue("Till queues");
        }
    }
}
