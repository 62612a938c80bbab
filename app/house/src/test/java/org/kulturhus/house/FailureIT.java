package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Ports;

/** Whatever fails is said in words, on pages and in the API, and the house goes on as soon as it can. */
class FailureIT {

    private static final int PORT = Ports.free();
    private static final String LEADER = "ingrid.solberg";

    @TempDir
    private static Path data;

    private static EmbeddedPostgres database;
    private static House house;
    private static Api api;

    @BeforeAll
    static void start() throws IOException {
        database = database();
        house = House.fresh()
                .with("kulturhus.sample", "true")
                .with("kulturhus.database.url", "jdbc:postgresql://localhost:" + PORT + "/postgres")
                .with("kulturhus.database.user", "postgres")
                .with("kulturhus.database.password", "postgres")
                .start();
        api = new Api(house);
    }

    @AfterAll
    static void end() throws IOException {
        house.close();
        database.close();
    }

    private static EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(PORT)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void works() {
        api.as(LEADER).get("/home").then().statusCode(200);
        api.as(LEADER).get("/api/followup/sessions").then().statusCode(200);
    }

    private static void saysThatItFails() {
        Response page = api.as(LEADER).get("/home");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.asString()).contains("<h1>Something failed</h1>").doesNotContain("Exception");
        Response answer = api.as(LEADER).get("/api/followup/sessions");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("title")).isEqualTo("Something failed");
    }

    @Test
    void aTableThatIsMissing() throws SQLException {
        works();
        execute("alter table followup_session rename to lost");
        try {
            saysThatItFails();
        } finally {
            execute("alter table lost rename to followup_session");
        }
        works();
    }

    /** As it is sent before the scripts of the page are there. */
    @Test
    void aFormThatIsSentAsAWhole() throws SQLException {
        try (Browser browser = new Browser();
                BrowserContext window = browser.withoutScripts("en")) {
            Page page = Browser.signedIn(window, house, LEADER);
            page.navigate(house.url() + "/followup/needs");
            page.locator("[id='needs:need']").fill("Calm at the till");
            execute("alter table followup_need rename to lost");
            try {
                page.locator("[id='needs:add']").click();
                PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Something failed");
            } finally {
                execute("alter table lost rename to followup_need");
            }
        }
    }

    @Test
    void aDatabaseThatIsAway() throws IOException {
        works();
        database.close();
        try {
            saysThatItFails();
        } finally {
            database = database();
        }
        works();
    }
}
