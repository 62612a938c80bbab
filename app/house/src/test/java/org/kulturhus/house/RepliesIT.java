package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Answers to invitations, as calendar programmes send them into the house's mailbox (IMAP). */
class RepliesIT {

    private static final String ADDRESS = "answers@house.example";
    private static final String INGRID = "ingrid.solberg@nordlys.example";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static Letterbox letterbox;
    private static AnswerBox mailbox;
    private static House house;
    private static Api api;
    private static String series;

    @BeforeAll
    static void start() throws Exception {
        letterbox = new Letterbox().up();
        mailbox = new AnswerBox(ADDRESS);
        house = letterbox
                .house()
                .with("kulturhus.sample", "true")
                .with("kulturhus.replies.host", "127.0.0.1")
                .with("kulturhus.replies.port", String.valueOf(mailbox.port()))
                .with("kulturhus.replies.security", "none")
                .with("kulturhus.replies.seconds", "1")
                .with("kulturhus.replies.address", ADDRESS)
                .with("kulturhus.replies.user", AnswerBox.USER)
                .with("kulturhus.replies.password", AnswerBox.PASSWORD)
                .start();
        api = new Api(house);
        move(0);
        VEvent invited = events(letterbox.awaitInvitations(INGRID, 1).get(0)).get(0);
        assertThat(invited.getOrganizer().getValue()).isEqualTo("mailto:" + ADDRESS);
        series = invited.getUid().orElseThrow().getValue();
    }

    @AfterAll
    static void stop() {
        house.close();
        mailbox.close();
        letterbox.close();
    }

    @Test
    void anAnswerIsShownAProposalMovesAndWhatIsBrokenIsNamed() throws Exception {
        Map<String, Object> session = planned(3);
        String host = email((Integer) session.get("host"));
        mailbox.deliver("spy@evil.example", reply(INGRID, "ACCEPTED", session, "REPLY", ""), "Forged");
        mailbox.deliver(INGRID, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nnonsense", "Broken");
        mailbox.deliver(INGRID, null, "I am away");
        mailbox.deliver(
                INGRID,
                reply(INGRID, "ACCEPTED", session, "REPLY", "").replace(series, "other-1@kulturhus"),
                "Foreign");
        mailbox.deliver(
                INGRID, reply(INGRID, "DECLINED", session, "REPLY", "COMMENT:On holiday <b>then</b>\r\n"), "Declined");
        JsonPath answers = awaitAnswer(session, "DECLINED");
        assertThat(answers.getString("[0].comment")).isEqualTo("On holiday <b>then</b>");
        theNextOneIsReadSoon(planned(5));
        awaitWords(host, "On holiday");
        assertThat(api.as(name(host)).get("/home").asString()).contains("Ingrid Solberg", "takket nei");
        Map<String, String> aside = aside();
        assertThat(aside)
                .containsEntry("Forged", "STRANGER")
                .containsEntry("Broken", "UNREADABLE")
                .containsEntry("I am away", "NO_CALENDAR")
                .containsEntry("Foreign", "UNKNOWN")
                .hasSize(4);
        assertThat(api.as("hanne.vik").get("/api/replies/aside").statusCode()).isEqualTo(403);
        assertThat(api.as("tor.myhre").get("/notice/outbox").asString()).contains("Forged", "spy@evil.example");
        Thread.sleep(2_500);
        assertThat(aside()).hasSize(4);
        for (Message mail : mailbox.inbox()) {
            assertThat(mail.isSet(Flags.Flag.SEEN)).as(mail.getSubject()).isTrue();
        }
        propose(planned(1), host);
    }

    /** Ingrid proposes another time; she cannot decide on it herself; her mentor moves it there with one press. */
    private static void propose(Map<String, Object> session, String host) throws Exception {
        String path = "/api/followup/sessions/" + session.get("id");
        Instant start = Instant.parse(session.get("start").toString());
        Instant wished = free(session);
        mailbox.deliver(
                INGRID,
                reply(INGRID, "TENTATIVE", session, "COUNTER", "")
                        .replace("DTSTART:" + UTC.format(start), "DTSTART:" + UTC.format(wished)),
                "Counter");
        awaitAnswer(session, "PROPOSED");
        int ingrid = api.as("ingrid.solberg").get("/api/people/me").path("id");
        String proposal = "/api/followup/answers/" + session.get("id") + "/" + ingrid;
        assertThat(api.as("ingrid.solberg").post(proposal + "/accept").statusCode())
                .isEqualTo(403);
        assertThat(api.as("jonas.lind").post(proposal + "/accept").statusCode()).isEqualTo(404);
        assertThat(api.as("jonas.lind")
                        .get("/api/followup/answers/" + session.get("id"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.asNobody().post(proposal + "/accept").statusCode()).isEqualTo(401);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, name(host));
            page.navigate(house.url() + "/followup/session?id=" + session.get("id"));
            assertThat(page.locator("#answers")).containsText("Ingrid Solberg");
            page.locator("#answers button.primary").click();
            assertThat(page.locator("#answers")).hasCount(0);
        }
        assertThat(api.as("ingrid.solberg").get(path).jsonPath().getString("start"))
                .isEqualTo(wished.toString());
        assertThat(api.as(name(host)).post(proposal + "/accept").statusCode()).isEqualTo(409);
    }

    private static Instant free(Map<String, Object> session) {
        return Instant.parse(api.as("ingrid.solberg")
                .get("/api/followup/sessions/" + session.get("id") + "/free-times")
                .jsonPath()
                .getString("[-1]"));
    }

    private static String reply(String who, String answer, Map<String, Object> session, String method, String more) {
        String place = UTC.format(place(session));
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nMETHOD:" + method + "\r\nBEGIN:VEVENT\r\nUID:"
                + series
                + "\r\nDTSTAMP:20261123T120000Z\r\nRECURRENCE-ID:" + place + "\r\nDTSTART:"
                + UTC.format(Instant.parse(session.get("start").toString()))
                + "\r\nSEQUENCE:99\r\nORGANIZER:mailto:" + ADDRESS + "\r\nATTENDEE;PARTSTAT=" + answer + ":MAILTO:"
                + who
                + "\r\n" + more + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    /** Where the invitation has the session. */
    private static Instant place(Map<String, Object> session) {
        return events(letterbox.invitations(INGRID).get(0)).stream()
                .filter(event -> event.getRecurrenceId() != null
                        && event.getUrl().getValue().endsWith("id=" + session.get("id")))
                .map(event -> ((java.time.ZonedDateTime) event.getRecurrenceId().getDate()).toInstant())
                .findFirst()
                .orElseThrow();
    }

    private static void awaitWords(String address, String words) throws Exception {
        for (int tries = 0; tries < 300; tries++) {
            for (Message mail : letterbox.to(address)) {
                if (Letterbox.plain(mail).contains(words)) {
                    return;
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Nobody told " + address + " of " + words);
    }

    /** The mailbox is looked into as often as the key says, which is every second here. */
    private static void theNextOneIsReadSoon(Map<String, Object> session) throws Exception {
        long before = System.nanoTime();
        mailbox.deliver(INGRID, reply(INGRID, "ACCEPTED", session, "REPLY", ""), "Accepted");
        awaitAnswer(session, "ACCEPTED");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(12));
    }

    private static JsonPath awaitAnswer(Map<String, Object> session, String kind) throws InterruptedException {
        String path = "/api/followup/answers/" + session.get("id");
        for (int tries = 0; tries < 300; tries++) {
            JsonPath answers = api.as("ingrid.solberg").get(path).jsonPath();
            if (answers.getList("answer").contains(kind)) {
                return answers;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("No answer " + kind + "; set aside: " + aside());
    }

    private static Map<String, String> aside() {
        JsonPath told = api.as("tor.myhre").get("/api/replies/aside").jsonPath();
        return told.getList("", Map.class).stream()
                .collect(java.util.stream.Collectors.toMap(
                        one -> one.get("subject").toString(),
                        one -> one.get("why").toString()));
    }

    private static List<VEvent> events(Message mail) {
        try {
            return ServedCalendar.strictly(Letterbox.calendar(mail)).getComponents(Component.VEVENT);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Map<String, Object> planned(int number) {
        return api.as("ingrid.solberg")
                .get("/api/followup/sessions")
                .jsonPath()
                .getMap("findAll { it.state == 'PLANNED' }[" + number + "]");
    }

    private static void move(int choice) {
        Map<String, Object> session = planned(0);
        String path = "/api/followup/sessions/" + session.get("id");
        String to =
                api.as("ingrid.solberg").get(path + "/free-times").jsonPath().getString("[" + choice + "]");
        api.as("ingrid.solberg")
                .contentType("application/json")
                .body(Map.of("start", to, "version", session.get("version")))
                .put(path + "/start")
                .then()
                .statusCode(200);
    }

    private static String email(int person) {
        return api.as("hanne.vik").get("/api/people/" + person).jsonPath().getString("email");
    }

    private static String name(String email) {
        return email.substring(0, email.indexOf('@'));
    }
}
