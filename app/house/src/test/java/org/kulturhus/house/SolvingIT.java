package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/** A search in the background: how far it is, one at a time, and its end when somebody wants it to end. */
class SolvingIT {

    private static final String ROOT = "/api/mentoring/proposals/";
    private static House house;
    private static Api api;
    private static ProposalFixture proposals;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        proposals = new ProposalFixture(api);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static RequestSpecification json(Object body) {
        return api.as("hanne.vik").contentType("application/json").body(body);
    }

    /** Three who can only meet half past nine, of whom one is too many: there is no proof, so the search goes on. */
    @Test
    void aSearchTellsHowFarItIsAndCanBeStopped() {
        List<Integer> leaders = List.of("mette.holm", "petter.ness", "silje.haugen", "turid.mo").stream()
                .map(who -> api.as(who).get("/api/people/me").<Integer>path("id"))
                .toList();
        onlyOneMentor();
        onlyHalfPastNine(List.of("mette.holm", "petter.ness", "silje.haugen"));
        int crowded = json("""
                {"template": "implementation", "name": "Crowded", "starts": "%s", "months": 9}""".formatted(LocalDate.now().plusDays(3)))
                .post("/api/programmes")
                .path("id");
        json(leaders).post("/api/programmes/" + crowded + "/leaders");
        Map<String, Object> wish = Map.of("programme", crowded, "seconds", 300);
        int id = json(wish).post(ROOT).path("id");
        for (int waited = 0; waited < 100 && api.as("hanne.vik").get(ROOT + id).<Integer>path("placed") < 3; waited++) {
            pause();
        }
        assertThat(api.as("hanne.vik").get(ROOT + id).<String>path("state")).isEqualTo("SOLVING");
        assertThat(api.as("hanne.vik").get(ROOT + id).<Integer>path("placed")).isEqualTo(3);
        assertThat(json(wish).post(ROOT).statusCode()).isEqualTo(409);
        assertThat(proposals.publish(id).statusCode()).isEqualTo(409);
        api.as("hanne.vik").post(ROOT + id + "/stop").then().statusCode(200);
        assertThat(proposals.ended(id)).isEqualTo("READY");
        assertThat(proposals.rows(id).<String>getList("standing"))
                .containsExactly("WAITING", "PROPOSED", "PROPOSED", "PROPOSED");
        assertThat(proposals.rows(id).getString("[0].reasons[0].words")).contains("taken by others");
        JsonPath ended = api.as("hanne.vik").get(ROOT + id).jsonPath();
        assertThat(ended.<Object>get("bound"))
                .as("nobody has proven that three are most")
                .isNull();
        assertThat(ended.getBoolean("best")).isFalse();
        assertThat(proposals.rows(id).<Integer>getList("reasons.points.flatten().findAll { it != null }").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .as("the rows add up")
                .isEqualTo((int) ended.getDouble("cost"));
        assertThat(api.as("hanne.vik")
                        .get("/mentoring/pairings?programme=" + crowded)
                        .asString())
                .contains("is not proven")
                .doesNotContain("from the best possible");
        nothingIsLockedWhileItSearches(crowded, id);
    }

    /** The search has taken the locks when it began; one that came later would be overrun, or stand beside a new place. */
    private static void nothingIsLockedWhileItSearches(int crowded, int from) {
        int id = json(Map.of("programme", crowded, "seconds", 300, "from", from))
                .post(ROOT)
                .path("id");
        Map<String, Object> copied = proposals.rows(id).getMap("find { it.standing == 'PROPOSED' }");
        int status = json(Map.of("leader", copied.get("leader"), "locked", true))
                .put("/api/mentoring/pairings/places/" + copied.get("place") + "/lock")
                .statusCode();
        assertThat(status).isEqualTo(409);
        api.as("hanne.vik").post(ROOT + id + "/stop").then().statusCode(200);
        assertThat(proposals.ended(id)).isEqualTo("READY");
        assertThat(proposals.rows(id).<String>getList("standing"))
                .containsExactly("WAITING", "PROPOSED", "PROPOSED", "PROPOSED");
    }

    private static void onlyHalfPastNine(List<String> leaders) {
        for (String who : leaders) {
            int id = api.as(who).get("/api/people/me").path("id");
            api.as(who)
                    .contentType("application/json")
                    .body(Map.of("times", List.of(Map.of("weekday", "TUESDAY", "from", "09:30", "until", "10:30"))))
                    .put("/api/mentoring/wishes/" + id)
                    .then()
                    .statusCode(200);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void onlyOneMentor() {
        int kari = api.as("kari.nilsen").get("/api/people/me").path("id");
        for (int mentor : api.as("hanne.vik").get("/api/mentoring/mentors").<List<Integer>>path("id")) {
            json(Map.of(
                            "capacity",
                            mentor == kari ? 20 : 0,
                            "times",
                            List.of(Map.of("weekday", "TUESDAY", "from", "09:00", "until", "12:00"))))
                    .put("/api/mentoring/mentors/" + mentor + "/times")
                    .then()
                    .statusCode(200);
        }
    }
}
