package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Declared;
import org.kulturhus.testkit.House;

/** Default deny, generated from the declarations: every role tries every page and every REST operation. */
class AccessIT {

    /** What the gate says; a use case that knows the rows has words of its own. */
    private static final List<String> GATE =
            List.of("None of your roles opens", "Ingen av rollene dine åpner", "Ingen av dina roller öppnar");

    private final Api api = new Api(House.shared());

    @TestFactory
    Stream<DynamicTest> everyRoleOnEveryPage() {
        List<Map<String, Object>> pages = declared("pages");
        assertThat(pages).hasSizeGreaterThan(8);
        return pages.stream()
                .flatMap(page -> Declared.PEOPLE.keySet().stream()
                        .map(role ->
                                DynamicTest.dynamicTest(role + " " + page.get("path"), () -> tryPage(role, page))));
    }

    private void tryPage(String role, Map<String, Object> page) {
        int status = api.as(Declared.PEOPLE.get(role))
                .redirects()
                .follow(false)
                .get("/" + page.get("path"))
                .statusCode();
        if (allowed(page, role)) {
            assertThat(status).as("allowed").isIn(200, 302, 404);
        } else {
            assertThat(status).as("refused").isEqualTo(403);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRoleOnEveryOperation() {
        List<Map<String, Object>> operations = declared("operations");
        assertThat(operations).hasSizeGreaterThan(8);
        return operations.stream()
                .flatMap(operation -> Declared.PEOPLE.keySet().stream()
                        .map(role -> DynamicTest.dynamicTest(
                                role + " " + operation.get("method") + " " + operation.get("path"),
                                () -> tryOperation(role, operation))));
    }

    private void tryOperation(String role, Map<String, Object> operation) {
        boolean bodiless = List.of("GET", "DELETE").contains(operation.get("method"));
        RequestSpecification request = api.as(Declared.PEOPLE.get(role));
        Response answer = (bodiless
                        ? request
                        : request.contentType(ContentType.JSON).body("{}"))
                .request(Method.valueOf((String) operation.get("method")), url(operation));
        boolean closed = answer.statusCode() == 415 || GATE.stream().anyMatch(answer.asString()::contains);
        if (allowed(operation, role)) {
            assertThat(answer.statusCode()).as("allowed").isIn(200, 204, 400, 403, 404, 409, 415, 422);
            assertThat(answer.asString()).as("allowed").doesNotContain(GATE);
        } else {
            assertThat(closed)
                    .as("refused, but: %d %s", answer.statusCode(), answer.asString())
                    .isTrue();
        }
    }

    /** Bodies that no operation can use. */
    @TestFactory
    Stream<DynamicTest> aBadBodyIsABadRequest() {
        return declared("operations").stream()
                .filter(operation -> !"GET".equals(operation.get("method")))
                .flatMap(operation -> Stream.of("", "null", "[null]", "{", "\"words\"", "[1, 2]", "{\"x\": []}")
                        .map(body -> DynamicTest.dynamicTest(
                                operation.get("method") + " " + operation.get("path") + " " + body,
                                () -> assertThat(send(operation, body)).isBetween(200, 499))));
    }

    private int send(Map<String, Object> operation, String body) {
        return api.as(Declared.someoneWhoMay(operation))
                .contentType(ContentType.JSON)
                .body(body)
                .request(Method.valueOf((String) operation.get("method")), url(operation))
                .statusCode();
    }

    @Test
    void anotherSitesPageDoesNotActWithOurCookie() {
        int status = api.as("hanne.vik")
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.JSON)
                .body(
                        "{\"template\": \"implementation\", \"name\": \"Planted\", \"starts\": \"2030-01-07\", \"months\": 12}")
                .post("/api/programmes")
                .statusCode();
        assertThat(status).isEqualTo(403);
        assertThat(api.as("hanne.vik").get("/api/programmes").asString()).doesNotContain("Planted");
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsIn() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, Object> page : declared("pages")) {
            tests.add(DynamicTest.dynamicTest(
                    "page " + page.get("path"),
                    () -> assertThat(api.asNobody()
                                    .redirects()
                                    .follow(false)
                                    .get("/" + page.get("path"))
                                    .header("Location"))
                            .contains("/access/sign-in")));
        }
        for (Map<String, Object> operation : declared("operations")) {
            tests.add(DynamicTest.dynamicTest(
                    operation.get("method") + " " + operation.get("path"),
                    () -> assertThat(api.asNobody()
                                    .request(Method.valueOf((String) operation.get("method")), url(operation))
                                    .statusCode())
                            .isIn(401, 415)));
        }
        return tests.stream();
    }

    @Test
    void everyOperationDeclaresWhoMay() {
        assertThat(declared("operations"))
                .allSatisfy(operation -> assertThat((List<?>) operation.get("allowedTo"))
                        .as("%s", operation)
                        .isNotEmpty());
    }

    @Test
    void whatNobodyDeclaredDoesNotExist() {
        assertThat(api.as("tor.myhre").get("/WEB-INF/shell/board-card.xhtml").statusCode())
                .isEqualTo(404);
        assertThat(api.as("tor.myhre").get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(api.as("tor.myhre").get("/metrics").statusCode()).isEqualTo(404);
    }

    private static String url(Map<String, Object> operation) {
        return "/api/" + ((String) operation.get("path")).replaceAll("\\{[^}]*}", "999999");
    }

    private static boolean allowed(Map<String, Object> declaration, String role) {
        List<?> roles = (List<?>) declaration.get("allowedTo");
        return roles.contains(role) || roles.contains("EMPLOYEE");
    }

    private List<Map<String, Object>> declared(String kind) {
        List<Map<String, Object>> all = new ArrayList<>();
        List<Map<String, Object>> modules = api.as("tor.myhre")
                .get("/api/modules")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        for (Map<String, Object> module : modules) {
            for (Object one : (List<?>) module.get(kind)) {
                @SuppressWarnings("unchecked")
                Map<String, Object> declaration = (Map<String, Object>) one;
                all.add(declaration);
            }
        }
        return all;
    }
}
