package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/** A published programme of its own with three leaders, and its statement through the API. */
final class CultureFixture {

    static final List<String> LEADERS = List.of("julie.friis", "line.dam", "rasmus.bech");
    static final String TRAINER = "hanne.vik";
    static final String SPONSOR = "per.hauge";
    static final String STRANGER = "camilla.toft";
    static final String EMPLOYEE = "ola.brekke";

    private final Api api = new Api(House.shared());
    private final int programme;

    CultureFixture(String name) {
        programme = send(TRAINER, Method.POST, "/api/programmes", """
                        {"template": "implementation", "name": "%s", "starts": "%s", "months": 12}""".formatted(
                                name, LocalDate.now().plusDays(300)))
                .jsonPath()
                .getInt("id");
        List<Integer> ids = LEADERS.stream()
                .map(leader -> api.as(leader).get("/api/people/me").jsonPath().getInt("id"))
                .toList();
        said(200, send(TRAINER, Method.POST, "/api/programmes/" + programme + "/leaders", ids.toString()));
        said(200, send(TRAINER, Method.POST, "/api/programmes/" + programme + "/publish", "{}"));
    }

    /** A statement with behaviours 1 and 2 that we do and 3 that we do not, and the leaders are asked. */
    CultureFixture opened() {
        said(200, put("", words("We greet every guest", "We look up", "We ask")));
        said(200, post(TRAINER, "/open", ""));
        return this;
    }

    static String words(String sentence, String first, String second) {
        return """
                {"sentence": "%s", "story": "Why", "weDo": [{"words": "%s"}, {"words": "%s"}],
                 "weDoNot": [{"words": "We point"}]}""".formatted(sentence, first, second);
    }

    static Response said(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("detail")).isNotBlank().doesNotContain("??");
        }
        return answer;
    }

    int programme() {
        return programme;
    }

    String url() {
        return "/api/culture/statements/" + programme;
    }

    Response get(String who, String path) {
        return api.as(who).get(url() + path);
    }

    JsonPath version(int number) {
        return said(200, get(TRAINER, "/versions/" + number)).jsonPath();
    }

    /** The wording of the newest version. */
    int wording() {
        return get(TRAINER, "/versions").jsonPath().getInt("[-1].wording");
    }

    String read() {
        return "{\"wording\": " + wording() + "}";
    }

    Response put(String path, String body) {
        return put(TRAINER, path, body);
    }

    Response put(String who, String path, String body) {
        return send(who, Method.PUT, url() + path, body);
    }

    Response post(String who, String path, String body) {
        return send(who, Method.POST, url() + path, body);
    }

    /** The address of the new remark. */
    String remark(String who, Integer behaviour, String words, String proposal) {
        Response said = post(who, "/remarks", """
                {"behaviour": %s, "words": "%s", "proposal": "%s"}""".formatted(behaviour, words, proposal));
        return said(201, said).header("Location");
    }

    Response answer(String who, String remark, String how, String body) {
        return send(who, Method.POST, remark + "/" + how, body);
    }

    Response delete(String who, String path) {
        return send(who, Method.DELETE, url() + path, "");
    }

    Response remarkFor(String who, String remark) {
        return api.as(who).get(remark);
    }

    /** What the person's home page says of this programme's statement. */
    String duties(String who) {
        String home = api.as(who).get("/home").asString();
        return Stream.of(home.split("<li>"))
                .filter(line -> line.contains("culture/statement?programme=" + programme + "&"))
                .map(line -> line.replaceAll("(?s)</li>.*", "").replaceAll("<[^>]*>", " "))
                .collect(Collectors.joining());
    }

    private Response send(String who, Method method, String path, String body) {
        RequestSpecification request = api.as(who).contentType(ContentType.JSON);
        return (body.isEmpty() ? request : request.body(body)).request(method, path);
    }
}
