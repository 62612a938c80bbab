package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A private note is read by its writer and by nobody else, on the screen, by REST and in what the house leaves behind. */
class PrivateNotesIT {

    private static final String SECRET = "I dread the till figures";
    private static final String SHARED = "We go through the till figures";
    private static final int AT_ONCE = 8;

    private House house;
    private Rows rows;
    private Pair pair;
    private int session;

    @ParameterizedTest
    @EnumSource
    void onlyItsWriterReadsIt(Rows.Database database) throws Exception {
        house = House.fresh().with("kulturhus.sample", "true").with("kulturhus.database.log", "true");
        rows = Rows.of(house, database);
        house.start();
        meet();
        write(pair.leader(), 0, SECRET).then().statusCode(200);
        pair.put(pair.leader(), "sessions/" + session + "/notes", Map.of("version", 0, "text", SHARED));
        othersSeeNothing();
        theScreenShowsIt();
        ofManyWhoWriteInTheNotesEachIsIn();
        String feed = feed();
        String audit = pair.api().as("tor.myhre").get("/audit/audit").asString();
        assertThat(audit).contains("NotesWritten").doesNotContain(SECRET, "PrivateNote");
        assertThat(feed).contains("BEGIN:VEVENT").doesNotContain(SECRET).doesNotContain(SHARED);
        assertThat(pair.api().as("tor.myhre").get("/notice/outbox").asString()).doesNotContain(SECRET);
        nobodyFindsItAtHome(database);
        if (database == Rows.Database.H2) {
            theKeyIsLost();
        }
    }

    private void meet() {
        pair = Pair.of(new Api(house), "turid.mo");
        session = pair.planned().get(0);
    }

    private Response write(String who, int version, String text) {
        return pair.put(who, "private-notes/" + session, Map.of("version", version, "text", text));
    }

    private Response read(String who) {
        return pair.get(who, "private-notes/" + session);
    }

    private void othersSeeNothing() {
        assertThat(read(pair.leader()).<String>path("text")).isEqualTo(SECRET);
        assertThat(pair.get(pair.leader(), "private-notes").<List<String>>path("text"))
                .containsExactly(SECRET);
        assertThat(read(pair.mentor()).<String>path("text")).isEmpty();
        write(pair.mentor(), 0, "mine alone").then().statusCode(200);
        assertThat(read(pair.leader()).<String>path("text")).isEqualTo(SECRET);
        Map.of("hanne.vik", 403, "tor.myhre", 404, "geir.sunde", 404, "per.hauge", 403, "ola.brekke", 403)
                .forEach((who, status) -> {
                    assertThat(read(who).statusCode()).as(who).isEqualTo(status);
                    assertThat(write(who, 0, "x").statusCode()).as(who).isEqualTo(status);
                    assertThat(pair.api()
                                    .as(who)
                                    .delete("/api/followup/private-notes/" + session)
                                    .statusCode())
                            .as(who)
                            .isEqualTo(status);
                });
        Stream.of("hanne.vik", "tor.myhre", "geir.sunde", "per.hauge", pair.mentor())
                .forEach(who -> {
                    assertThat(pair.get(who, "private-notes").asString())
                            .as(who)
                            .doesNotContain(SECRET);
                    assertThat(pair.api()
                                    .as(who)
                                    .get("/followup/session?id=" + session)
                                    .asString())
                            .as(who)
                            .doesNotContain(SECRET);
                });
        assertThat(pair.api()
                        .asNobody()
                        .get("/api/followup/private-notes/" + session)
                        .statusCode())
                .isEqualTo(401);
    }

    private void theScreenShowsIt() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, pair.leader());
            page.navigate(house.url() + "/followup/session?id=" + session);
            assertThat(page.locator("#noteText")).hasValue(SECRET);
            page.locator("#noteText").fill(SECRET + ", still");
            assertThat(page.locator("#ownNote [data-said]")).hasText(Pattern.compile("Lagret \\d\\d[.:]\\d\\d"));
            assertThat(page.evaluate("() => JSON.stringify(localStorage)").toString())
                    .doesNotContain(SECRET);
        }
        assertThat(read(pair.leader()).<String>path("text")).isEqualTo(SECRET + ", still");
        assertThat(write(pair.leader(), 1, SECRET + "\nfrom an old window").<String>path("text"))
                .contains(SECRET + ", still", "from an old window");
    }

    /** Everybody begins with the same edition, and the text has all of them in the end. */
    private void ofManyWhoWriteInTheNotesEachIsIn() throws Exception {
        List<Callable<Response>> writers = new ArrayList<>();
        for (int number = 0; number < AT_ONCE; number++) {
            String who = number % 2 == 0 ? pair.leader() : pair.mentor();
            String text = SHARED + "\nline " + number;
            pair.api().as(who);
            writers.add(() -> pair.put(who, "sessions/" + session + "/notes", Map.of("version", 1, "text", text)));
        }
        assertThat(AtOnce.together(writers))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        String text = pair.get(pair.leader(), "sessions/" + session + "/notes").path("text");
        assertThat(text.split("\n")).hasSize(AT_ONCE + 1).contains(SHARED, "line 0", "line " + (AT_ONCE - 1));
    }

    private String feed() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, pair.leader());
            page.navigate(house.url() + "/people/profile");
            page.locator("[id='feeds:feedName']").fill("Phone");
            page.locator("[id='feeds:subscribe']").click();
            return pair.api()
                    .asNobody()
                    .get(page.locator("[id='feeds:feedLink']").inputValue())
                    .asString();
        }
    }

    /** What is not private is found, so that the search is known to see. */
    private void nobodyFindsItAtHome(Rows.Database database) throws IOException, SQLException {
        assertThat(house.log()).contains("followup_private_note").doesNotContain(SECRET);
        house.close();
        if (database == Rows.Database.H2) {
            assertThat(files(SHARED)).isTrue();
            assertThat(files(SECRET)).isFalse();
        }
        assertThat(rows.tablesWith(SHARED)).containsExactlyInAnyOrder("followup_notes", "followup_notes_edition");
        assertThat(rows.tablesWith(SECRET)).isEmpty();
        assertThat(rows.cell("select closed from followup_private_note where edition > 1"))
                .matches("[0-9a-f]{8}\\.[A-Za-z0-9+/=]{100,}");
    }

    private boolean files(String words) throws IOException {
        boolean found = false;
        try (Stream<Path> files = Files.list(house.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found |= new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
            }
        }
        return found;
    }

    /** Without the key the note says so, all else works, and with the key it is there again. */
    private void theKeyIsLost() throws IOException {
        Path key = house.data().resolve("seal.key");
        Path elsewhere = Files.move(key, house.data().resolve("found.key"));
        house.with("kulturhus.database.log", "false").start();
        meet();
        Response lost = read(pair.leader());
        assertThat(lost.<String>path("state")).isEqualTo("KEY_LOST");
        assertThat(lost.<String>path("text")).isEmpty();
        assertThat(write(pair.leader(), 3, SECRET + " once more").statusCode()).isEqualTo(409);
        Response page = pair.api().as(pair.leader()).get("/followup/session?id=" + session);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("en nøkkel som huset ikke lenger har", SHARED);
        pair.api().as(pair.mentor()).delete("/api/followup/private-notes/" + session);
        write(pair.mentor(), 0, "anew").then().statusCode(200);
        house.close();
        assertThat(house.log()).doesNotContain(SECRET);
        String newest = Files.readString(key).strip();
        house.with(
                "kulturhus.seal.key", newest + "," + Files.readString(elsewhere).strip());
        house.start();
        meet();
        assertThat(read(pair.leader()).<String>path("text")).contains(SECRET);
        assertThat(read(pair.mentor()).<String>path("text")).isEqualTo("anew");
        house.close();
    }
}
