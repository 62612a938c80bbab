package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

/** What stands in the way of a booking, said in words, and what others read of sessions that are called off. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallOffIT {

    private static final String LEADER = "ingrid.solberg";
    private static final String MENTOR = "lars.moe";
    private static final String MANAGER = "hanne.vik";
    private static final String BOOKINGS = "/api/followup/bookings/";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static Letterbox letterbox;
    private static House house;
    private static Api api;
    private static SeriesFixture series;

    @BeforeAll
    static void start() throws Exception {
        letterbox = new Letterbox().up();
        house = letterbox.house().with("kulturhus.sample", "true").start();
        api = new Api(house);
        series = new SeriesFixture(api, LEADER);
    }

    @AfterAll
    static void end() {
        house.close();
        letterbox.close();
    }

    private static Response send(String who, String method, String address, Object body) {
        return api.as(who).contentType("application/json").body(body).request(method, address);
    }

    private static JsonPath look(int id) {
        return api.as(MANAGER).get(BOOKINGS + id + "/free-times").jsonPath();
    }

    private static int id(String who) {
        return api.as(who).get("/api/people/me").path("id");
    }

    private static LocalDate day(String start) {
        return Instant.parse(start).atZone(OSLO).toLocalDate();
    }

    @Test
    @Order(1)
    void theHoursOfTheLeadersOwnWeekAreKept() {
        int id = series.ids().get(0);
        LocalDate kept = day(look(id).getList("free", String.class).get(0));
        Map<String, Object> hours = Map.of("weekday", kept.getDayOfWeek().name(), "from", "08:00", "until", "17:00");
        send(LEADER, "PUT", "/api/mentoring/wishes/" + id(LEADER), Map.of("times", List.of(hours)))
                .then()
                .statusCode(200);
        JsonPath look = look(id);
        assertThat(look.getList("free", String.class))
                .isNotEmpty()
                .allMatch(start -> day(start).getDayOfWeek() == kept.getDayOfWeek());
        assertThat(look.getList("why", String.class))
                .anyMatch(line -> line.startsWith("Ingrid Solberg cannot meet the mentor at that hour of the week"));
        send(LEADER, "PUT", "/api/mentoring/wishes/" + id(LEADER), Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    @Order(2)
    void nothingIsBookedInAQuietPeriod() {
        int id = series.ids().get(5);
        String cadence = "/api/followup/cadences/"
                + api.as(MANAGER).get("/api/programmes").<Integer>path("[0].id");
        Map<String, Object> wanted =
                new HashMap<>(api.as(MANAGER).get(cadence).jsonPath().getMap(""));
        String taken = look(id).getList("free", String.class).get(0);
        wanted.put(
                "quiet",
                List.of(Map.of(
                        "from", day(taken).toString(), "until", day(taken).toString())));
        send(MANAGER, "PUT", cadence, wanted).then().statusCode(200);
        JsonPath look = look(id);
        assertThat(look.getList("free", String.class))
                .isNotEmpty()
                .noneMatch(start -> day(start).equals(day(taken)));
        assertThat(look.getList("why", String.class))
                .anyMatch(line -> line.startsWith("The programme has a quiet period then"));
        int version = api.as(LEADER).get("/api/followup/sessions/" + id).path("version");
        assertThat(send(
                                LEADER,
                                "PUT",
                                "/api/followup/sessions/" + id + "/start",
                                Map.of("start", taken, "version", version))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(3)
    void whoStaysWhenAllFollowIsSaidAndStrangersLearnNothing() {
        int id = series.ids().get(3);
        Instant night = Instant.parse(series.starts().get(3)).plusSeconds(12 * 3600);
        Response asked = api.as(LEADER).get(BOOKINGS + id + "/following?start=" + night);
        assertThat(asked.<List<String>>path("sessions"))
                .allMatch(line -> line.endsWith("stays: Lars Moe does not receive anybody then."));
        send(
                        LEADER,
                        "PUT",
                        BOOKINGS + id + "/following",
                        Map.of("start", night.toString(), "stamp", asked.<String>path("stamp")))
                .then()
                .statusCode(409)
                .body("detail", equalTo("None of the sessions can be moved like that. " + asked.path("sessions[0]")));
        for (String stranger : List.of("sara.ek", "ola.brekke")) {
            int refused = "sara.ek".equals(stranger) ? 404 : 403;
            api.as(stranger)
                    .get(BOOKINGS + id + "/following?start=" + night)
                    .then()
                    .statusCode(refused);
            send(stranger, "PUT", BOOKINGS + id + "/following", Map.of("start", night.toString(), "stamp", "x"))
                    .then()
                    .statusCode(refused);
        }
    }

    @Test
    @Order(4)
    void leaderAndMentorReadTheOwnClockOnThePage() {
        int id = series.ids().get(1);
        Instant start = Instant.parse(series.starts().get(1));
        String roster = "email,name,title,unit,parent_unit,place,line_manager,country,time_zone,language,roles\n"
                + "ingrid.solberg@nordlys.example,Ingrid Solberg,Store manager,Store Bergen Torget,Norway West,Bergen,"
                + "kari.nilsen@nordlys.example,NO,Europe/Helsinki,en,leader\n";
        api.as("tor.myhre")
                .contentType("text/csv")
                .body(roster)
                .post("/api/people/roster")
                .then()
                .statusCode(204);
        assertThat(clockOnThePage(LEADER, id)).contains(clock(start, "Europe/Helsinki"));
        assertThat(clockOnThePage(MENTOR, id)).contains(clock(start, "Europe/Oslo"));
    }

    private static String clock(Instant start, String zone) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of(zone)).format(start);
    }

    private static String clockOnThePage(String who, int id) {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, who);
            page.navigate(house.url() + "/followup/sessions");
            return page.locator("td a[href$='session?id=" + id + "']").first().innerText();
        }
    }

    @Test
    @Order(5)
    void theOtherReadsWhyAndWhenElse() throws Exception {
        int id = series.ids().get(2);
        int before = letterbox.to(LEADER + "@nordlys.example").size();
        callOff(MENTOR, id, "THIS", "The mentor is ill").then().statusCode(204);
        MimeMessage mail = next(LEADER, before);
        assertThat(mail.getSubject()).isEqualTo("A follow-up session does not take place");
        assertThat(Letterbox.plain(mail))
                .contains("The mentor is ill", "Other free times: ")
                .containsPattern("Other free times: [^;]+; [^;]+; ");
    }

    @Test
    @Order(6)
    void allToComeAreCalledOffByTheMentorOnly() throws Exception {
        int id = series.ids().get(2);
        int all = series.ids().size();
        assertThat(api.as(LEADER).get(BOOKINGS + id + "/call-off?scope=ALL").statusCode())
                .isEqualTo(403);
        assertThat(callOff(LEADER, id, "ALL", "No").statusCode()).isEqualTo(403);
        assertThat(api.as(MENTOR).get(BOOKINGS + id + "/call-off?scope=ALL").<List<String>>path("sessions"))
                .hasSize(all);
        int before = letterbox.to(LEADER + "@nordlys.example").size();
        callOff(MENTOR, id, "ALL", "The shop closes").then().statusCode(204);
        assertThat(series.ids()).isEmpty();
        MimeMessage mail = next(LEADER, before);
        assertThat(mail.getSubject()).isEqualTo(all + " follow-up sessions do not take place");
        assertThat(Letterbox.plain(mail)).doesNotContain("Other free times");
    }

    private static Response callOff(String who, int id, String scope, String reason) {
        String stamp =
                api.as(MENTOR).get(BOOKINGS + id + "/call-off?scope=" + scope).path("stamp");
        return send(who, "POST", BOOKINGS + id + "/call-off", Map.of("scope", scope, "stamp", stamp, "reason", reason));
    }

    /** The mail about something called off that comes after so many. */
    private static MimeMessage next(String who, int known) throws Exception {
        String address = who + "@nordlys.example";
        for (int tries = 0; tries < 300; tries++) {
            List<MimeMessage> all = letterbox.to(address);
            for (MimeMessage mail : all.subList(known, all.size())) {
                if (mail.getSubject().contains("not take place")) {
                    return mail;
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("No mail for " + who);
    }
}
