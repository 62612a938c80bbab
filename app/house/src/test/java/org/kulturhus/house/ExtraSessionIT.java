package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A leader and the mentor meet once more, beside the plan. */
class ExtraSessionIT {

    private static final String SESSIONS = "/api/followup/sessions";
    private static Letterbox letterbox;
    private static House house;
    private static Api api;

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

    private static List<String> free(String who, int leader) {
        return api.as(who)
                .get(SESSIONS + "/extra-times?leader=" + leader)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    private static Response book(String who, Integer leader, String start) {
        Map<String, Object> body = new HashMap<>();
        body.put("leader", leader);
        body.put("start", start);
        return api.as(who).contentType("application/json").body(body).post(SESSIONS);
    }

    /** Seven minutes into a time that is free for longer than a session. */
    private static String crooked(Pair pair) {
        List<String> free = free(pair.leader(), pair.leaderId());
        return free.stream()
                .map(Instant::parse)
                .filter(start ->
                        free.contains(start.plus(Duration.ofMinutes(30)).toString()))
                .findFirst()
                .orElseThrow()
                .plus(Duration.ofMinutes(7))
                .toString();
    }

    private static void refusedBecause(Response answer, String reason) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("detail")).matches(".+ is not free: " + reason + " Free nearby: .+");
    }

    @Test
    void theMentorBooksOneAndEverythingHearsOfIt() throws Exception {
        Pair pair = Pair.of(api, "ingrid.solberg");
        SeriesFixture series = new SeriesFixture(api, pair.leader());
        List<String> before = series.starts();
        int known = letterbox.invitations(pair.leader() + "@nordlys.example").size();
        String start = free(pair.mentor(), pair.leaderId()).get(1);
        Response booked = book(pair.mentor(), pair.leaderId(), start);
        assertThat(booked.statusCode()).isEqualTo(201);
        assertThat(booked.<Boolean>path("extra")).isTrue();
        assertThat(series.starts()).hasSize(before.size() + 1).contains(start).containsAll(before);
        series.alternates();
        assertThat(free(pair.leader(), pair.leaderId())).doesNotContain(start);
        refusedBecause(book(pair.leader(), null, start), ".+ is in another session\\.");
        refusedBecause(book(pair.leader(), null, crooked(pair)), "It is not one of the times that are offered\\.");
        invited(pair.leader(), known, booked.path("id"));
        replanned(pair, booked.path("id"), start);
        moved(pair, booked.path("id"));
    }

    /** An appointment of its own, not a week of the year. */
    private static void invited(String leader, int known, int id) throws Exception {
        String address = leader + "@nordlys.example";
        letterbox.awaitInvitations(address, known + 2);
        assertThat(uids(address, known)).anyMatch(uid -> uid.contains("followup-extra-" + id + "@"));
    }

    private static List<String> uids(String address, int known) throws Exception {
        List<String> uids = new ArrayList<>();
        for (var mail : letterbox
                .invitations(address)
                .subList(known, letterbox.invitations(address).size())) {
            ServedCalendar.strictly(Letterbox.calendar(mail)).<VEvent>getComponents(Component.VEVENT).stream()
                    .map(event -> String.valueOf(event.getUid()))
                    .forEach(uids::add);
        }
        return uids;
    }

    /** A cadence that changes moves the others and leaves it. */
    private static void replanned(Pair pair, int id, String start) {
        String cadence = "/api/followup/cadences/"
                + api.as("hanne.vik").get("/api/programmes").<Integer>path("[0].id");
        Map<String, Object> wanted =
                new HashMap<>(api.as("hanne.vik").get(cadence).jsonPath().getMap(""));
        wanted.put("minutes", 45);
        api.as("hanne.vik")
                .contentType("application/json")
                .body(wanted)
                .put(cadence)
                .then()
                .statusCode(200);
        JsonPath kept = api.as(pair.leader()).get(SESSIONS + "/" + id).jsonPath();
        assertThat(kept.getString("start")).isEqualTo(start);
        assertThat(kept.getString("state")).isEqualTo("PLANNED");
    }

    /** It moves alone, also when all that follow were meant. */
    private static void moved(Pair pair, int id) {
        String to = pair.get(pair.leader(), "sessions/" + id + "/free-times")
                .<List<String>>path("")
                .get(2);
        Response asked = pair.get(pair.leader(), "bookings/" + id + "/following?start=" + Instant.parse(to));
        assertThat(asked.<List<String>>path("sessions")).hasSize(1);
        Map<String, Object> wish = Map.of("start", to, "stamp", asked.path("stamp"));
        pair.put(pair.leader(), "bookings/" + id + "/following", wish).then().statusCode(204);
        assertThat(pair.get(pair.leader(), "sessions/" + id).<String>path("start"))
                .isEqualTo(to);
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        Pair pair = Pair.of(api, "jonas.lind");
        String start = free(pair.leader(), pair.leaderId()).get(3);
        List<Integer> answers = AtOnce.together(List.of(
                () -> book(pair.leader(), pair.leaderId(), start).statusCode(),
                () -> book(pair.mentor(), pair.leaderId(), start).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void strangersAndTimesOutsideAreRefused() {
        Pair pair = Pair.of(api, "jonas.lind");
        String start = free("hanne.vik", pair.leaderId()).get(0);
        assertThat(book("sara.ek", pair.leaderId(), start).statusCode()).isEqualTo(404);
        assertThat(book("ola.brekke", pair.leaderId(), start).statusCode()).isEqualTo(403);
        assertThat(api.as("sara.ek")
                        .get(SESSIONS + "/extra-times?leader=" + pair.leaderId())
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.as("sara.ek")
                        .get("/followup/extra?leader=" + pair.leaderId())
                        .statusCode())
                .isEqualTo(404);
        assertThat(book(pair.leader(), null, null).<String>path("field")).isEqualTo("start");
        assertThat(book(pair.leader(), null, "2099-01-05T09:00:00Z").<String>path("field"))
                .isEqualTo("start");
        assertThat(book(pair.leader(), null, "2020-01-06T09:00:00Z").<String>path("field"))
                .isEqualTo("start");
    }

    @Test
    void onThePageTheLeaderAndTheTrainingManagerBook() {
        Pair pair = Pair.of(api, "turid.mo");
        int before = new SeriesFixture(api, pair.leader()).starts().size();
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, pair.leader());
            page.navigate(house.url() + "/followup/sessions");
            page.locator("a[href$='/followup/extra']").click();
            page.locator("main ul a").first().click();
            page.locator("#extra .slot").nth(1).click();
            page.waitForURL("**/followup/session?id=*");
            assertThat(page.locator("h1 + p")).containsText("ekstra");
        }
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, true, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/followup/session?id=" + pair.planned().get(0));
            page.locator("a[href*='/followup/extra?leader=']").click();
            assertThat(page.locator("h1 + p")).containsText("Turid Mo");
            page.locator("#extra .slot").last().click();
            page.waitForURL("**/followup/session?id=*");
        }
        assertThat(new SeriesFixture(api, pair.leader()).starts()).hasSize(before + 2);
    }
}
