package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A leader puts one meeting with the own team to another time, or calls it off; the plan of the year leaves it there. */
class MeetingBookingIT {

    private static final String LEADER = "ingrid.solberg";
    private static final String EMPLOYEE = "ola.brekke";
    private static final String MEETINGS = "/api/followup/meetings";
    private static final String TEAM = "/api/followup/team";

    private final House house = House.shared();
    private final Api api = new Api(house);

    private Response send(String who, String method, String path, Object body) {
        return api.as(who).contentType("application/json").body(body).request(method, path);
    }

    /** The leader's meeting to come with the employee, as many meetings from now. */
    private Map<String, Object> meeting(int ahead) {
        return api.as(EMPLOYEE)
                .get(MEETINGS)
                .jsonPath()
                .<Map<String, Object>>getList(
                        "findAll { it.kind == 'MEETING' && it.state == 'PLANNED' && !it.calledOff }")
                .get(ahead);
    }

    private JsonPath again(Object id) {
        return new JsonPath(api.as(EMPLOYEE).get(MEETINGS).asString()).setRootPath("find { it.id == " + id + " }");
    }

    private static String path(Map<String, Object> meeting) {
        return TEAM + "/sessions/" + meeting.get("id");
    }

    private List<String> free(Map<String, Object> meeting) {
        return api.as(LEADER).get(path(meeting) + "/free-times").path("free");
    }

    /** What planning the team's year anew would move, add and take away. */
    private int unrest() {
        JsonPath change = send(
                        LEADER,
                        "POST",
                        TEAM + "/preview",
                        api.as(LEADER).get(TEAM).jsonPath().getMap(""))
                .jsonPath();
        return change.getInt("sum { it.moved + it.added + it.removed }");
    }

    @Test
    void aMovedMeetingStaysWhereItWasPutAndOfTwoMovesOneWins() throws Exception {
        Map<String, Object> meeting = meeting(3);
        List<String> free = free(meeting);
        int before = unrest();
        Callable<Response> one = () -> move(meeting, free.get(0));
        Callable<Response> other = () -> move(meeting, free.get(2));
        assertThat(AtOnce.together(List.of(one, other)))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(204, 409);
        JsonPath moved = again(meeting.get("id"));
        assertThat(moved.getString("start")).isIn(free.get(0), free.get(2));
        assertThat(unrest()).isEqualTo(before);
        assertThat(move(meeting, free.get(1)).statusCode()).as("a stale tab").isEqualTo(409);
        meeting.put("version", moved.getInt("version"));
        String next = (String) meeting(5).get("start");
        assertThat(move(meeting, next).statusCode()).as("taken").isEqualTo(409);
        move(meeting, "2020-01-01T10:00:00Z").then().statusCode(422).body("field", equalTo("start"));
        move(meeting, "soon").then().statusCode(422);
    }

    private Response move(Map<String, Object> meeting, String start) {
        return send(LEADER, "PUT", path(meeting) + "/start", Map.of("start", start, "version", meeting.get("version")));
    }

    @Test
    void oneThatIsCalledOffLeavesAGapUntilItIsBookedAgain() {
        Map<String, Object> meeting = meeting(7);
        int before = unrest();
        Map<String, Object> off = Map.of("version", meeting.get("version"), "reason", "A day off");
        send(LEADER, "POST", path(meeting) + "/call-off", Map.of("version", meeting.get("version"), "reason", " "))
                .then()
                .statusCode(422)
                .body("field", equalTo("reason"));
        send(LEADER, "POST", path(meeting) + "/call-off", off).then().statusCode(204);
        send(LEADER, "POST", path(meeting) + "/call-off", off).then().statusCode(409);
        JsonPath gone = again(meeting.get("id"));
        assertThat(gone.getBoolean("calledOff")).isTrue();
        assertThat(unrest()).isEqualTo(before);
        meeting.put("version", gone.getInt("version"));
        move(meeting, (String) meeting.get("start")).then().statusCode(204);
        assertThat(again(meeting.get("id")).getBoolean("calledOff")).isFalse();
    }

    @Test
    void nobodyElseMovesIt() {
        Map<String, Object> meeting = meeting(9);
        Map<String, Object> wish = Map.of("start", meeting.get("start"), "version", meeting.get("version"));
        Map<String, Integer> refused =
                Map.of(EMPLOYEE, 403, "anders.berg", 404, "kari.nilsen", 404, "hanne.vik", 404, "tor.myhre", 404);
        refused.forEach((who, status) -> {
            send(who, "PUT", path(meeting) + "/start", wish).then().statusCode(status);
            api.as(who).get(path(meeting) + "/free-times").then().statusCode(status);
            send(who, "POST", path(meeting) + "/call-off", Map.of("reason", "No", "version", 0))
                    .then()
                    .statusCode(status);
        });
        api.asNobody().get(path(meeting) + "/free-times").then().statusCode(401);
    }

    @Test
    void onAPhoneTwoTapsMoveIt() {
        Map<String, Object> meeting = meeting(11);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, LEADER);
            page.navigate(house.url() + "/followup/meetings");
            page.locator("a[href$='meeting?id=" + meeting.get("id") + "']").click();
            String before = page.locator("form strong").first().innerText();
            page.locator(".slot").nth(1).click();
            assertThat(page.locator("#messages")).containsText("Moved to");
            assertThat(page.locator("form strong").first()).not().hasText(before);
            page.locator("[id='meeting:callOff']").click();
            assertThat(page.locator("main")).containsText("Say why");
            page.locator("[id='meeting:reason']").fill("Syk");
            page.locator("[id='meeting:callOff']").click();
            assertThat(page.locator(".chip").first()).hasText("Called off");
            page.locator(".slot").first().click();
            assertThat(page.locator("#messages")).containsText("Moved to");
            assertThat(page.navigate(house.url() + "/followup/meeting?id=0").status())
                    .isEqualTo(404);
        }
    }
}
