package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/** Proposals of mentors from the search to the publication and back, and what becomes of the year's sessions. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProposalsIT {

    private static final String ROOT = "/api/mentoring/proposals/";
    private static House house;
    private static Api api;
    private static ProposalFixture proposals;
    private static int programme;
    private static int ingrid;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        proposals = new ProposalFixture(api);
        ingrid = api.as("ingrid.solberg").get("/api/people/me").path("id");
        programme = json("""
                {"template": "implementation", "name": "To come", "starts": "%s", "months": 9}""".formatted(LocalDate.now().plusDays(3)))
                .post("/api/programmes")
                .path("id");
        json(List.of(ingrid)).post("/api/programmes/" + programme + "/leaders");
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static io.restassured.specification.RequestSpecification json(Object body) {
        return api.as("hanne.vik").contentType("application/json").body(body);
    }

    private static int sessions() {
        return api.as("ingrid.solberg")
                .get("/api/followup/sessions?from=" + LocalDate.now() + "&until="
                        + LocalDate.now().plusDays(300))
                .jsonPath()
                .getList("findAll { it.programme == " + programme + " }")
                .size();
    }

    @Test
    @Order(1)
    void aPublicationIsUndoneUntilSomebodyHasMet() {
        int first = proposals.ready(programme);
        assertThat(proposals.rows(first).getString("[0].standing")).isEqualTo("PROPOSED");
        assertThat(sessions()).isZero();
        proposals.publish(first).then().statusCode(200);
        assertThat(sessions()).isGreaterThan(15);
        assertThat(api.as("hanne.vik").post(ROOT + first + "/undo").statusCode())
                .isEqualTo(200);
        assertThat(sessions()).isZero();
        assertThat(api.as("hanne.vik").get(ROOT + first).<String>path("state")).isEqualTo("UNDONE");
        assertThat(api.as("hanne.vik").post(ROOT + first + "/undo").statusCode())
                .isEqualTo(409);
        assertThat(proposals.publish(first).statusCode()).isEqualTo(409);
    }

    @Test
    @Order(2)
    void whereSomebodyHasMetAPublicationStays() {
        int published = api.as("hanne.vik")
                .get(ROOT.substring(0, ROOT.length() - 1) + "?programme=" + sampleProgramme())
                .path("find { it.state == 'PUBLISHED' }.id");
        Response answer = api.as("hanne.vik").post(ROOT + published + "/undo");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("detail")).contains("met already");
        assertThat(proposals.rows(published).getList("findAll { it.standing != 'WAITING' }"))
                .hasSize(23);
    }

    private static int sampleProgramme() {
        return api.as("hanne.vik").get("/api/programmes").path("find { it.name == 'Warm welcome' }.id");
    }

    @Test
    @Order(3)
    void aLockedPlaceStaysAndTheOthersAreSolvedAgain() {
        int first = proposals.ready(programme);
        JsonPath rows = proposals.rows(first);
        int place = rows.getInt("[0].place");
        String mentor = rows.getString("[0].mentorName");
        json(Map.of("leader", ingrid, "locked", true))
                .put("/api/mentoring/pairings/places/" + place + "/lock")
                .then()
                .statusCode(204);
        int other = rows.getInt("[0].mentor");
        wish(Map.of("unwished", List.of(other)));
        int second = proposals.ready(Map.of("programme", programme, "from", first));
        assertThat(proposals.rows(second).getString("[0].mentorName")).isEqualTo(mentor);
        assertThat(proposals.rows(second).getBoolean("[0].locked")).isTrue();
        int third = proposals.ready(programme);
        assertThat(proposals.rows(third).getString("[0].mentorName")).isNotEqualTo(mentor);
    }

    private static void wish(Map<String, Object> wishes) {
        api.as("ingrid.solberg")
                .contentType("application/json")
                .body(wishes)
                .put("/api/mentoring/wishes/" + ingrid)
                .then()
                .statusCode(200);
    }

    @Test
    @Order(4)
    void anotherMentorTakesOverTheSessionsToCome() {
        wish(Map.of());
        int first = proposals.ready(programme);
        proposals.publish(first).then().statusCode(200);
        int before = sessions();
        int mentor = proposals.rows(first).getInt("[0].mentor");
        wish(Map.of("unwished", List.of(mentor)));
        int second = proposals.ready(
                Map.of("programme", programme, "everybody", true, "weights", Map.of("CONTINUITY", 0, "WISHES", 10)));
        int next = proposals.rows(second).getInt("[0].mentor");
        assertThat(next).isNotEqualTo(mentor);
        proposals.publish(second).then().statusCode(200);
        List<Integer> hosts = api.as("ingrid.solberg")
                .get("/api/followup/sessions?from=" + LocalDate.now().plusDays(1) + "&until="
                        + LocalDate.now().plusDays(300))
                .jsonPath()
                .getList("findAll { it.programme == " + programme + " }.host");
        assertThat(hosts).isNotEmpty().containsOnly(next);
        assertThat(hosts.size()).isBetween(before - 1, before + 1);
        api.as("hanne.vik").post(ROOT + second + "/undo").then().statusCode(200);
        assertThat(proposals.rows(first).getInt("[0].mentor")).isEqualTo(mentor);
        assertThat(sessions()).isBetween(before - 1, before + 1);
    }

    @Test
    @Order(5)
    void aBadWishIsRefusedWithTheReason() {
        assertThat(json(Map.of("programme", programme, "seconds", 0)).post(ROOT).statusCode())
                .isEqualTo(422);
        assertThat(json(Map.of("programme", programme, "weights", Map.of("LANGUAGE", 11)))
                        .post(ROOT)
                        .statusCode())
                .isEqualTo(422);
        assertThat(json(Map.of("programme", programme, "weights", Map.of("LUCK", 1)))
                        .post(ROOT)
                        .statusCode())
                .isEqualTo(422);
        assertThat(json(Map.of("programme", 4711)).post(ROOT).statusCode()).isEqualTo(404);
        assertThat(api.as("hanne.vik").get(ROOT + "4711").statusCode()).isEqualTo(404);
        assertThat(api.as("ingrid.solberg").get(ROOT + "4711").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(6)
    void wishesAreTheLeadersOwn() {
        String mine = "/api/mentoring/wishes/" + ingrid;
        assertThat(api.as("anders.berg").get(mine).statusCode()).isEqualTo(403);
        assertThat(api.as("kari.nilsen").get(mine).statusCode()).isEqualTo(403);
        assertThat(api.as("hanne.vik").get(mine).statusCode()).isEqualTo(200);
        Response refused = api.as("ingrid.solberg")
                .contentType("application/json")
                .body(Map.of("wished", List.of(ingrid)))
                .put(mine);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("detail")).contains("mentor");
    }

    @Test
    @Order(7)
    void hoursThatAreTakenAwayAreGone() {
        wish(Map.of("times", List.of(Map.of("weekday", "MONDAY", "from", "09:00", "until", "10:30"))));
        wish(Map.of("times", List.of(Map.of("weekday", "FRIDAY", "from", "13:00", "until", "15:00"))));
        assertThat(api.as("ingrid.solberg")
                        .get("/api/mentoring/wishes/" + ingrid)
                        .<List<String>>path("times.weekday"))
                .containsExactly("FRIDAY");
        wish(Map.of());
        assertThat(api.as("ingrid.solberg")
                        .get("/api/mentoring/wishes/" + ingrid)
                        .<List<Object>>path("times"))
                .isEmpty();
    }

    @Test
    @Order(8)
    void theForecastTellsTheHoursOfAWeek() {
        int proposal = proposals.ready(Map.of("programme", sampleProgramme(), "everybody", true));
        JsonPath loads = api.as("hanne.vik").get(ROOT + proposal + "/forecast").jsonPath();
        double hours = loads.<Number>getList("then").stream()
                .mapToDouble(Number::doubleValue)
                .sum();
        assertThat(hours).isGreaterThanOrEqualTo(23 / 2.0);
        assertThat(loads.<Map<String, Number>>getList(""))
                .allSatisfy(load -> assertThat(load.get("then").doubleValue())
                        .isLessThanOrEqualTo(load.get("most").doubleValue())
                        .isLessThanOrEqualTo(load.get("fullest").doubleValue()));
        assertThat(api.as("hanne.vik")
                        .get("/mentoring/compare?programme=" + sampleProgramme() + "&other=" + proposal)
                        .asString())
                .contains("The fullest mentor", "Leaders without a place", "Presence")
                .contains("class=\"num\">Today’s pairings</th>", "class=\"num\">Proposal ");
    }
}
