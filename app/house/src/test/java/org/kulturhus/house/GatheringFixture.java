package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/** A house with joint trainings, and what people do with them. */
class GatheringFixture {

    static final String ALL = "/api/followup/gatherings";
    static final List<String> INVITED = List.of("ingrid.solberg", "jonas.lind", "sara.ek", "kari.nilsen");

    static House house;
    static Api api;
    static Letterbox letterbox;
    static int gathering;

    @BeforeAll
    static void start() throws Exception {
        letterbox = new Letterbox().up();
        house = letterbox.house().with("kulturhus.sample", "true").start();
        api = new Api(house);
    }

    @AfterAll
    static void end() {
        house.close();
        letterbox.close();
    }

    static Response send(String who, String method, String path, Object body) {
        return api.as(who).contentType("application/json").body(body).request(method, path);
    }

    static JsonPath seen(String who) {
        return api.as(who)
                .get(ALL + "/" + gathering)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static int id(String who) {
        return api.as(who).get("/api/people/me").path("id");
    }

    static Map<String, Object> plan() {
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

    static List<Long> times() {
        return seen("hanne.vik").getList("times.id", Long.class);
    }

    static Map<String, Object> choice(long time, List<Integer> without) {
        return Map.of("version", seen("hanne.vik").getInt("gathering.version"), "time", time, "without", without);
    }

    static void told(String who) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
        while (letterbox.to(who + "@nordlys.example").isEmpty() && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(letterbox.to(who + "@nordlys.example"))
                .extracting(MimeMessage::getSubject)
                .anyMatch(subject -> subject.contains("How we meet a complaint"));
    }

    static String button(int time, int kind) {
        return "[id='vote:each:" + time + ":kind:" + kind + ":say']";
    }

    static void away(String who, String start) {
        String day = Instant.parse(start)
                .atZone(ZoneId.of("Europe/Oslo"))
                .toLocalDate()
                .toString();
        send(who, "POST", "/api/people/" + id(who) + "/absences", Map.of("from", day, "until", day))
                .then()
                .statusCode(lessThan(300));
    }

    /** What comes of asking the two who take part about the same time. */
    static int again(Instant start) {
        Map<String, Object> plan = plan();
        plan.put("others", List.of());
        plan.put("leaders", List.of(id("ingrid.solberg"), id("sara.ek")));
        plan.put("starts", List.of(start.toString()));
        plan.put("title", "Again");
        return send("hanne.vik", "POST", ALL, plan).statusCode();
    }

    static String feed(String who) {
        return send(who, "POST", "/api/calendar/feeds", Map.of("name", "Phone", "detail", "ALL"))
                .then()
                .statusCode(201)
                .extract()
                .path("link");
    }

    static String read(String link) {
        return new String(api.asNobody().get(link).asByteArray(), StandardCharsets.UTF_8);
    }

    static Map<String, Instant> entries(String link) {
        return ServedCalendar.starts(read(link));
    }

    static void planned(Page page, String title) {
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
