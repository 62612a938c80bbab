package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Somebody is away: what it changes is shown first; then the sessions are elsewhere, and come back when the absence ends. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AbsenceIT {

    private static final String MENTOR = "lars.moe";
    private static House house;
    private static Api api;
    private static int mentor;
    private static List<String> before;
    private static LocalDate first;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        mentor = id(MENTOR);
        before = starts();
        first = LocalDate.parse(before.get(3).substring(0, 10));
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static int id(String who) {
        return api.as(who).get("/api/people/me").path("id");
    }

    private static String address(int person) {
        return "/api/people/" + person + "/absences";
    }

    private static Response post(String who, String address, Object from, Object until) {
        return api.as(who)
                .contentType("application/json")
                .body(Map.of("from", from.toString(), "until", until.toString()))
                .post(address);
    }

    /** The mentor's sessions to come, in time. */
    private static List<String> starts() {
        return api.as(MENTOR)
                .get("/api/followup/sessions?from=" + LocalDate.now() + "&until="
                        + LocalDate.now().plusDays(200))
                .jsonPath()
                .getList("findAll { it.state == 'PLANNED' }.start");
    }

    @Test
    @Order(1)
    void thePreviewNamesTheSessionsAndChangesNothing() {
        Response shown = post(MENTOR, address(mentor) + "/preview", first, first.plusDays(4));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.<List<String>>path("")).hasSize(hit().size()).allMatch(line -> line.contains("Lars Moe"));
        assertThat(starts()).isEqualTo(before);
        assertThat(api.as(MENTOR).get(address(mentor)).jsonPath().getList("")).isEmpty();
    }

    private static List<String> hit() {
        List<String> hit = before.stream()
                .filter(start -> start.compareTo(first.toString()) >= 0
                        && start.compareTo(first.plusDays(5).toString()) < 0)
                .toList();
        assertThat(hit).isNotEmpty();
        return hit;
    }

    @Test
    @Order(2)
    void othersMayNeitherSeeNorSayIt() {
        for (String other : List.of("ola.brekke", "ingrid.solberg", "kari.nilsen")) {
            assertThat(api.as(other).get(address(mentor)).statusCode()).isEqualTo(404);
            assertThat(post(other, address(mentor), first, first).statusCode()).isEqualTo(404);
        }
        assertThat(api.asNobody().get(address(mentor)).statusCode()).isEqualTo(401);
        assertThat(api.as("hanne.vik").get(address(mentor)).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void daysThatCannotBeAreRefusedAtTheirField() {
        assertThat(post(MENTOR, address(mentor), LocalDate.now().minusDays(1), first)
                        .<String>path("field"))
                .isEqualTo("from");
        assertThat(post(MENTOR, address(mentor), first, first.minusDays(1)).<String>path("field"))
                .isEqualTo("until");
        assertThat(post(MENTOR, address(mentor), "soon", first).statusCode()).isEqualTo(422);
        assertThat(api.as(MENTOR)
                        .contentType("application/json")
                        .body("{}")
                        .post(address(mentor))
                        .<String>path("field"))
                .isEqualTo("from");
    }

    @Test
    @Order(4)
    void ofTwoWhoSayItAtOnceOneDoes() throws Exception {
        List<Callable<Integer>> two = IntStream.range(0, 2)
                .<Callable<Integer>>mapToObj(
                        number -> () -> post("hanne.vik", address(mentor), first, first.plusDays(4))
                                .statusCode())
                .toList();
        assertThat(AtOnce.together(two)).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    @Order(5)
    void thenTheSessionsAreElsewhereAndNothingIsFree() {
        List<String> after = starts();
        assertThat(after).doesNotContainAnyElementsOf(hit()).hasSameSizeAs(before);
        assertThat(after)
                .noneMatch(start -> start.compareTo(first.toString()) >= 0
                        && start.compareTo(first.plusDays(5).toString()) < 0);
        int session = api.as("ingrid.solberg")
                .get("/api/followup/sessions?from=" + LocalDate.now())
                .path("find { it.state == 'PLANNED' }.id");
        Response free = api.as("ingrid.solberg").get("/api/followup/bookings/" + session + "/free-times");
        assertThat(free.<Integer>path("asked")).isPositive();
        int away = api.as(MENTOR).get(address(mentor)).path("[0].id");
        assertThat(away).isPositive();
    }

    @Test
    @Order(6)
    void whenItEndsTheyComeBack() {
        int absence = api.as(MENTOR).get(address(mentor)).path("[0].id");
        assertThat(api.as("ola.brekke").delete(address(mentor) + "/" + absence).statusCode())
                .isEqualTo(404);
        String ending = address(mentor) + "/" + absence;
        Response shown = api.as(MENTOR).get(ending + "/return");
        assertThat(shown.jsonPath().getList("")).isNotEmpty();
        api.as(MENTOR).header("If-Match", "\"another\"").delete(ending).then().statusCode(409);
        assertThat(starts()).as("nothing is done").isNotEqualTo(before);
        api.as(MENTOR)
                .header("If-Match", shown.header("ETag"))
                .delete(ending)
                .then()
                .statusCode(200);
        assertThat(starts()).isEqualTo(before);
    }

    @Test
    @Order(7)
    void onAPhone() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, MENTOR);
            page.navigate(house.url() + "/absence/absences");
            page.locator("[id='absence:preview']").click();
            assertThat(page.locator(".ui-message-error").first()).isVisible();
            page.locator("[id='absence:from']").fill(first.toString());
            page.locator("[id='absence:until']").fill(first.plusDays(4).toString());
            page.locator("[id='absence:preview']").click();
            assertThat(page.locator("ul[role=status] li")).hasCount(hit().size());
            page.locator("[id='absence:take']").click();
            assertThat(page.locator("ul[role=status]")).hasCount(0);
            page.reload();
            assertThat(page.locator("#absence .plain-list li")).hasCount(1);
            assertThat(starts()).doesNotContainAnyElementsOf(hit());
        }
    }

    @Test
    @Order(8)
    void nobodyBeginsWithAMentorWhoIsAwayForWeeks() {
        for (int other : api.as("hanne.vik").get("/api/mentoring/mentors").<List<Integer>>path("id")) {
            List<Map<String, String>> week = Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                    .map(day -> Map.of("weekday", day, "from", "09:00", "until", "15:00"))
                    .toList();
            api.as("hanne.vik")
                    .contentType("application/json")
                    .body(Map.of("capacity", other == mentor ? 20 : 0, "times", week))
                    .put("/api/mentoring/mentors/" + other + "/times")
                    .then()
                    .statusCode(200);
        }
        assertThat(offer("There")).containsEntry("standing", "PROPOSED");
        LocalDate from = first.plusDays(5);
        post(MENTOR, address(mentor), from, from.plusDays(60)).then().statusCode(200);
        assertThat(offer("Away")).containsEntry("standing", "WAITING");
    }

    /** What a programme that begins in the absence can offer a leader. */
    private static Map<String, Object> offer(String name) {
        int programme = api.as("hanne.vik")
                .contentType("application/json")
                .body(Map.of(
                        "template",
                        "implementation",
                        "name",
                        name,
                        "starts",
                        first.plusDays(10).toString(),
                        "months",
                        9))
                .post("/api/programmes")
                .path("id");
        api.as("hanne.vik")
                .contentType("application/json")
                .body(List.of(id("marit.foss")))
                .post("/api/programmes/" + programme + "/leaders");
        ProposalFixture proposals = new ProposalFixture(api);
        return proposals.rows(proposals.ready(programme)).getMap("[0]");
    }
}
