package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.testkit.Api;

/**
 * Seats of mentors beside those that the sample company has filled: every mentor is full until one is opened, on an afternoon
 * on which nobody meets.
 */
final class SeatsFixture {

    private final Api api;

    SeatsFixture(Api api) {
        this.api = api;
        for (int mentor : as().get("/api/mentoring/mentors").<List<Integer>>path("id")) {
            times(mentor, 0, List.of());
        }
    }

    RequestSpecification as() {
        return api.as("hanne.vik").contentType("application/json");
    }

    int id(String who) {
        return api.as(who).get("/api/people/me").path("id");
    }

    /** So many leaders more, on the weekday from three to four. */
    void open(String mentor, int seats, String weekday) {
        int id = id(mentor);
        int has = 0;
        String begun = LocalDate.now().minusMonths(9).toString();
        for (int programme :
                as().get("/api/programmes").<List<Integer>>path("findAll { it.starts > '" + begun + "' }.id")) {
            has += rows(programme)
                    .getList("findAll { it.mentor == " + id + " }")
                    .size();
        }
        times(id, has + seats, List.of(Map.of("weekday", weekday, "from", "15:00", "until", "16:00")));
    }

    private void times(int mentor, int capacity, List<Map<String, String>> times) {
        as().body(Map.of("capacity", capacity, "times", times))
                .put("/api/mentoring/mentors/" + mentor + "/times")
                .then()
                .statusCode(200);
    }

    /** A programme that begins in three days, with these leaders. */
    int programme(String name, String... leaders) {
        return programme(name, LocalDate.now().plusDays(3), leaders);
    }

    int programme(String name, LocalDate starts, String... leaders) {
        int programme = as().body(
                        Map.of("template", "implementation", "name", name, "starts", starts.toString(), "months", 9))
                .post("/api/programmes")
                .path("id");
        enrol(programme, leaders);
        return programme;
    }

    void enrol(int programme, String... leaders) {
        int status = as().body(Arrays.stream(leaders).map(this::id).toList())
                .post("/api/programmes/" + programme + "/leaders")
                .statusCode();
        assertThat(status).isBetween(200, 204);
    }

    /** Today's pairing of the leader. */
    Map<String, Object> today(int programme, String leader) {
        return rows(programme).getMap("find { it.leader == " + id(leader) + " }");
    }

    /** When the leader's sessions to come in the programme begin, each with the id of its host. */
    List<String> hosts(int programme, String leader) {
        return api
                .as(leader)
                .get("/api/followup/sessions?from=" + LocalDate.now() + "&until="
                        + LocalDate.now().plusDays(300))
                .<List<Map<String, Object>>>path(
                        "findAll { it.state == 'PLANNED' && it.programme == " + programme + " }")
                .stream()
                .map(session -> session.get("start") + " " + session.get("host"))
                .toList();
    }

    JsonPath rows(int programme) {
        return as().get("/api/mentoring/pairings/" + programme)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What the API answers to a place of the mentor that is chosen by hand, the first one that is free. */
    Response choose(int programme, String leader, String mentor) {
        return choose(programme, leader, mentor, "");
    }

    /** As {@link #choose(int, String, String)}, at the time that is said so. */
    Response choose(int programme, String leader, String mentor, String words) {
        String address = "/api/mentoring/pairings/" + programme + "/leaders/" + id(leader);
        List<Map<String, Object>> times =
                as().get(address + "/places").path("find { it.mentor == " + id(mentor) + " }.times");
        assertThat(times).as("free times of " + mentor).isNotEmpty();
        Map<String, Object> choice = new HashMap<>(times.stream()
                .filter(time -> words.isEmpty() || words.equals(time.get("words")))
                .findFirst()
                .orElseThrow());
        choice.keySet().retainAll(List.of("weekday", "time", "parity"));
        choice.put("mentor", id(mentor));
        return as().body(choice).put(address + "/place");
    }

    Response lock(int programme, String leader, boolean locked) {
        return as().body(Map.of("leader", id(leader), "locked", locked))
                .put("/api/mentoring/pairings/places/"
                        + today(programme, leader).get("place") + "/lock");
    }

    /** The leader or mentor says no to the own pairing in the programme. */
    void decline(int programme, String who, String stance) {
        api.as(who)
                .contentType("application/json")
                .body(Map.of("stance", stance, "reason", "It does not suit."))
                .put("/api/mentoring/mine/" + today(programme, who).get("place") + "/answer")
                .then()
                .statusCode(200);
    }
}
