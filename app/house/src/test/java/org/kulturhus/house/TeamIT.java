package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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

/** A leader plans development meetings and trainings with the own team (R3); everybody sees the own ones and no others. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeamIT {

    private static final String TEAM = "/api/followup/team";
    private static final String MEETINGS = "/api/followup/meetings";

    private static House house;
    private static Api api;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static Map<String, Object> rhythm(String leader) {
        return new HashMap<>(api.as(leader).get(TEAM).jsonPath().getMap(""));
    }

    private static JsonPath meetings(String who) {
        return api.as(who).get(MEETINGS).then().statusCode(200).extract().jsonPath();
    }

    private static Response send(String who, String method, String path, Object body) {
        return api.as(who).contentType("application/json").body(body).request(method, path);
    }

    private static int id(String who) {
        return api.as(who).get("/api/people/me").path("id");
    }

    @Test
    @Order(1)
    void ofTwoWhoPlanAtOnceOneWinsAndTheProposalHasNothingAtTheSameTime() throws Exception {
        Map<String, Object> proposal = rhythm("mette.holm");
        assertThat(proposal.get("version")).isEqualTo(0);
        assertThat((List<?>) proposal.get("times")).hasSize(3);
        JsonPath shown = send("mette.holm", "POST", TEAM + "/preview", proposal).jsonPath();
        assertThat(shown.getList("plan[0].kind"))
                .contains("TRAINING", "FOCUS_DAY")
                .doesNotContain("MEETING");
        assertThat(shown.getList("plan[1].kind")).containsOnly("MEETING").hasSizeBetween(28, 33);
        assertThat(meetings("mette.holm").getList("")).isEmpty();
        Callable<Response> plan = () -> send("mette.holm", "PUT", TEAM, proposal);
        assertThat(AtOnce.together(List.of(plan, plan)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 409);
        assertThat(meetings("mette.holm").<String>getList("start"))
                .hasSize(shown.getList("plan.flatten().start").size());
        noneAtOnce("mette.holm");
    }

    /** Neither with the team nor with the mentor. */
    private static void noneAtOnce(String who) {
        JsonPath own = new SeriesFixture(api, who).all();
        JsonPath team = meetings(who);
        List<List<String>> spans = new ArrayList<>();
        Stream.of(own, team).forEach(all -> {
            List<String> starts = all.getList("findAll { it.state != 'MISSED' }.start");
            List<String> ends = all.getList("findAll { it.state != 'MISSED' }.end");
            for (int at = 0; at < starts.size(); at++) {
                spans.add(List.of(starts.get(at), ends.get(at)));
            }
        });
        spans.sort((one, other) -> one.get(0).compareTo(other.get(0)));
        for (int at = 1; at < spans.size(); at++) {
            assertThat(spans.get(at).get(0))
                    .isGreaterThanOrEqualTo(spans.get(at - 1).get(1));
        }
    }

    @Test
    @Order(2)
    void anEmployeeSeesTheOwnOnesOnlyAndStrangersNothing() {
        int ola = id("ola.brekke");
        int ingrid = id("ingrid.solberg");
        JsonPath mine = meetings("ola.brekke");
        assertThat(mine.<List<Integer>>getList("people")).isNotEmpty().allMatch(people -> people.contains(ola));
        assertThat(mine.<List<Integer>>getList("findAll { it.kind == 'MEETING' }.people"))
                .isNotEmpty()
                .allMatch(people -> Set.copyOf(people).equals(Set.of(ola, ingrid)));
        int meeting = mine.getInt("find { it.kind == 'MEETING' && it.state == 'PLANNED' }.id");
        String state = MEETINGS + "/" + meeting + "/state";
        send("ola.brekke", "PUT", state, Map.of("state", "HELD")).then().statusCode(403);
        send("hege.tangen", "PUT", state, Map.of("state", "HELD")).then().statusCode(404);
        send("anders.berg", "PUT", state, Map.of("state", "HELD")).then().statusCode(404);
        send("ingrid.solberg", "PUT", state, Map.of("state", "HELD")).then().statusCode(422);
        for (String who : List.of("kari.nilsen", "ola.brekke", "hanne.vik", "tor.myhre")) {
            api.as(who).get(TEAM).then().statusCode(403);
            send(who, "PUT", TEAM, rhythm("ingrid.solberg")).then().statusCode(403);
        }
        api.asNobody().get(TEAM).then().statusCode(401);
        api.asNobody().get(MEETINGS).then().statusCode(401);
        send("anders.berg", "PUT", TEAM, rhythm("ingrid.solberg")).then().statusCode(409);
    }

    @Test
    @Order(3)
    void badTimesAreRefusedAndWhatWasHeldStays() {
        List<Object> held = meetings("ingrid.solberg").getList("findAll { it.state != 'PLANNED' }.id");
        Map<String, Object> wanted = rhythm("ingrid.solberg");
        List<Map<String, Object>> times = new ArrayList<>();
        for (Map<String, Object> time : (List<Map<String, Object>>) wanted.get("times")) {
            times.add(new HashMap<>(time));
        }
        wanted.put("times", times);
        times.get(1).put("time", "16:45");
        send("ingrid.solberg", "POST", TEAM + "/preview", wanted)
                .then()
                .statusCode(422)
                .body("field", equalTo("times"));
        times.get(1).put("time", times.get(2).get("time"));
        send("ingrid.solberg", "POST", TEAM + "/preview", wanted).then().statusCode(422);
        times.get(1).put("time", "09:30");
        List<Integer> moved = send("ingrid.solberg", "POST", TEAM + "/preview", wanted)
                .jsonPath()
                .getList("moved");
        assertThat(moved).hasSize(4).satisfiesOnlyOnce(one -> assertThat(one).isGreaterThan(15));
        send("ingrid.solberg", "PUT", TEAM, wanted).then().statusCode(200);
        JsonPath after = meetings("ingrid.solberg");
        assertThat(after.getList("findAll { it.state != 'PLANNED' }.id")).isEqualTo(held);
        noneAtOnce("ingrid.solberg");
        wanted.put("start", LocalDate.now().minusDays(3).toString());
        send("ingrid.solberg", "POST", TEAM + "/preview", wanted)
                .then()
                .statusCode(422)
                .body("field", equalTo("start"));
    }

    @Test
    @Order(4)
    void anAbsenceMovesTheMeetingsItTouches() {
        String next = meetings("ola.brekke").getString("find { it.kind == 'MEETING' && it.state == 'PLANNED' }.start");
        LocalDate day = LocalDate.parse(next.substring(0, 10));
        String absences = "/api/people/" + id("ola.brekke") + "/absences";
        send("ola.brekke", "POST", absences, Map.of("from", day.toString(), "until", day.toString()))
                .then()
                .statusCode(lessThan(300));
        assertThat(meetings("ola.brekke").<String>getList("findAll { it.state == 'PLANNED' }.start"))
                .noneMatch(start -> start.startsWith(day.toString()));
        noneAtOnce("ingrid.solberg");
    }

    @Test
    @Order(5)
    void onThePageTheYearIsSeenBeforeItIsPlannedAndTheEmployeeFindsIt() {
        Set<String> faults = new HashSet<>();
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page leader = Browser.signedIn(window, house, "ingrid.solberg");
            leader.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    faults.add(message.text());
                }
            });
            leader.navigate(house.url() + "/followup/team");
            assertThat(leader.locator(".year")).hasCount(4);
            typed(leader, "team:who:1:time", LocalTime.of(10, 15).toString());
            assertThat(leader.locator("[id='team:plan']"))
                    .containsText(Pattern.compile("Ola Brekke · \\d+ sessions.*0 stay"));
            typed(leader, "team:who:2:time", "18:00");
            assertThat(leader.locator("main")).containsText("not within everybody’s working hours");
            assertThat(leader.locator(".year")).hasCount(4);
            typed(leader, "team:who:2:time", "11:30");
            assertThat(leader.locator("main")).not().containsText("not within everybody’s working hours");
            leader.locator("[id='team:save']").click();
            assertThat(leader.locator("#messages")).containsText("stands in everybody’s calendar");
            assertThat(leader.locator("[id='team:who:1:time']")).hasValue("10:15");
            int width = (int) leader.evaluate("document.documentElement.scrollWidth");
            assertThat(width).isLessThanOrEqualTo(390);
        }
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, true, "nb")) {
            Page employee = Browser.signedIn(window, house, "ola.brekke");
            employee.navigate(house.url() + "/followup/meetings");
            assertThat(employee.locator("main")).containsText("10:15");
            assertThat(employee.locator("main button")).hasCount(0);
            assertThat(employee.navigate(house.url() + "/followup/team").status())
                    .isEqualTo(403);
        }
        assertThat(faults).isEmpty();
    }

    private static void typed(Page page, String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
        page.locator("[id='" + id + "']").press("Tab");
    }
}
