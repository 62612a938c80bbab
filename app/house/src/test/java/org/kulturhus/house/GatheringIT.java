package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Browser;

/** A joint training: times at which most can, a poll, the booking, and its end; each seen by those whom it concerns. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GatheringIT extends GatheringFixture {

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

    @Test
    @Order(5)
    void aFixedOneIsMovedToAnotherOfTheTimesAndBack() throws Exception {
        String one = ALL + "/" + gathering + "/time";
        String start = seen("hanne.vik").getString("times[2].start");
        Map<String, Object> choice = choice(times().get(2), List.of());
        send("jonas.lind", "PUT", one, choice).then().statusCode(403);
        send("hanne.vik", "PUT", one, choice).then().statusCode(200);
        send("hanne.vik", "PUT", one, choice).then().statusCode(409);
        send("hanne.vik", "PUT", one, choice(times().get(2), List.of())).then().statusCode(422);
        assertThat(seen("jonas.lind").getString("gathering.start")).isEqualTo(start);
        assertThat(seen("hanne.vik").getList("coming", Integer.class)).contains(id("jonas.lind"), id("ingrid.solberg"));
        assertThat(entries(feed("jonas.lind"))).containsEntry(String.valueOf(gathering), Instant.parse(start));
        letterbox.awaitInvitations("jonas.lind@nordlys.example", 1);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/followup/gathering?id=" + gathering);
            page.locator("[id='choose:each:0:fix']").click();
            assertThat(page.locator("#messages")).containsText("Jonas Lind");
            page.locator("[id='choose:each:0:fix']").click();
            assertThat(page.locator("[id='choose:each:0:fix']:not(.danger)")).isVisible();
        }
        assertThat(seen("sara.ek").getString("gathering.start"))
                .isEqualTo(seen("hanne.vik").getString("times[0].start"));
    }

    @Test
    @Order(6)
    void itStandsInTheCalendarsOfThoseWhoTakePartUntilItIsCalledOff() throws Exception {
        Instant start = Instant.parse(seen("hanne.vik").getString("gathering.start"));
        String feed = feed("ingrid.solberg");
        String without = feed("jonas.lind");
        assertThat(entries(feed)).containsEntry(String.valueOf(gathering), start);
        assertThat(entries(without)).doesNotContainKey(String.valueOf(gathering));
        assertThat(ServedCalendar.occurrences(read(feed))).contains(start);
        assertThat(again(start)).as("nobody can").isEqualTo(422);
        assertThat(wouldStay(start)).contains("2 who take part have the day off");
        assertThat(wouldStay(start.plus(7, ChronoUnit.DAYS))).isEmpty();
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
            assertThat(page.locator("dl.facts").first()).containsText("The trainer is ill");
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

    /** What a company holiday on the day would say of the training. */
    private static String wouldStay(Instant start) {
        String day = LocalDate.ofInstant(start, ZoneId.of("Europe/Oslo")).toString();
        Map<String, String> holiday = Map.of("name", "Stocktaking", "country", "", "from", day, "until", day);
        return send("hanne.vik", "POST", "/api/holidays/preview", holiday).<List<String>>path("lines").stream()
                .filter(line -> line.startsWith("How we meet a complaint"))
                .collect(Collectors.joining());
    }
}
