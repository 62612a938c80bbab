package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** What was put on an agenda is not lost: not on a session that nobody marks, that is off, or that is planned anew. */
class CarriedOnIT {

    private static final String OVER = " set starts_at = current_timestamp - interval '3' day,"
            + " ends_at = current_timestamp - interval '71' hour where id = ";
    private static House house;
    private static Rows rows;
    private static Api api;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true");
        rows = Rows.of(house, Rows.Database.POSTGRESQL);
        house.start();
        api = new Api(house);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static Response topic(Pair pair, int session, String words) {
        return pair.post(pair.leader(), "sessions/" + session + "/topics", Map.of("words", words));
    }

    private static List<Map<String, Object>> points(Pair pair, int session) {
        return pair.get(pair.leader(), "sessions/" + session + "/points").path("");
    }

    private static Map<String, Object> point(Pair pair, int session, String words) {
        return points(pair, session).stream()
                .filter(point -> words.equals(point.get("words")))
                .findFirst()
                .orElse(Map.of());
    }

    private static String topicOf(Pair pair, int session) {
        return pair.get(pair.leader(), "sessions/" + session).path("topic");
    }

    private static int next(Pair pair, String topic) {
        return pair.api()
                .as(pair.leader())
                .get("/api/followup/sessions?from=" + LocalDate.now().plusDays(1))
                .path("find { it.topic == '" + topic + "' && it.state == 'PLANNED' && it.leader == " + pair.leaderId()
                        + " }.id");
    }

    @Test
    void aSessionThatNobodyHasMarkedSwallowsNothing() throws Exception {
        Pair pair = Pair.of(api, "marit.foss");
        int first = pair.planned().get(0);
        topic(pair, first, "Who opens on Sundays?").then().statusCode(200);
        int next = pair.planned().stream()
                .skip(1)
                .filter(one -> topicOf(pair, one).equals(topicOf(pair, first)))
                .findFirst()
                .orElseThrow();
        assertThat(point(pair, next, "Who opens on Sundays?")).isEmpty();
        rows.change("update followup_session" + OVER + first);
        Map<String, Object> carried = point(pair, next, "Who opens on Sundays?");
        assertThat(carried).containsEntry("carried", true);
        long topic = Long.parseLong(((String) carried.get("key")).substring("topic:".length()));
        String path = "/api/followup/sessions/" + next + "/topics/" + topic;
        assertThat(api.as(pair.mentor()).delete(path).statusCode()).isEqualTo(404);
        assertThat(api.as("geir.sunde").delete(path).statusCode()).isEqualTo(404);
        assertThat(api.as("ola.brekke").delete(path).statusCode()).isEqualTo(403);
        assertThat(api.as(pair.leader()).delete(path).statusCode()).isEqualTo(204);
        assertThat(api.as(pair.leader()).delete(path).statusCode()).isEqualTo(404);
        assertThat(point(pair, next, "Who opens on Sundays?")).isEmpty();
    }

    @Test
    void whatOtherRoomsPutThereSaysThatItWasNotReached() throws Exception {
        Pair pair = Pair.of(api, "silje.haugen");
        int next = next(pair, "CULTURE");
        rows.change("delete from followup_treated where point like 'item:%'");
        assertThat(points(pair, next).stream()
                        .filter(point -> "ITEM".equals(point.get("kind")))
                        .toList())
                .isNotEmpty()
                .anySatisfy(item -> assertThat(item).containsEntry("carried", true));
    }

    private static void callOffAll(Pair pair, int from) {
        String path = "bookings/" + from + "/call-off";
        String stamp = pair.get(pair.mentor(), path + "?scope=FOLLOWING").path("stamp");
        pair.post(pair.mentor(), path, Map.of("scope", "FOLLOWING", "stamp", stamp, "reason", "Sick leave"))
                .then()
                .statusCode(204);
    }

    @Test
    void whatStandsOnSessionsThatAreOffComesWithTheNextOneThatIsBooked() {
        Pair pair = Pair.of(api, "turid.mo");
        List<Integer> planned = pair.planned();
        int last = planned.get(planned.size() - 1);
        topic(pair, last, "My own deputy").then().statusCode(200);
        callOffAll(pair, planned.get(0));
        assertThat(topic(pair, last, "Into the void").statusCode()).isEqualTo(409);
        String page = "/followup/session?id=" + last;
        assertThat(api.as(pair.leader()).get(page).asString()).doesNotContain("next:topic");
        int again = planned.get(0);
        List<String> free = pair.get(
                        pair.leader(),
                        "bookings/" + again + "/free-times?from="
                                + LocalDate.now().plusDays(7) + "&until="
                                + LocalDate.now().plusDays(60))
                .path("free");
        int version = pair.get(pair.leader(), "sessions/" + again).path("version");
        pair.put(pair.leader(), "sessions/" + again + "/start", Map.of("start", free.get(0), "version", version))
                .then()
                .statusCode(200);
        assertThat(point(pair, again, "My own deputy")).containsEntry("carried", false);
    }

    @Test
    void whatStandsOnAYearThatIsUndoneComesWithTheNewOne() {
        Pair pair = Pair.of(api, "emma.sjogren");
        int programme = api.as("hanne.vik")
                .contentType("application/json")
                .body(Map.of(
                        "template",
                        "implementation",
                        "name",
                        "Once more",
                        "starts",
                        LocalDate.now().plusDays(3).toString(),
                        "months",
                        9))
                .post("/api/programmes")
                .path("id");
        api.as("hanne.vik")
                .contentType("application/json")
                .body(List.of(pair.leaderId()))
                .post("/api/programmes/" + programme + "/leaders");
        ProposalFixture proposals = new ProposalFixture(api);
        int proposal = proposals.ready(programme);
        proposals.publish(proposal).then().statusCode(200);
        topic(pair, first(pair, programme), "Begin with the figures").then().statusCode(200);
        api.as("hanne.vik")
                .post("/api/mentoring/proposals/" + proposal + "/undo")
                .then()
                .statusCode(200);
        proposals.published(programme);
        assertThat(point(pair, first(pair, programme), "Begin with the figures"))
                .containsEntry("treated", false);
    }

    private static int first(Pair pair, int programme) {
        return api.as(pair.leader())
                .get("/api/followup/sessions?from=" + LocalDate.now() + "&until="
                        + LocalDate.now().plusDays(300))
                .path("find { it.programme == " + programme + " }.id");
    }

    /** Whoever waits behind the lock of the calendar acts on what stands there afterwards, not on what was read before. */
    @Test
    void whatIsSaidOfASessionIsSaidOfHowItStandsThen() throws Exception {
        Pair pair = Pair.of(api, "kjersti.aune");
        int session = pair.planned().get(0);
        rows.change("update followup_session" + OVER + session);
        pair.post(pair.mentor(), "sessions/" + session + "/missed", Map.of())
                .then()
                .statusCode(200);
        Map<String, Object> away =
                Map.of("away", List.of(Map.of("person", pair.leaderId(), "reason", "TRAVEL", "words", "")));
        assertThat(whileChanged(pair, session, "state = 'PLANNED', closed_at = null", "attendance", away))
                .isEqualTo(409);
        Object key = points(pair, session).get(0).get("key");
        Map<String, Object> tick = Map.of("key", key, "treated", true);
        assertThat(whileChanged(pair, session, "state = 'MISSED'", "points", tick))
                .isEqualTo(409);
    }

    private static int whileChanged(Pair pair, int session, String change, String path, Object body) throws Exception {
        try (Connection other = DriverManager.getConnection(rows.url(), rows.user(), rows.user())) {
            other.setAutoCommit(false);
            other.createStatement()
                    .executeQuery(
                            "select 1 from followup_calendar where person_id = " + pair.leaderId() + " for update");
            api.as(pair.mentor());
            CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(
                    () -> pair.put(pair.mentor(), "sessions/" + session + "/" + path, body)
                            .statusCode());
            try {
                answer.get(4, TimeUnit.SECONDS);
                throw new AssertionError("nobody waited");
            } catch (TimeoutException waits) {
                other.createStatement()
                        .executeUpdate("update followup_session set version = version + 1, " + change + " where id = "
                                + session);
            }
            other.commit();
            return answer.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void theMentorSeesWhoIsSilentAndTheApiTellsIt() throws Exception {
        Pair pair = Pair.of(api, "viktor.hallberg");
        rows.change("update followup_session set cancelled = true, called_off = true where leader_id = "
                + pair.leaderId() + " and starts_at < current_timestamp"
                + " and starts_at > current_timestamp - interval '28' day");
        rows.change(
                "update followup_session set state = 'MISSED' where state = 'HELD' and leader_id = " + pair.leaderId());
        for (String who : List.of(pair.mentor(), "hanne.vik")) {
            assertThat(pair.get(who, "silent-pairs")
                            .<Integer>path("find { it.leader == " + pair.leaderId() + " }.days"))
                    .as(who)
                    .isGreaterThanOrEqualTo(21);
        }
        assertThat(pair.get("lars.moe", "silent-pairs").<List<Integer>>path("leader"))
                .doesNotContain(pair.leaderId());
        assertThat(pair.get(pair.leader(), "silent-pairs").statusCode()).isEqualTo(403);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, pair.mentor());
            String silent = Map.of("en", "Silent for", "nb", "Stille i", "sv", "Tyst i")
                    .get(api.as(pair.mentor()).get("/api/people/me").<String>path("language"));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Viktor Hallberg")))
                    .containsText(silent);
        }
    }
}
