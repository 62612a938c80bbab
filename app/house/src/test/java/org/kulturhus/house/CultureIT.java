package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kulturhus.house.CultureFixture.EMPLOYEE;
import static org.kulturhus.house.CultureFixture.LEADERS;
import static org.kulturhus.house.CultureFixture.SPONSOR;
import static org.kulturhus.house.CultureFixture.STRANGER;
import static org.kulturhus.house.CultureFixture.TRAINER;
import static org.kulturhus.house.CultureFixture.said;
import static org.kulturhus.house.CultureFixture.words;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The statement of the desired culture through the API, from the first draft to the revised version. */
class CultureIT {

    private static final String JULIE = LEADERS.get(0);
    private static final String LINE = LEADERS.get(1);

    @Test
    void fromADraftOverRemarksAndSupportToAnAgreedAndARevisedVersion() {
        CultureFixture culture = new CultureFixture("The whole way");
        said(200, culture.put("", words("We greet every customer", "We look up", "We ask")));
        said(404, culture.get(JULIE, ""));
        said(409, culture.post(JULIE, "/remarks", "{\"words\": \"Too early\"}"));
        said(200, culture.post(TRAINER, "/open", ""));
        said(200, culture.put(JULIE, "/support", culture.read()));
        String sentence = culture.remark(LINE, null, "Nobody says customer", "We greet every guest");
        String behaviour = culture.remark(JULIE, 2, "", "We ask one question more");
        said(409, culture.post(SPONSOR, "/agree", culture.read()));

        said(200, culture.answer(SPONSOR, sentence, "take-over", culture.read()));
        said(200, culture.answer(TRAINER, behaviour, "decline", "{\"words\": \"One is enough\"}"));
        JsonPath open = culture.version(1);
        assertThat(open.getString("sentence")).isEqualTo("We greet every guest");
        assertThat(open.getInt("discussion.supporters")).isZero();
        assertThat(open.getInt("discussion.earlierSupporters")).isEqualTo(1);
        JsonPath told = culture.remarkFor(JULIE, behaviour).jsonPath();
        assertThat(told.getString("state")).isEqualTo("DECLINED");
        assertThat(told.getString("answer")).isEqualTo("One is enough");

        said(200, culture.put(JULIE, "/support", culture.read()));
        said(200, culture.put(LINE, "/support", culture.read()));
        said(204, culture.delete(LINE, "/support"));
        Response agreed = said(200, culture.post(SPONSOR, "/agree", culture.read()));
        assertThat(agreed.jsonPath().getInt("discussion.supporters")).isEqualTo(1);
        assertThat(agreed.jsonPath().getString("agreedAt")).isNotBlank();
        assertThat(agreed.jsonPath().getInt("agreedBy")).isPositive();

        revised(culture);
    }

    /** The agreed version stays valid until the next one is agreed, and readable afterwards. */
    private static void revised(CultureFixture culture) {
        Response second = said(201, culture.post(TRAINER, "/versions", ""));
        assertThat(second.header("Location")).endsWith(culture.url() + "/versions/2");
        said(409, culture.post(TRAINER, "/versions", ""));
        said(404, culture.get(JULIE, "/versions/2"));
        said(200, culture.put("", """
                {"wording": %d, "sentence": "We greet every guest", "story": "Why",
                 "weDo": [{"number": 1, "words": "We look up at once"}, {"words": "We walk along"}],
                 "weDoNot": [{"number": 3, "words": "We point"}]}""".formatted(culture.wording())));
        said(200, culture.post(TRAINER, "/open", ""));
        assertThat(culture.get(EMPLOYEE, "").jsonPath().getInt("number")).isEqualTo(1);
        said(404, culture.get(EMPLOYEE, "/versions/2"));
        assertThat(culture.get(JULIE, "/versions").jsonPath().getList("number")).containsExactly(1, 2);
        JsonPath changes = culture.get(JULIE, "/versions/2/changes?since=1").jsonPath();
        assertThat(changes.getList("how")).containsExactly("REWORDED", "ADDED", "REMOVED");
        assertThat(changes.getString("[0].before")).isEqualTo("We look up");
        assertThat(changes.getString("[0].after")).isEqualTo("We look up at once");

        said(200, culture.post(TRAINER, "/agree", culture.read()));
        assertThat(culture.get(EMPLOYEE, "").jsonPath().getInt("number")).isEqualTo(2);
        JsonPath first = culture.get(EMPLOYEE, "/versions/1").jsonPath();
        assertThat(first.getString("weDo[0].words")).isEqualTo("We look up");
        assertThat(first.getString("discussion")).isNull();
    }

    @Test
    void theWrongPersonIsRefused() {
        CultureFixture culture = new CultureFixture("For its own leaders").opened();
        String remark = culture.remark(JULIE, 1, "Hard before eleven", "We look up when we can");
        for (String path : List.of("", "/versions", "/versions/1", "/versions/1/changes")) {
            said(404, culture.get(STRANGER, path));
        }
        said(404, culture.remarkFor(STRANGER, remark));
        said(404, culture.post(STRANGER, "/remarks", "{\"words\": \"Mine too\"}"));
        said(404, culture.put(STRANGER, "/support", culture.read()));
        said(403, culture.post(EMPLOYEE, "/remarks", "{\"words\": \"Mine too\"}"));
        said(403, culture.put(EMPLOYEE, "/support", culture.read()));
        said(403, culture.remarkFor(EMPLOYEE, remark));
        said(404, culture.get(EMPLOYEE, "/versions/1"));
        said(403, culture.post(JULIE, "/agree", culture.read()));
        said(403, culture.answer(JULIE, remark, "take-over", culture.read()));
        said(403, culture.put(SPONSOR, "", words("We greet every guest", "We look up", "We ask")));
        said(403, culture.post(SPONSOR, "/versions", ""));
        said(200, culture.remarkFor(LINE, remark));
    }

    @Test
    void whoReadOtherWordsIsToldAndNothingIsLost() {
        CultureFixture culture = new CultureFixture("One after the other").opened();
        int read = culture.wording();
        String remark = culture.remark(JULIE, 2, "Ask what?", "We ask how we can help");
        String mine = """
                {"wording": %d, "sentence": "We greet everybody", "weDo": [{"number": 1, "words": "We look up"}]}""";
        said(200, culture.put("", mine.formatted(read)));
        said(409, culture.put("", mine.formatted(read)));
        said(409, culture.post(SPONSOR, "/agree", "{\"wording\": " + read + "}"));
        said(409, culture.put(LINE, "/support", "{\"wording\": " + read + "}"));
        said(409, culture.answer(TRAINER, remark, "take-over", "{\"wording\": " + read + "}"));
        Response gone = said(409, culture.answer(TRAINER, remark, "take-over", culture.read()));
        assertThat(gone.jsonPath().getString("detail")).contains("removed");
        assertThat(culture.remarkFor(JULIE, remark).jsonPath().getString("about"))
                .isEqualTo("We ask");
        said(200, culture.answer(TRAINER, remark, "answer", "{\"words\": \"It is gone\"}"));
        said(409, culture.answer(TRAINER, remark, "decline", "{\"words\": \"Again\"}"));
        said(200, culture.post(SPONSOR, "/agree", culture.read()));
        said(409, culture.put("", mine.formatted(culture.wording())));
        said(409, culture.post(JULIE, "/remarks", "{\"words\": \"Too late\"}"));
        said(409, culture.delete(JULIE, "/support"));
    }

    @Test
    void badInputIsToldWithItsField() {
        CultureFixture culture = new CultureFixture("Written badly").opened();
        String remark = culture.remark(JULIE, null, "Fine", "");
        for (String body : List.of("", "null", "{}", "[]", "{\"words\": {}}", "nonsense", "{\"wording\": \"x\"}")) {
            for (Response answer : List.of(
                    culture.put("", body),
                    culture.post(JULIE, "/remarks", body),
                    culture.put(JULIE, "/support", body),
                    culture.post(SPONSOR, "/agree", body),
                    culture.answer(TRAINER, remark, "answer", body),
                    culture.answer(TRAINER, remark, "decline", body),
                    culture.answer(TRAINER, remark, "take-over", body))) {
                assertThat(answer.statusCode()).as(body + answer.asString()).isIn(400, 409, 422);
                assertThat(answer.contentType()).startsWith("application/problem+json");
            }
        }
        refusedAt("sentence", culture.put("", words("x".repeat(161), "We look up", "We ask")));
        refusedAt("weDo2", culture.put("", words("Short", "We look up", "x".repeat(201))));
        refusedAt("wording", culture.put("", words("Short", "We look up", "We ask")));
        refusedAt("weDo1", culture.put("", """
                {"wording": %d, "sentence": "Short", "weDo": [{"number": 77, "words": "New"}]}""".formatted(culture.wording())));
        refusedAt("remark", culture.post(JULIE, "/remarks", "{\"words\": \"" + "x".repeat(1001) + "\"}"));
        refusedAt("behaviour", culture.post(JULIE, "/remarks", "{\"behaviour\": 77, \"words\": \"What?\"}"));
        refusedAt("proposal", culture.post(JULIE, "/remarks", "{\"proposal\": \"" + "x".repeat(161) + "\"}"));
        refusedAt("answer", culture.answer(TRAINER, remark, "decline", "{\"words\": \" \"}"));
        said(409, culture.answer(TRAINER, remark, "take-over", culture.read()));
        said(404, culture.answer(TRAINER, "/api/culture/remarks/999999", "answer", "{\"words\": \"Who?\"}"));
        said(404, culture.get(TRAINER, "/versions/7"));
        said(404, culture.get(TRAINER, "/versions/1/changes?since=7"));
        said(404, culture.get(TRAINER, "/versions/one"));
    }

    private static void refusedAt(String field, Response answer) {
        assertThat(said(422, answer).jsonPath().getString("field")).isEqualTo(field);
    }

    @Test
    void whatNeedsYouFollowsTheStory() {
        CultureFixture culture = new CultureFixture("What waits").opened();
        assertThat(culture.duties(JULIE)).contains("Say what you think of the desired culture");
        assertThat(culture.duties(TRAINER) + culture.duties(SPONSOR) + culture.duties(STRANGER))
                .isEmpty();
        String remark = culture.remark(JULIE, 2, "", "We ask one question more");
        assertThat(culture.duties(JULIE)).isEmpty();
        assertThat(culture.duties(TRAINER)).contains("What waits: one remark", "without an answer");
        said(200, culture.put(LINE, "/support", culture.read()));
        assertThat(culture.duties(LINE) + culture.duties(SPONSOR)).isEmpty();
        said(200, culture.answer(TRAINER, remark, "take-over", culture.read()));
        assertThat(culture.duties(TRAINER) + culture.duties(SPONSOR)).isEmpty();
        assertThat(culture.duties(JULIE)).contains("Your remark on the desired culture is answered");
        assertThat(culture.duties(LINE)).contains("new words since you supported it");
        said(200, culture.put(JULIE, "/support", culture.read()));
        assertThat(culture.duties(JULIE)).isEmpty();
        assertThat(culture.duties(SPONSOR)).contains("What waits:", "ready to be agreed");
        said(200, culture.post(SPONSOR, "/agree", culture.read()));
        assertThat(culture.duties(LINE) + culture.duties(SPONSOR)).isEmpty();
    }

    @Test
    void ofTwoWhoChangeTheWordsAtOnceOneIsToldAndAllLeadersAreHeard() throws Exception {
        CultureFixture culture = new CultureFixture("All at once");
        List<Integer> drafted =
                together(2, number -> culture.put("", words("Draft " + number, "We look up", "We ask")));
        assertThat(drafted)
                .contains(200)
                .allMatch(status -> List.of(200, 409, 422).contains(status));
        said(200, culture.post(TRAINER, "/open", ""));
        String read = culture.read();
        assertThat(together(3, number -> culture.put(LEADERS.get(number), "/support", read)))
                .containsOnly(200);
        assertThat(together(
                        6,
                        number -> culture.post(
                                LEADERS.get(number % 3), "/remarks", "{\"words\": \"Remark " + number + "\"}")))
                .containsOnly(201);
        List<Integer> remarks = culture.version(1).getList("discussion.remarks.id");
        assertThat(together(
                        6,
                        number -> culture.answer(
                                TRAINER,
                                "/api/culture/remarks/" + remarks.get(number),
                                "answer",
                                "{\"words\": \"Yes\"}")))
                .containsOnly(200);
        assertThat(together(2, number -> culture.post(number == 0 ? SPONSOR : TRAINER, "/agree", read)))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(together(2, number -> culture.post(TRAINER, "/versions", "")))
                .containsExactlyInAnyOrder(201, 409);
        assertThat(culture.version(1).getInt("discussion.supporters")).isEqualTo(3);
    }

    private static List<Integer> together(int people, IntFunction<Response> acts) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        try {
            List<Callable<Integer>> calls = IntStream.range(0, people)
                    .mapToObj(number ->
                            (Callable<Integer>) () -> acts.apply(number).statusCode())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : crowd.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            crowd.shutdown();
        }
    }
}
