package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/** A decision of the customer committee from draft to adoption through the API, with two at once wherever it matters. */
class CommitteeIT {

    private static final String DECISIONS = "/api/governance/decisions";
    private static final List<String> FOUR = List.of("liv.aas", "per.hauge", "mona.strand", "tom.olsen");

    private final Api api = new Api(House.shared());

    @Test
    void ofTwoWhoCloseAVoteOneIsTold() throws Exception {
        String decision = voting("Stores answer letters within two days");
        FOUR.forEach(api::session);
        together(FOUR.stream().map(voter -> (Callable<Response>) () -> vote(voter, decision, "FOR")))
                .forEach(voted -> assertThat(voted.statusCode()).isEqualTo(204));
        List<Integer> closed =
                together(Stream.generate(() -> (Callable<Response>) () -> step("liv.aas", decision, "close"))
                                .limit(2))
                        .stream()
                        .map(Response::statusCode)
                        .toList();
        assertThat(closed).containsExactlyInAnyOrder(204, 409);
        JsonPath whole =
                api.as("ingrid.solberg").get(DECISIONS + "/" + decision).jsonPath();
        assertThat(whole.getString("decision.state")).isEqualTo("ADOPTED");
        assertThat(whole.getInt("votes.inFavour")).isEqualTo(4);
    }

    @Test
    void aVoteWithoutQuorumStaysOpenAndSaysWhy() {
        String decision = voting("Every store opens at eight");
        vote("liv.aas", decision, "FOR");
        Response refused = step("liv.aas", decision, "close");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("one person takes part", "quorum is 4");
        assertThat(step("liv.aas", decision, "withdraw").statusCode()).isEqualTo(204);
    }

    @Test
    void onlySeatHoldersVoteAndOnlyTheChairCloses() {
        String decision = voting("Receipts are sent by e-mail");
        assertThat(vote("hanne.vik", decision, "FOR").statusCode()).isEqualTo(403);
        assertThat(step("per.hauge", decision, "close").statusCode()).isEqualTo(403);
        assertThat(api.as("ingrid.solberg").get(DECISIONS + "/" + decision).statusCode())
                .isEqualTo(404);
        assertThat(step("liv.aas", decision, "withdraw").statusCode()).isEqualTo(204);
    }

    @Test
    void leadersReadWhatWasAdoptedAndNothingElse() {
        assertThat(states("ingrid.solberg")).isNotEmpty().containsOnly("ADOPTED");
        assertThat(states("per.hauge")).contains("ADOPTED", "REJECTED", "WITHDRAWN", "VOTING");
    }

    @Test
    void ofManyWhoDraftAtOnceEachGetsAnOwnNumber() throws Exception {
        List<Response> drafted = together(
                Stream.generate(() -> (Callable<Response>) () -> draft("liv.aas", "Gift wrapping is free in December"))
                        .limit(8));
        List<String> ids =
                drafted.stream().map(answer -> answer.header("Location")).toList();
        List<String> numbers = ids.stream()
                .map(id -> api.as("liv.aas").get(id).jsonPath().getString("decision.number"))
                .toList();
        assertThat(new HashSet<>(numbers)).hasSize(8);
        ids.forEach(id -> api.as("liv.aas").post(id + "/withdraw").then().statusCode(204));
    }

    @Test
    void pagesByKeyShowEveryDecisionOnce() {
        List<String> all = numbers("");
        List<String> paged = new ArrayList<>();
        String after = "";
        for (List<String> page = numbers("&size=3"); !page.isEmpty(); page = numbers("&size=3&after=" + after)) {
            paged.addAll(page);
            after = page.get(page.size() - 1);
        }
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    private List<String> numbers(String more) {
        return api.as("tor.myhre")
                .get(DECISIONS + "?state=ADOPTED" + more)
                .jsonPath()
                .getList("number");
    }

    private List<String> states(String reader) {
        return api.as(reader).get(DECISIONS + "?size=200").jsonPath().getList("state");
    }

    private String voting(String title) {
        String location = draft("hanne.vik", title).header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        assertThat(step("hanne.vik", id, "propose").statusCode()).isEqualTo(204);
        assertThat(step("liv.aas", id, "open-vote").statusCode()).isEqualTo(204);
        return id;
    }

    private Response draft(String who, String title) {
        LocalDate today = LocalDate.now();
        String body = """
                {"title": "%s", "why": "Customers asked for it", "category": "JOURNEY", "measure": "Thanks received",
                 "direction": "UP", "meetingOn": "%s", "inEffectOn": "%s", "reviewOn": "%s"}""".formatted(title, today, today.plusDays(40), today.plusDays(90));
        Response answer = api.as(who).contentType(ContentType.JSON).body(body).post(DECISIONS);
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer;
    }

    private Response vote(String who, String decision, String choice) {
        return api.as(who)
                .contentType(ContentType.JSON)
                .body("{\"choice\": \"" + choice + "\"}")
                .post(DECISIONS + "/" + decision + "/vote");
    }

    private Response step(String who, String decision, String step) {
        return api.as(who).post(DECISIONS + "/" + decision + "/" + step);
    }

    private static <T> List<T> together(Stream<Callable<T>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : people.invokeAll(calls.toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
