package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
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

/** People say whether their pairing suits, exchange places, and stop as mentors; nobody else's place changes by it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PairsIT {

    private static final String MINE = "/api/mentoring/mine";
    private static final String WITH_REASON = "The store takes deliveries then.";
    private static House house;
    private static Api api;
    private static int programme;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        programme = api.as("hanne.vik").get("/api/programmes").path("[0].id");
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static JsonPath mine(String who) {
        return api.as(who).get(MINE).then().statusCode(200).extract().jsonPath();
    }

    private static int place(String who) {
        return mine(who).getInt("find { it.as == 'LEADER' }.place");
    }

    private static Response answer(String who, int place, String stance, String reason) {
        Map<String, Object> answer = new HashMap<>(Map.of("stance", stance));
        answer.put("reason", reason);
        return json(who).body(answer).put(MINE + "/" + place + "/answer");
    }

    private static RequestSpecification json(String who) {
        return api.as(who).contentType("application/json");
    }

    /** Mentor and time by the name of the leader. */
    private static Map<String, String> today() {
        Map<String, String> today = new HashMap<>();
        rows().<Map<String, Object>>getList("")
                .forEach(row ->
                        today.put((String) row.get("leaderName"), row.get("mentorName") + " " + row.get("time")));
        return today;
    }

    private static JsonPath rows() {
        return api.as("hanne.vik")
                .get("/api/mentoring/pairings/" + programme)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String standing(String leader) {
        return rows().getString("find { it.leaderName == '" + leader + "' }.standing");
    }

    @Test
    @Order(1)
    void aNoNeedsAReasonAndComesFromOneOfTheTwo() {
        int place = place("ingrid.solberg");
        assertThat(answer("ingrid.solberg", place, "DECLINED", " ").statusCode())
                .isEqualTo(422);
        assertThat(answer("ingrid.solberg", place, "PERHAPS", "x").statusCode()).isEqualTo(422);
        assertThat(answer("marit.foss", place, "ACCEPTED", null).statusCode()).isEqualTo(404);
        assertThat(answer("ola.brekke", place, "ACCEPTED", null).statusCode()).isEqualTo(403);
        assertThat(json("ingrid.solberg")
                        .body("{}")
                        .put(MINE + "/" + place + "/answer")
                        .statusCode())
                .isEqualTo(422);
        assertThat(api.asNobody().get(MINE).statusCode()).isEqualTo(401);
    }

    @Test
    @Order(2)
    void whoHasSaidNoGetsAnotherPlaceAndNobodyElse() {
        Map<String, String> before = today();
        assertThat(standing("Turid Mo")).isEqualTo("UNSETTLED");
        assertThat(rows().<String>getList("find { it.leaderName == 'Turid Mo' }.answers"))
                .anyMatch(words -> words.contains(WITH_REASON));
        answer("ingrid.solberg", place("ingrid.solberg"), "DECLINED", "We know each other too well.")
                .then()
                .statusCode(200);
        assertThat(mine("lars.moe").getString("find { it.other == 'Ingrid Solberg' }.reason"))
                .as("the reason is not for the mentor")
                .isNull();
        new ProposalFixture(api).published(programme);
        Map<String, String> after = today();
        assertThat(after.get("Turid Mo")).isNotEqualTo(before.get("Turid Mo"));
        assertThat(after.get("Ingrid Solberg")).doesNotContain("Lars Moe");
        assertThat(before).allSatisfy((leader, place) -> {
            if (!List.of("Turid Mo", "Ingrid Solberg").contains(leader)) {
                assertThat(after).containsEntry(leader, place);
            }
        });
    }

    @Test
    @Order(3)
    void twoLeadersExchangeTheirPlaces() throws Exception {
        Others others = others();
        Map<String, String> before = today();
        List<String> theirs = starts(others.who());
        List<String> own = starts("marit.foss");
        int place = place("marit.foss");
        assertThat(json("marit.foss")
                        .body(Map.of("with", others.place(), "words", "Thursdays are hard for me."))
                        .post(MINE + "/" + place + "/swaps")
                        .statusCode())
                .isEqualTo(201);
        assertThat(json("marit.foss")
                        .body(Map.of("with", others.place()))
                        .post(MINE + "/" + place + "/swaps")
                        .statusCode())
                .isEqualTo(409);
        int offer = api.as(others.who()).get(MINE + "/swaps").path("find { it.toMe }.id");
        assertThat(json("marit.foss").post(MINE + "/swaps/" + offer + "/take").statusCode())
                .isEqualTo(404);
        List<Response> both = AtOnce.together(List.of(
                () -> json(others.who()).post(MINE + "/swaps/" + offer + "/take"),
                () -> json(others.who()).post(MINE + "/swaps/" + offer + "/take")));
        assertThat(both).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 404);
        assertThat(today())
                .containsEntry("Marit Foss", before.get(others.name()))
                .containsEntry(others.name(), before.get("Marit Foss"));
        assertThat(rows().<Integer>getList("find { it.leaderName == 'Marit Foss' }.reasons.points"))
                .as("explained as every place is")
                .hasSizeGreaterThan(5);
        assertThat(mine("marit.foss").<String>getList("find { it.as == 'LEADER' }.why"))
                .anyMatch(why -> why.contains(others.name()));
        assertThat(starts("marit.foss")).isEqualTo(theirs);
        assertThat(starts(others.who())).isEqualTo(own);
    }

    private record Others(String who, String name, int place) {}

    /** A colleague in the same country, so that the same days are holidays for both. */
    private static Others others() {
        JsonPath all = api.as("marit.foss")
                .get(MINE + "/" + place("marit.foss") + "/swaps")
                .jsonPath();
        for (Map<String, Object> other : all.<Map<String, Object>>getList("")) {
            String name = (String) other.get("leader");
            JsonPath person = api.as("hanne.vik")
                    .get("/api/people?words=" + name.split(" ")[0].toLowerCase())
                    .jsonPath();
            String mail = person.getString("find { it.name == '" + name + "' }.email");
            if ("NO".equals(person.getString("find { it.name == '" + name + "' }.country"))
                    && !starts(mail.substring(0, mail.indexOf('@'))).isEmpty()) {
                return new Others(mail.substring(0, mail.indexOf('@')), name, (Integer) other.get("place"));
            }
        }
        throw new AssertionError("nobody to exchange with: " + all.prettify());
    }

    /** When the leader's sessions to come begin. */
    private static List<String> starts(String who) {
        int id = api.as(who).get("/api/people/me").path("id");
        return api.as(who)
                .get("/api/followup/sessions?from=" + LocalDate.now().plusDays(1) + "&until="
                        + LocalDate.now().plusDays(300))
                .jsonPath()
                .getList("findAll { it.state == 'PLANNED' && it.leader == " + id + " }.start");
    }

    @Test
    @Order(4)
    void whenAMentorStopsTheLeadersGetAnotherOneAndNobodyElseMoves() {
        String mentor = "kari.nilsen";
        int id = api.as(mentor).get("/api/people/me").path("id");
        String address = "/api/mentoring/mentors/" + id + "/last-day";
        Map<String, Object> past =
                Map.of("lastDay", LocalDate.now().minusDays(1).toString());
        Map<String, Object> soon =
                Map.of("lastDay", LocalDate.now().plusDays(14).toString());
        assertThat(json(mentor).body(past).put(address).statusCode()).isEqualTo(422);
        assertThat(json("lars.moe").body(soon).put(address).statusCode()).isEqualTo(403);
        assertThat(json("ingrid.solberg").body(soon).put(address).statusCode()).isEqualTo(403);
        Map<String, String> before = today();
        List<String> theirs = before.entrySet().stream()
                .filter(entry -> entry.getValue().startsWith("Kari Nilsen"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(theirs).isNotEmpty();
        assertThat(json(mentor).body(soon).put(address).statusCode()).isEqualTo(200);
        assertThat(theirs).allSatisfy(leader -> assertThat(standing(leader)).isEqualTo("UNSETTLED"));
        new ProposalFixture(api).published(programme);
        Map<String, String> after = today();
        assertThat(after.values()).noneMatch(place -> place.startsWith("Kari Nilsen") && !before.containsValue(place));
        assertThat(theirs).anySatisfy(leader -> assertThat(after.get(leader)).doesNotStartWith("Kari Nilsen"));
        assertThat(before).allSatisfy((leader, place) -> {
            if (!theirs.contains(leader)) {
                assertThat(after).containsEntry(leader, place);
            }
        });
        assertThat(json(mentor).body("{}").put(address).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void aLeaderAnswersInTheBrowser() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, "petter.ness");
            page.navigate(house.url() + "/mentoring/mine");
            page.locator("summary").first().click();
            page.locator("[id$='decline']").first().click();
            assertThat(page.locator(".ui-message-error").first()).isVisible();
            page.locator("[id$='accept']").first().click();
            assertThat(page.locator("[id$='accept']")).hasCount(0);
        }
        assertThat(mine("petter.ness").getString("[0].stance")).isEqualTo("ACCEPTED");
    }
}
