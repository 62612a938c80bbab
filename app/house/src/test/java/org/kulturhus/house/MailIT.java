package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Mail leaves the house: in the reader's language, once, and also when the server or the house was down in between. */
class MailIT {

    private static House house;
    private static Letterbox letterbox;
    private static OutboxOf outbox;
    private static long writtenByTheSample;

    private final Newcomers newcomers = new Newcomers(new Api(house));

    @BeforeAll
    static void start() throws IOException {
        letterbox = new Letterbox().up();
        house = letterbox.house().with("kulturhus.sample", "true").start();
        outbox = new OutboxOf(house);
        JsonPath first = outbox.told();
        writtenByTheSample = first.getLong("waiting") + first.getLong("sent") + first.getLong("failed");
    }

    @AfterAll
    static void stop() {
        house.close();
        letterbox.close();
    }

    @Test
    void theSampleCompanyIsWrittenInSilence() {
        assertThat(writtenByTheSample).isZero();
    }

    @Test
    void anInvitationIsReadFollowedAndUsed() throws Exception {
        List<Long> ids = newcomers.arrive("nora.ny@new.example|Nora Ny|nb");
        assertThat(newcomers.invite(ids).jsonPath().getList("link")).containsOnlyNulls();
        MimeMessage mail = letterbox.await("nora.ny@new.example");
        assertThat(mail.getSubject()).isEqualTo("Invitasjonen din til Kulturhus");
        assertThat(mail.getFrom()[0].toString()).contains(Letterbox.SENDER);
        assertThat(Letterbox.plain(mail)).contains("Hei Nora!", "Hanne Vik inviterer deg", "Den gjelder én gang, til ");
        assertThat(Letterbox.html(mail))
                .contains("href=\"" + house.url() + "/access/invitation?token=")
                .doesNotContain("src=", "url(", "<script", "<link");
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "nb")) {
            Page page = window.newPage();
            page.navigate(Letterbox.link(mail));
            page.locator("[id='choose:password']").fill("en lang og god setning");
            page.locator("[id='choose:save']").click();
            page.waitForURL("**/access/sign-in");
            page.locator("[id='signIn:email']").fill("nora.ny@new.example");
            page.locator("[id='signIn:password']").fill("en lang og god setning");
            page.locator("[id='signIn:enter']").click();
            page.waitForURL("**/home");
            // A link that lets somebody in stands nowhere but in the mail.
            assertThat(page.locator("a.bell:visible")).hasAttribute("aria-label", "Varsler: ingen uleste");
        }
        assertThat(letterbox.to("nora.ny@new.example")).hasSize(1);
    }

    @Test
    void everybodyReadsTheOwnLanguageAndNameAndAddressBreakNothing() throws Exception {
        List<Long> ids = newcomers.arrive(
                "o'neil+new@new.example|Zoë \"\"O\"\" O’Neil <script>|en",
                "sven@blåbær.example|Sven\r\nBcc: spy@evil.example|sv",
                "per..x@new.example|Per Uten Adresse|nb");
        newcomers.invite(ids);
        MimeMessage english = letterbox.await("o'neil+new@new.example");
        assertThat(english.getSubject()).isEqualTo("Your invitation to Kulturhus");
        MimeMessage swedish = letterbox.await("sven@xn--blbr-roah.example");
        assertThat(swedish.getSubject()).isEqualTo("Din inbjudan till Kulturhus");
        assertThat(swedish.getAllRecipients()).hasSize(1);
        assertThat(swedish.getHeader("Bcc")).isNull();
        assertThat(letterbox.to("spy@evil.example")).isEmpty();
        outbox.awaitTrouble("per..x@new.example", "ADDRESS");
        String path = "/api/mails/" + outbox.told().getInt(outbox.undelivered("per..x@new.example") + "id") + "/again";
        assertThat(new Api(house).as("tor.myhre").post(path).statusCode()).isEqualTo(204);
        outbox.awaitTrouble("per..x@new.example", "ADDRESS");
        assertThat(outbox.told().getInt(outbox.undelivered("per..x@new.example") + "attempts"))
                .isEqualTo(1);
        assertThat(new Api(house).as("tor.myhre").get("/home").asString()).contains("could not be delivered");
        assertThat(new Api(house).as("tor.myhre").get("/notice/outbox").asString())
                .contains("per..x@new.example", "The e-mail address is not one that mail can be sent to.", "Try again");
    }

    @Test
    void whileTheServerIsAwayMailWaitsAndIsThenDeliveredOnceInOrder() throws Exception {
        List<Long> ids = newcomers.arrive("first@away.example|First Away|en", "second@away.example|Second Away|en");
        letterbox.down();
        newcomers.invite(ids);
        outbox.awaitTrouble("first@away.example", "SERVER");
        letterbox.up();
        letterbox.await("second@away.example");
        assertThat(letterbox.to("first@away.example")).hasSize(1);
        Thread.sleep(3_000);
        assertThat(letterbox.to("first@away.example")).hasSize(1);
        assertThat(letterbox.to("second@away.example")).hasSize(1);
    }

    /** The server takes the call and says nothing; so one mail is in hand when the house is killed, and one is not. */
    @Test
    void aKilledHouseDeliversWhatItHadWrittenAndTakesUpWhatItHadInHand() throws Exception {
        List<Long> ids = newcomers.arrive("hand@killed.example|In Hand|en", "outbox@killed.example|In Outbox|en");
        letterbox.down();
        try (ServerSocket silent = new ServerSocket(letterbox.port(), 5, InetAddress.getByName("127.0.0.1"))) {
            newcomers.invite(ids);
            try (Socket caller = silent.accept()) {
                assertThat(caller.isConnected()).isTrue();
                house.kill();
            }
        }
        leaseOf("hand@killed.example");
        letterbox.up();
        house.start();
        letterbox.await("outbox@killed.example");
        letterbox.await("hand@killed.example");
        Thread.sleep(3_000);
        assertThat(letterbox.to("outbox@killed.example")).hasSize(1);
        assertThat(letterbox.to("hand@killed.example")).hasSize(1);
        assertThat(texts()).isZero();
    }

    /** Sees that the dead node had the mail, and lets the time pass that it was to have it. */
    private static void leaseOf(String address) throws Exception {
        try (Connection database = outbox.database();
                Statement statement = database.createStatement()) {
            ResultSet due = statement.executeQuery("select due_at from shell_mail where address = '" + address + "'");
            assertThat(due.next()).isTrue();
            assertThat(due.getObject(1, OffsetDateTime.class))
                    .isAfter(OffsetDateTime.now().plusMinutes(3));
            statement.executeUpdate("update shell_mail set due_at = written_at where address = '" + address + "'");
        }
    }

    /** How many sent mails the house still knows the words of. */
    private static long texts() throws Exception {
        house.close();
        try (Connection database = outbox.database();
                Statement statement = database.createStatement()) {
            ResultSet kept = statement.executeQuery("select count(*) from shell_mail where state = 'SENT'"
                    + " and (text is not null or link is not null)");
            kept.next();
            return kept.getLong(1);
        } finally {
            house.start();
        }
    }

    @Test
    void aLeaderHearsOfTheMentorAndTheFixedTime() throws Exception {
        Api api = new Api(house);
        int programme = api.as("hanne.vik").get("/api/programmes").jsonPath().getInt("[0].id");
        new ProposalFixture(api).placeEverybody();
        JsonPath published = new ProposalFixture(api).published(programme);
        String mentor = published.getString("find { it.leaderName == 'Anders Berg' }.mentorName");
        MimeMessage mail = letterbox.await("anders.berg@nordlys.example");
        assertThat(mail.getSubject()).contains(mentor);
        assertThat(Letterbox.plain(mail)).contains(mentor).containsPattern("\\d\\d:\\d\\d");
        assertThat(Letterbox.link(mail)).isEqualTo(house.url() + "/mentoring/mine");
    }

    @Test
    void theOtherPersonHearsThatASessionWasMoved() throws Exception {
        Pair pair = Pair.of(new Api(house), "ingrid.solberg");
        int before = pair.toldToMentor().size();
        int id = pair.moveTheNext();
        MimeMessage mail = letterbox.await(pair.mentor() + "@nordlys.example");
        assertThat(pair.toldToMentor())
                .as("once in the app, though there is an invitation as well")
                .hasSize(before + 1);
        assertThat(pair.toldToMentor().get(0)).isEqualTo("followup/session?id=" + id);
        assertThat(Letterbox.plain(mail)).contains("Ingrid Solberg");
        assertThat(Letterbox.link(mail)).isEqualTo(house.url() + "/followup/session?id=" + id);
        assertThat(letterbox.to("ingrid.solberg@nordlys.example"))
                .as("she knows; only her calendar does not")
                .isEqualTo(letterbox.invitations("ingrid.solberg@nordlys.example"));
    }

    @Test
    void whoHasMutedARoomHearsOfItInTheAppOnly() throws Exception {
        Pair pair = Pair.of(new Api(house), "mette.holm");
        pair.api()
                .as(pair.mentor())
                .contentType("application/json")
                .body(Map.of("invitations", false, "muted", List.of("followup")))
                .put("/api/me/notices")
                .then()
                .statusCode(200);
        int before = pair.toldToMentor().size();
        int mails = letterbox.to(pair.mentor() + "@nordlys.example").size();
        int id = pair.moveTheNext();
        letterbox.awaitInvitations("mette.holm@nordlys.example", 1);
        assertThat(pair.toldToMentor()).hasSize(before + 1).startsWith("followup/session?id=" + id);
        assertThat(letterbox.to(pair.mentor() + "@nordlys.example")).hasSize(mails);
    }

    @Test
    void whatHasStoodForNinetyDaysIsForgotten() throws Exception {
        Api api = new Api(house);
        house.close();
        try (Connection database = outbox.database();
                Statement statement = database.createStatement()) {
            told(statement, "kari.nilsen", 91);
            told(statement, "lars.moe", 89);
        } finally {
            house.start();
        }
        List<Object> left = api.as("kari.nilsen").get("/api/notices").path("notices");
        for (int tries = 0; tries < 50 && !left.isEmpty(); tries++) {
            Thread.sleep(200);
            left = api.as("kari.nilsen").get("/api/notices").path("notices");
        }
        assertThat(left).isEmpty();
        assertThat(api.as("lars.moe").get("/api/notices").<List<Object>>path("notices"))
                .isNotEmpty();
    }

    private static void told(Statement statement, String who, int daysAgo) throws SQLException {
        assertThat(statement.executeUpdate(
                        "update shell_notice set told_at = dateadd('DAY', -" + daysAgo + ", current_timestamp)"
                                + " where member_id = (select id from shell_member where email = '" + who
                                + "@nordlys.example')"))
                .isPositive();
    }
}
