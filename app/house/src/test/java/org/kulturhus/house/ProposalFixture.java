package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import org.kulturhus.testkit.Api;

/** Proposals of mentors as Hanne Vik asks for them. */
public final class ProposalFixture {

    /** In tenths of a second; longer than any search may take. */
    private static final int PATIENCE = 1800;

    private static final String ROOT = "/api/mentoring/proposals/";

    private final Api api;

    public ProposalFixture(Api api) {
        this.api = api;
    }

    /** Begins one for the leaders without a mentor and waits until it is ready; its id. */
    public int ready(long programme) {
        return ready(Map.of("programme", programme));
    }

    int ready(Map<String, Object> wish) {
        Response begun =
                api.as("hanne.vik").contentType("application/json").body(wish).post("/api/mentoring/proposals");
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        int id = begun.path("id");
        assertThat(ended(id)).isEqualTo("READY");
        return id;
    }

    /** The state in which the search ended. */
    String ended(int id) {
        String state = state(id);
        for (int waited = 0; waited < PATIENCE && Set.of("SOLVING").contains(state); waited++) {
            pause();
            state = state(id);
        }
        return state;
    }

    private String state(int id) {
        return api.as("hanne.vik").get(ROOT + id).path("state");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Anders Berg of the sample company has given hours in which no mentor is free; takes them back. */
    void placeEverybody() {
        int anders = api.as("anders.berg").get("/api/people/me").path("id");
        api.as("anders.berg")
                .contentType("application/json")
                .body("{}")
                .put("/api/mentoring/wishes/" + anders)
                .then()
                .statusCode(200);
    }

    /** What the publication answers. */
    public Response publish(int id) {
        return api.as("hanne.vik").post(ROOT + id + "/publish");
    }

    /** What taking the publication back answers. */
    public Response undo(int id) {
        return api.as("hanne.vik").post(ROOT + id + "/undo");
    }

    /** The rows of a new proposal that is published at once. */
    public JsonPath published(long programme) {
        return publish(ready(programme)).then().statusCode(200).extract().jsonPath();
    }

    JsonPath rows(int id) {
        return api.as("hanne.vik")
                .get(ROOT + id + "/pairings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
