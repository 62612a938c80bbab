package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.time.LocalDate;
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

/** What another mentor changes in the sessions is shown first; what then happens is what was shown, or nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MentorForeseenIT {

    private static final String PROPOSALS = "/api/mentoring/proposals/";
    private static final String MARIT = "marit.foss";
    private static House house;
    private static Api api;
    private static int programme;
    private static int proposal;
    private static List<String> before;
    private static String seen;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        programme = api.as("hanne.vik").get("/api/programmes").path("find { it.name == 'Warm welcome' }.id");
        before = sessions(MARIT);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static int id(String who) {
        return api.as(who).get("/api/people/me").path("id");
    }

    /** The leader's sessions to come: when, and with whom. */
    private static List<String> sessions(String who) {
        return api
                .as(who)
                .get("/api/followup/sessions?from=" + LocalDate.now() + "&until="
                        + LocalDate.now().plusDays(400))
                .<List<Map<String, Object>>>path("findAll { it.state == 'PLANNED' }")
                .stream()
                .map(session -> session.get("start") + " " + session.get("host"))
                .toList();
    }

    private static Response changes(int id) {
        return api.as("hanne.vik").get(PROPOSALS + id + "/changes");
    }

    private static Response act(String what, int id, String stamp) {
        return api.as("hanne.vik").header("If-Match", stamp).post(PROPOSALS + id + "/" + what);
    }

    /** A place with another mentor, chosen by hand; the proposal in which it is. */
    private static int choose(String leader, int place) {
        String of = "/api/mentoring/pairings/" + programme + "/leaders/" + id(leader);
        Response places = api.as("hanne.vik").get(of + "/places");
        Map<String, Object> choice = new HashMap<>(places.path("[" + place + "].times[0]"));
        choice.keySet().retainAll(List.of("weekday", "time", "parity"));
        choice.put("mentor", places.path("[" + place + "].mentor"));
        return api.as("hanne.vik")
                .contentType("application/json")
                .body(choice)
                .put(of + "/place")
                .path("id");
    }

    @Test
    @Order(1)
    void thePreviewCountsAndNamesTheSessionsAndChangesNothing() {
        proposal = choose(MARIT, 1);
        Response shown = changes(proposal);
        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
        assertThat(shown.<List<Integer>>path("leaders.leader")).containsExactly(id(MARIT));
        int changed = shown.<Integer>path("added")
                + shown.<Integer>path("moved")
                + shown.<Integer>path("handedOver")
                + shown.<Integer>path("removed");
        assertThat(shown.<List<String>>path("leaders[0].lines"))
                .hasSize(changed)
                .isNotEmpty()
                .allMatch(line -> line.contains("Marit Foss"));
        assertThat(shown.<String>path("first")).isLessThan(shown.path("last"));
        seen = shown.header("ETag");
        assertThat(changes(proposal).header("ETag")).isEqualTo(seen);
        assertThat(sessions(MARIT)).isEqualTo(before);
        assertThat(api.as("hanne.vik").get(PROPOSALS + proposal).<String>path("state"))
                .isEqualTo("READY");
    }

    @Test
    @Order(2)
    void nobodyElseSeesItAndWhatCannotBeIsRefused() {
        for (String other : List.of(MARIT, "kari.nilsen", "ola.brekke")) {
            assertThat(api.as(other).get(PROPOSALS + proposal + "/changes").statusCode())
                    .isEqualTo(403);
        }
        assertThat(api.asNobody().get(PROPOSALS + proposal + "/changes").statusCode())
                .isEqualTo(401);
        assertThat(changes(999_999).statusCode()).isEqualTo(404);
        Response none = api.as("hanne.vik").get(PROPOSALS + proposal + "/changes?size=0");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.<String>path("field")).isEqualTo("size");
    }

    /** The leader is away for some days, so other sessions would change than those that were shown. */
    @Test
    @Order(3)
    void whatWasShownAndIsNoLongerSoIsNotDone() {
        LocalDate away = LocalDate.parse(before.get(4).substring(0, 10));
        away(MARIT, away);
        before = sessions(MARIT);
        Response stale = act("publish", proposal, seen);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.<String>path("detail")).contains("nothing was done");
        assertThat(sessions(MARIT)).isEqualTo(before);
    }

    private static void away(String who, LocalDate day) {
        api.as(who)
                .contentType("application/json")
                .body(Map.of(
                        "from",
                        day.minusDays(3).toString(),
                        "until",
                        day.plusDays(3).toString()))
                .post("/api/people/" + id(who) + "/absences")
                .then()
                .statusCode(200);
    }

    @Test
    @Order(4)
    void whatIsDoneIsWhatWasShown() {
        Response shown = changes(proposal);
        act("publish", proposal, shown.header("ETag")).then().statusCode(200);
        same(shown, before, sessions(MARIT));
    }

    /** Counts when sessions are, whoever holds them. */
    private static void same(Response shown, List<String> was, List<String> is) {
        Set<String> both = new HashSet<>(times(was));
        both.retainAll(times(is));
        assertThat(shown.<Integer>path("kept") + shown.<Integer>path("handedOver"))
                .isEqualTo(both.size());
        assertThat(is)
                .hasSize(was.size() + shown.<Integer>path("added") - shown.<Integer>path("removed"))
                .isNotEqualTo(was);
    }

    private static List<String> times(List<String> sessions) {
        return sessions.stream()
                .map(session -> session.substring(0, session.indexOf(' ')))
                .toList();
    }

    @Test
    @Order(5)
    void soIsTakingItBack() {
        List<String> published = sessions(MARIT);
        Response shown = changes(proposal);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(act("undo", proposal, seen).statusCode()).isEqualTo(409);
        assertThat(sessions(MARIT)).isEqualTo(published);
        act("undo", proposal, shown.header("ETag")).then().statusCode(200);
        same(shown, published, sessions(MARIT));
        assertThat(sessions(MARIT)).isEqualTo(before);
    }

    @Test
    @Order(6)
    void onThePageTheNewDifferenceIsShownAndAskedAgain() {
        int other = choose("geir.sunde", 1);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/mentoring/pairings?programme=" + programme + "&proposal=" + other);
            page.locator("[id='actions:publish']").click();
            assertThat(page.locator("#confirm li").first()).containsText("Geir Sunde");
            String shown = page.locator("#confirm ul").innerText();
            LocalDate away = LocalDate.parse(sessions("geir.sunde").get(2).substring(0, 10));
            away("geir.sunde", away);
            page.locator("[id='confirm:act']").click();
            assertThat(page.locator("main")).containsText("nothing was done");
            assertThat(page.locator("#confirm ul")).not().hasText(shown);
            page.locator("[id='confirm:act']").click();
            assertThat(page.locator("#confirm")).hasCount(0);
            page.locator("[id$='undo']").first().click();
            assertThat(page.locator("#confirm")).containsText("taking the publication back");
            page.locator("[id='confirm:forget']").click();
            assertThat(page.locator("#confirm")).hasCount(0);
        }
        assertThat(api.as("hanne.vik").get(PROPOSALS + other).<String>path("state"))
                .isEqualTo("PUBLISHED");
    }

    /** Whoever is asked sees the own sessions, not those of the colleague. */
    @Test
    @Order(7)
    void whoeverIsAskedToExchangeSeesWhatItChanges() {
        int place = api.as(MARIT).get("/api/mentoring/mine").path("find { it.as == 'LEADER' }.place");
        String swaps = "/api/mentoring/mine/" + place + "/swaps";
        Map<String, Object> other = api.as(MARIT).get(swaps).path("[0]");
        api.as(MARIT)
                .contentType("application/json")
                .body(Map.of("with", other.get("place")))
                .post(swaps)
                .then()
                .statusCode(201);
        String who = ((String) other.get("leader")).toLowerCase().replace(' ', '.');
        int offer = api.as(who).get("/api/mentoring/mine/swaps").path("find { it.toMe }.id");
        String address = "/api/mentoring/mine/swaps/" + offer;
        assertThat(api.as(MARIT).get(address + "/changes").statusCode()).isEqualTo(404);
        Response shown = api.as(who).get(address + "/changes");
        assertThat(shown.<List<Integer>>path("leaders.leader")).containsExactly(id(who));
        assertThat(api.as(who).header("If-Match", seen).post(address + "/take").statusCode())
                .isEqualTo(409);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, who);
            page.navigate(house.url() + "/mentoring/mine");
            page.locator("[id$='look']").first().click();
            assertThat(page.locator("#swaps ul ul li").first()).containsText((String) other.get("leader"));
            page.locator("[id$=':take']").click();
            assertThat(page.locator("#swaps")).hasCount(0);
        }
        assertThat(api.as(who).get(address + "/changes").statusCode()).isEqualTo(404);
    }
}
