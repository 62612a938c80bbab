package org.kulturhus.house;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kulturhus.testkit.Api;

/** A leader of the sample company with the mentor and their sessions. */
record Pair(Api api, String leader, String mentor, int leaderId, int mentorId) {

    static Pair of(Api api, String leader) {
        int id = api.as(leader).get("/api/people/me").path("id");
        int host = api.as(leader).get("/api/followup/sessions").path("find { it.state == 'PLANNED' }.host");
        String email = api.as("hanne.vik").get("/api/people/" + host).path("email");
        return new Pair(api, leader, email.substring(0, email.indexOf('@')), id, host);
    }

    /** Sessions that have not begun, in time. */
    List<Integer> planned() {
        return api.as(leader)
                .get("/api/followup/sessions?from=" + LocalDate.now().plusDays(1))
                .path("findAll { it.state == 'PLANNED' }.id");
    }

    /** Sessions that were held, in time. */
    List<Integer> held() {
        return api.as(leader).get("/api/followup/sessions").path("findAll { it.state == 'HELD' }.id");
    }

    /** The leader moves the next session to the first free time; its id. */
    int moveTheNext() {
        int id = planned().get(0);
        int version = api.as(leader).get("/api/followup/sessions").path("find { it.id == " + id + " }.version");
        List<String> free = get(leader, "sessions/" + id + "/free-times").path("");
        put(leader, "sessions/" + id + "/start", Map.of("start", free.get(0), "version", version))
                .then()
                .statusCode(200);
        return id;
    }

    /** The pages that the mentor's notices in the app lead to, the newest first. */
    List<String> toldToMentor() {
        return api.as(mentor).get("/api/notices?size=200").path("notices.path");
    }

    Response get(String who, String path) {
        return api.as(who).get("/api/followup/" + path);
    }

    Response put(String who, String path, Object body) {
        return api.as(who).contentType("application/json").body(body).put("/api/followup/" + path);
    }

    Response post(String who, String path, Object body) {
        return api.as(who).contentType("application/json").body(body).post("/api/followup/" + path);
    }
}
