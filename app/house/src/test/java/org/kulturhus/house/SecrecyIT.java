package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A private note is in no mail, no table for a spreadsheet, no log of what was refused, and no file of the database. */
class SecrecyIT {

    private static final String SECRET = "I would rather sell flowers";
    private static final String SHARED = "We sell umbrellas at the door";
    private static final String REASON = "Inventory until midnight";
    private House house;
    private Rows rows;
    private Pair pair;

    @Test
    void nothingThatLeavesTheHouseTellsIt() throws Exception {
        try (Letterbox letterbox = new Letterbox().up()) {
            open(letterbox);
            List<Integer> planned = pair.planned();
            write(planned.get(0), SECRET).then().statusCode(200);
            write(planned.get(1), SECRET + " on Mondays").then().statusCode(200);
            pair.put(pair.leader(), "sessions/" + planned.get(0) + "/notes", Map.of("version", 0, "text", SHARED));
            move(planned.get(0));
            callOff(planned.get(1));
            weekByMail();
            assertThat(mails(letterbox)).contains("Turid", REASON).doesNotContain(SECRET);
            sheets();
            refusals(planned.get(0));
            onlyTheWriterFindsIt();
            house.close();
            assertThat(house.log()).contains("followup_private_note").doesNotContain(SECRET);
            assertThat(rows.cell("select count(*) from shell_mail where member_id = " + pair.leaderId()))
                    .isNotEqualTo("0");
            assertThat(rows.tablesWith(SHARED)).contains("followup_notes");
            assertThat(rows.tablesWith(SECRET)).isEmpty();
            rows.change("checkpoint");
            Path database = Path.of(rows.cell("show data_directory"));
            assertThat(files(database, SHARED)).isTrue();
            assertThat(files(database, SECRET)).isFalse();
            assertThat(files(house.data(), SECRET)).isFalse();
        }
    }

    private void open(Letterbox letterbox) {
        house = letterbox.house().with("kulturhus.sample", "true").with("kulturhus.database.log", "true");
        rows = Rows.of(house, Rows.Database.POSTGRESQL);
        house.start();
        pair = Pair.of(new Api(house), "turid.mo");
    }

    private Response write(int session, String text) {
        return pair.put(pair.leader(), "private-notes/" + session, Map.of("version", 0, "text", text));
    }

    /** Wherever it is daytime now, the weekday that is chosen is today. From then on the two have hardly an hour in common. */
    private void weekByMail() throws Exception {
        ZoneId day = Stream.of("Europe/Oslo", "America/New_York", "Asia/Tokyo")
                .map(ZoneId::of)
                .filter(zone -> ZonedDateTime.now(zone).getHour() >= 7
                        && ZonedDateTime.now(zone).getHour() < 23)
                .findFirst()
                .orElseThrow();
        rows.change(
                "update shell_member set zone = '" + day + "' where email = '" + pair.leader() + "@nordlys.example'");
        pair.api()
                .as(pair.leader())
                .contentType("application/json")
                .body(Map.of(
                        "invitations", true, "digest", ZonedDateTime.now(day).getDayOfWeek()))
                .put("/api/me/notices")
                .then()
                .statusCode(200);
    }

    private void move(int session) {
        List<String> free = pair.get(
                        pair.leader(),
                        "sessions/" + session + "/free-times?from="
                                + LocalDate.now().plusDays(8) + "&until="
                                + LocalDate.now().plusDays(60))
                .path("");
        int version = pair.get(pair.leader(), "sessions/" + session).path("version");
        pair.put(pair.mentor(), "sessions/" + session + "/start", Map.of("start", free.get(1), "version", version))
                .then()
                .statusCode(200);
    }

    private void callOff(int session) {
        String path = "bookings/" + session + "/call-off";
        String stamp = pair.get(pair.mentor(), path + "?scope=THIS").path("stamp");
        pair.post(pair.mentor(), path, Map.of("scope", "THIS", "stamp", stamp, "reason", REASON))
                .then()
                .statusCode(204);
    }

    /** All that came for the writer, when the digest and the news of both sessions are there. */
    private String mails(Letterbox letterbox) throws Exception {
        String address = pair.leader() + "@nordlys.example";
        String words = "";
        List<String> awaited = List.of("Uken din", REASON, "BEGIN:VCALENDAR");
        for (int tries = 0; tries < 300 && !awaited.stream().allMatch(words::contains); tries++) {
            Thread.sleep(500);
            StringBuilder all = new StringBuilder();
            for (Message message : letterbox.to(address)) {
                all.append(message.getSubject()).append('\n').append(words(message));
            }
            words = all.toString();
        }
        assertThat(words).contains(awaited);
        return words;
    }

    private static String words(Part part) throws Exception {
        if (part.getContent() instanceof Multipart many) {
            StringBuilder all = new StringBuilder();
            for (int place = 0; place < many.getCount(); place++) {
                all.append(words(many.getBodyPart(place)));
            }
            return all.toString();
        }
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void sheets() throws IOException {
        int programme =
                pair.get(pair.leader(), "sessions/" + pair.planned().get(0)).path("programme");
        for (List<String> asked : List.of(
                List.of(pair.leader(), "sheets/mine"),
                List.of(pair.mentor(), "sheets/mine"),
                List.of("hanne.vik", "sheets/programmes/" + programme))) {
            Response sheet = pair.get(asked.get(0), asked.get(1));
            assertThat(sheet.statusCode()).isEqualTo(200);
            assertThat(unzipped(sheet.asByteArray()))
                    .as(asked.get(0))
                    .contains("Turid Mo")
                    .doesNotContain(SECRET);
        }
    }

    private static String unzipped(byte[] sheet) throws IOException {
        Path file = Files.write(Files.createTempFile("sessions", ".xlsx"), sheet);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return all.toString();
    }

    /** What is refused is not written into a log either. */
    private void refusals(int session) {
        String note = "private-notes/" + session;
        List<Response> answers = new ArrayList<>();
        answers.add(pair.put(pair.leader(), note, Map.of("version", 1, "text", SECRET.repeat(500))));
        answers.add(pair.put(pair.leader(), note, Map.of("text", SECRET)));
        answers.add(pair.put("geir.sunde", note, Map.of("version", 0, "text", SECRET)));
        answers.add(pair.put(pair.leader(), note, "{\"version\": \"" + SECRET + "\", \"text\": \"" + SECRET));
        answers.add(pair.put(pair.leader(), note, "{\"version\": [1], \"text\": {\"a\": \"" + SECRET + "\"}}"));
        assertThat(answers)
                .extracting(Response::statusCode)
                .allSatisfy(status -> assertThat(status).isBetween(400, 499));
        assertThat(answers).extracting(Response::asString).noneMatch(words -> words.contains(SECRET));
    }

    private void onlyTheWriterFindsIt() {
        for (String who : List.of(pair.mentor(), "geir.sunde")) {
            Response page = pair.api().as(who).get("/followup/notes");
            assertThat(page.statusCode()).as(who).isEqualTo(200);
            assertThat(page.asString()).as(who).doesNotContain(SECRET);
        }
        assertThat(pair.api().as("hanne.vik").get("/followup/notes").statusCode())
                .isEqualTo(403);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "nb")) {
            Page page = Browser.signedIn(window, house, pair.leader());
            page.navigate(house.url() + "/followup/notes");
            assertThat(page.locator("#ownNotes .prose")).hasCount(2);
            page.locator("[id='ownNotes:words']").fill("on mondays");
            page.locator("[id='ownNotes:search']").click();
            assertThat(page.locator("#ownNotes .prose")).hasCount(1);
            assertThat(page.locator("#ownNotes .prose")).containsText(SECRET + " on Mondays");
            assertThat(page.locator("#ownNotes a.button")).hasCount(1);
            page.locator("#ownNotes button[aria-label^='Fjern']").click();
            assertThat(page.locator("#ownNotes .prose")).hasCount(0);
            assertThat(page.url()).doesNotContain("words");
        }
        assertThat(pair.get(pair.leader(), "private-notes").<List<String>>path("text"))
                .containsExactly(SECRET);
    }

    private static boolean files(Path folder, String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jar"))
                    .anyMatch(file -> holds(file, words));
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException gone) {
            return false;
        }
    }
}
