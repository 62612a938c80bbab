package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A joint training: times at which most can, a poll, the booking, and its end; each seen by those whom it concerns. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GatheringIT {

    private static final String ALL = "/api/followup/gatherings";
    private static final List<String> INVITED = List.of("ingrid.solberg", "jonas.lind", "sara.ek", "kari.nilsen");

    private static House house;
    private static Api api;
    private static Letterbox letterbox;
    private static int gathering;

    @BeforeAll
    static void start() throws Exception {
        letterbox = new Letterbox().up();
        house = House.fresh()
                .with("kulturhus.sample", "true")
                .with("kulturhus.mail.host", "127.0.0.1")
                .with("kulturhus.mail.port", String.valueOf(letterbox.port()))
                .with("kulturhus.mail.security", "none")
                .with("kulturhus.mail.from", "kulturhus@house.example")
                .start();
        api = new Api(house);
    }

    @AfterAll
    static void end() {
        house.close();
        letterbox.close();
    }

    private static Response send(String who, String method, String path, Object body) {
        return api.as(who).contentType("application/json").body(body).request(method, path);
    }

    private static JsonPath seen(String who) {
        return api.as(who)
                .get(ALL + "/" + gathering)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int id(String who) {
        return api.as(who).get("/api/people/me").path("id");
    }

    private static Map<String, Object> plan() {
        LocalDate today = LocalDate.now();
        Map<String, Object> plan = new HashMap<>();
        plan.put("programme", api.as("hanne.vik").get("/api/programmes").path("[0].id"));
        plan.put("leaders", List.of(id("ingrid.solberg"), id("jonas.lind"), id("sara.ek")));
        plan.put("others", List.of(id("kari.nilsen")));
        plan.put("title", "How we meet a complaint");
        plan.put("minutes", 60);
        plan.put("answerBy", today.plusDays(5).toString());
        plan.put("first", today.plusDays(6).toString());
        plan.put("last", today.plusDays(30).toString());
        return plan;
    }

    private static List<Long> times() {
        return seen("hanne.vik").getList("times.id", Long.class);
    }

    private static Map<String, Object> choice(long time, List<Integer> without) {
        return Map.of("version", seen("hanne.vik").getInt("gathering.version"), "time", time, "without", without);
    }

    @Test
    @Order(1)
    void timesAtWhichMostCanAreProposedAndEverybodyIsAsked() throws Exception {
        Map<String, Object> plan = plan();
        JsonPath proposals = send("hanne.vik", "POST", ALL + "/proposals", plan)
                .then()
                .extract()
                .jsonPath();
        assertThat(proposals.getList("free", Integer.class))
                .hasSize(12)
                .isSortedAccordingTo((one, other) -> other - one)
                .startsWith(4);
        List<String> starts = proposals.getList("start");
        plan.put("starts", List.of());
        send("hanne.vik", "POST", ALL, plan).then().statusCode(422).body("field", equalTo("starts"));
        plan.put("starts", starts.subList(0, 7));
        send("hanne.vik", "POST", ALL, plan).then().statusCode(422).body("field", equalTo("starts"));
        plan.put("starts", starts.subList(0, 3));
        plan.put("title", " ");
        send("hanne.vik", "POST", ALL, plan).then().statusCode(422).body("field", equalTo("title"));
        plan.put("title", "How we meet a complaint");
        for (String who : List.of("ingrid.solberg", "kari.nilsen", "ola.brekke", "per.hauge")) {
            send(who, "POST", ALL, plan).then().statusCode(403);
            send(who, "POST", ALL + "/proposals", plan).then().statusCode(403);
        }
        String location = send("hanne.vik", "POST", ALL, plan)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        gathering = Integer.parseInt(location.substring(location.lastIndexOf('/') + 1));
        for (String who : INVITED) {
            told(who);
        }
    }

    private static void told(String who) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
        while (letterbox.to(who + "@nordlys.example").isEmpty() && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(letterbox.to(who + "@nordlys.example"))
                .extracting(MimeMessage::getSubject)
                .anyMatch(subject -> subject.contains("How we meet a complaint"));
    }

    @Test
    @Order(2)
    void aLeaderAnswersWithATapATimeOnAPhoneAndTheDutyIsDone() {
        List<String> faults = new ArrayList<>();
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, "ingrid.solberg");
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    faults.add(message.text());
                }
            });
            page.locator(".duties a:has-text('How we meet a complaint')").click();
            for (int time = 0; time < 3; time++) {
                page.locator(button(time, 0)).click();
                assertThat(page.locator(button(time, 0))).hasAttribute("aria-pressed", "true");
            }
            page.locator(button(1, 1)).click();
            assertThat(page.locator(button(1, 1))).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(button(1, 0))).hasAttribute("aria-pressed", "false");
            assertThat(page.locator("main")).containsText("0 yes · 1 if need be · 0 no");
            int width = (int) page.evaluate("document.documentElement.scrollWidth");
            assertThat(width).isLessThanOrEqualTo(390);
            page.navigate(house.url() + "/home");
            assertThat(page.locator(".duties a:has-text('How we meet a complaint')"))
                    .hasCount(0);
        }
        assertThat(faults).isEmpty();
        assertThat(seen("ingrid.solberg").getList("times.mine")).containsExactly("YES", "IF_NEED_BE", "YES");
    }

    private static String button(int time, int kind) {
        return "[id='vote:each:" + time + ":kind:" + kind + ":say']";
    }

    @Test
    @Order(3)
    void othersSeeHowManyOnlyAndStrangersNothing() {
        assertThat(seen("hanne.vik").getList("times.names.flatten().person", Integer.class))
                .containsOnly(id("ingrid.solberg"));
        assertThat(seen("jonas.lind").getList("times.yes", Integer.class)).containsExactly(1, 0, 1);
        assertThat(seen("jonas.lind").getList("times.names.flatten()")).isEmpty();
        String one = ALL + "/" + gathering;
        Map<String, Object> answer = Map.of("answers", List.of(Map.of("time", times().get(0), "answer", "YES")));
        for (String who : List.of("anders.berg", "ola.brekke", "per.hauge")) {
            int status = "anders.berg".equals(who) ? 404 : 403;
            api.as(who).get(one).then().statusCode(status);
            assertThat(api.as(who).get("/followup/gathering?id=" + gathering).statusCode())
                    .isEqualTo(status);
            send(who, "PUT", one + "/answers", answer).then().statusCode(status);
        }
        assertThat(api.as("anders.berg").get(ALL).jsonPath().getList("id")).doesNotContain(gathering);
        api.asNobody().get(one).then().statusCode(401);
        send("hanne.vik", "PUT", one + "/answers", answer).then().statusCode(403);
        send("jonas.lind", "PUT", one + "/time", choice(times().get(0), List.of()))
                .then()
                .statusCode(403);
        send("jonas.lind", "POST", one + "/call-off", Map.of("version", 1, "reason", "No"))
                .then()
                .statusCode(403);
        send("jonas.lind", "PUT", one + "/answers", Map.of("answers", List.of(Map.of("time", 1, "answer", "YES"))))
                .then()
                .statusCode(422);
        send("jonas.lind", "PUT", one + "/answers", Map.of("answers", List.of(Map.of("time", 1, "answer", "Perhaps"))))
                .then()
                .statusCode(422);
    }

    @Test
    @Order(4)
    void whoIsTakenByNowIsNamedAndOfTwoWhoChooseOneWins() throws Exception {
        String one = ALL + "/" + gathering;
        long time = times().get(0);
        String start = seen("hanne.vik").getString("times[0].start");
        send("kari.nilsen", "PUT", one + "/answers", Map.of("answers", List.of(Map.of("time", time, "answer", "NO"))))
                .then()
                .statusCode(lessThan(300));
        away("jonas.lind", start);
        send("hanne.vik", "PUT", one + "/time", choice(time, List.of()))
                .then()
                .statusCode(409)
                .body("detail", containsString("Jonas Lind"));
        Map<String, Object> choice = choice(time, List.of(id("jonas.lind")));
        Callable<Response> close = () -> send("hanne.vik", "PUT", one + "/time", choice);
        assertThat(AtOnce.together(List.of(close, close)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 409);
        JsonPath fixed = seen("sara.ek");
        assertThat(fixed.getString("gathering.state")).isEqualTo("FIXED");
        assertThat(fixed.getString("gathering.start")).isEqualTo(start);
        assertThat(fixed.getList("coming", Integer.class))
                .containsExactlyInAnyOrder(id("ingrid.solberg"), id("sara.ek"));
        send("sara.ek", "PUT", one + "/answers", Map.of("answers", List.of(Map.of("time", time, "answer", "NO"))))
                .then()
                .statusCode(409)
                .body("detail", containsString("Omröstningen är stängd"));
        send("hanne.vik", "PUT", one + "/attendance", Map.of("version", 2, "present", List.of()))
                .then()
                .statusCode(409);
    }

    private static void away(String who, String start) {
        String day = Instant.parse(start)
                .atZone(ZoneId.of("Europe/Oslo"))
                .toLocalDate()
                .toString();
        send(who, "POST", "/api/people/" + id(who) + "/absences", Map.of("from", day, "until", day))
                .then()
                .statusCode(lessThan(300));
    }

    @Test
    @Order(5)
    void itStandsInTheCalendarsOfThoseWhoTakePartUntilItIsCalledOff() throws Exception {
        Instant start = Instant.parse(seen("hanne.vik").getString("gathering.start"));
        String feed = feed("ingrid.solberg");
        String without = feed("jonas.lind");
        assertThat(entries(feed)).containsEntry(String.valueOf(gathering), start);
        assertThat(entries(without)).doesNotContainKey(String.valueOf(gathering));
        assertThat(ServedCalendar.occurrences(read(feed))).contains(start);
        assertThat(again(start)).as("nobody can").isEqualTo(422);
        letterbox.awaitInvitations("sara.ek@nordlys.example", 1);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, true, "nb")) {
            Page stale = Browser.signedIn(window, house, "hanne.vik");
            stale.navigate(house.url() + "/followup/gathering?id=" + gathering);
            Page page = window.newPage();
            page.navigate(house.url() + "/followup/trainings");
            page.locator("td a:has-text('How we meet a complaint')").click();
            page.locator("[id='off:callOff']").click();
            assertThat(page.locator("[id='off']")).containsText(Pattern.compile("300"));
            page.locator("[id='off:reason']").fill("The trainer is ill");
            page.locator("[id='off:callOff']").click();
            assertThat(page.locator("dl.facts")).containsText("The trainer is ill");
            stale.locator("[id='off:reason']").fill("Once more");
            stale.locator("[id='off:callOff']").click();
            assertThat(stale.locator("#messages")).not().isEmpty();
        }
        assertThat(seen("ingrid.solberg").getString("gathering.reason")).isEqualTo("The trainer is ill");
        assertThat(again(start)).as("everybody can").isEqualTo(201);
        assertThat(ServedCalendar.occurrences(read(feed))).isNotEmpty();
        letterbox.awaitInvitations("sara.ek@nordlys.example", 2);
        api.as("ingrid.solberg")
                .get(ALL)
                .then()
                .body("findAll { it.id == " + gathering + " && it.state == 'CALLED_OFF' }", hasSize(1));
        send("hanne.vik", "PUT", ALL + "/" + gathering + "/time", choice(times().get(1), List.of()))
                .then()
                .statusCode(409);
    }

    /** What comes of asking the two who take part about the same time. */
    private static int again(Instant start) {
        Map<String, Object> plan = plan();
        plan.put("others", List.of());
        plan.put("leaders", List.of(id("ingrid.solberg"), id("sara.ek")));
        plan.put("starts", List.of(start.toString()));
        plan.put("title", "Again");
        return send("hanne.vik", "POST", ALL, plan).statusCode();
    }

    private static String feed(String who) {
        return send(who, "POST", "/api/calendar/feeds", Map.of("name", "Phone", "detail", "ALL"))
                .then()
                .statusCode(201)
                .extract()
                .path("link");
    }

    private static String read(String link) {
        return new String(api.asNobody().get(link).asByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, Instant> entries(String link) {
        return ServedCalendar.starts(read(link));
    }

    @Test
    @Order(6)
    void aPollWithoutAnswersIsClosedAndAnotherIsCalledOffOnThePage() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            planned(page, "Two");
            away(
                    "sara.ek",
                    api.as("hanne.vik")
                            .get(ALL + "/" + page.url().replaceFirst(".*=", ""))
                            .path("times[0].start"));
            page.locator("[id='choose:each:0:fix']").click();
            assertThat(page.locator("#messages")).containsText("Sara Ek");
            assertThat(page.locator("[id='choose:each:0:fix']")).hasText("Book it all the same");
            page.locator("[id='choose:each:0:fix']").click();
            assertThat(page.locator("dl.facts").first()).containsText(Pattern.compile("Cannot come\\s*Sara Ek"));
            planned(page, "Three");
            page.locator("[id='off:reason']").fill("Not now");
            page.locator("[id='off:callOff']").click();
            assertThat(page.locator("dl.facts").first()).containsText("Not now");
        }
        api.as("hanne.vik").get(ALL).then().body("find { it.title == 'Three' }.start", nullValue());
    }

    private static void planned(Page page, String title) {
        page.navigate(house.url() + "/followup/poll");
        page.locator("[id='poll:find']").click();
        page.locator("[id='poll:offer:0:pick']").check();
        page.locator("[id='poll:ask']").click();
        assertThat(page.locator("#poll")).containsText("Say what it is about");
        page.locator("[id='poll:title']").fill(title);
        page.locator("[id='poll:ask']").click();
        page.waitForURL(Pattern.compile(".*/followup/gathering\\?id=\\d+"));
    }
}
