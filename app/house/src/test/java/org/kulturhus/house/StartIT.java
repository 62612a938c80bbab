package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/** What the started product shows to the outside, and that it comes back after a power cut. */
class StartIT {

    private static House house;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void saysWhereItStandsAndWhoCanSignIn() throws IOException {
        assertThat(house.said()).contains(house.url()).contains("hanne.vik@nordlys.example");
    }

    @Test
    void opensOneTcpPortOnLoopback() throws IOException {
        long server = new Processes(house.port()).server();
        assertThat(new Processes(house.port()).listening(server)).containsExactly("127.0.0.1:" + house.port());
    }

    @Test
    void tellsNothingAboutTheServer() {
        Response page = new Api(house).asNobody().get("/access/sign-in");
        assertThat(page.header("Server")).isNull();
        assertThat(page.header("X-Powered-By")).isNull();
        assertThat(new Api(house).asNobody().get("/nowhere").asString())
                .doesNotContain("Payara")
                .contains("Kulturhus");
    }

    @Test
    void guardsItsCookieAndItsScripts() {
        Response page = new Api(house).asNobody().get("/access/sign-in");
        assertThat(page.header("Set-Cookie")).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        List<String> policies = page.headers().getValues("Content-Security-Policy");
        assertThat(policies).anyMatch(policy -> policy.contains("script-src 'self' 'nonce-"));
        assertThat(policies).noneMatch(policy -> policy.contains("unsafe"));
    }

    @Test
    void measuresNothingForStrangers() {
        assertThat(new Api(house).asNobody().get("/metrics").statusCode()).isEqualTo(404);
        assertThat(new Api(house).asNobody().get("/openapi").statusCode()).isEqualTo(403);
        assertThat(new Api(house).asNobody().get("/health").jsonPath().getString("status"))
                .isEqualTo("UP");
    }

    @Test
    void describesItsApiToWhomItKnows() {
        assertThat(new Api(house).as("hanne.vik").get("/openapi").asString()).contains("/api/programmes");
    }

    @Test
    void comesBackAfterAPowerCutWithEverythingThatWasSaved() {
        String planned =
                "{\"template\": \"implementation\", \"name\": \"Second wave\", \"starts\": \"2030-01-07\", \"months\": 9}";
        new Api(house)
                .as("hanne.vik")
                .contentType("application/json")
                .body(planned)
                .post("/api/programmes")
                .then()
                .statusCode(201);
        house.kill();
        house.start();
        assertThat(new Api(house)
                        .as("hanne.vik")
                        .get("/api/programmes")
                        .jsonPath()
                        .getList("name"))
                .containsExactlyInAnyOrder("Warm welcome", "Second wave");
        try (Stream<Path> data = Files.list(house.data())) {
            assertThat(data).anyMatch(file -> file.toString().endsWith(".mv.db"));
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
