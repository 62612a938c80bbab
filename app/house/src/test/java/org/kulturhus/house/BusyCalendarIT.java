package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Nobody books a person who is taken in a calendar kept elsewhere, also when that has just changed; only times are kept. */
class BusyCalendarIT {

    private static final String LEADER = "ingrid.solberg";
    private static final String CALENDARS = "/api/me/calendars";
    private static final String OTHER = "sara.ek";
    private static volatile String text = calendar();
    private static volatile boolean slowly;
    private static HttpServer elsewhere;
    private static House house;
    private static Api api;

    @BeforeAll
    static void start() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/mine.ics", exchange -> {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        elsewhere.setExecutor(Executors.newCachedThreadPool());
        elsewhere.createContext("/slow.ics", exchange -> {
            byte[] body = calendar().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            for (byte letter : body) {
                exchange.getResponseBody().write(letter);
                exchange.getResponseBody().flush();
                pause(slowly ? 500 : 0);
            }
            exchange.close();
        });
        elsewhere.start();
        house = House.fresh()
                .with("kulturhus.sample", "true")
                .with("kulturhus.calendars.private", "true")
                .start();
        api = new Api(house);
    }

    @AfterAll
    static void end() {
        house.close();
        elsewhere.stop(0);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String address(String file) {
        return "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/" + file;
    }

    /** A calendar with an hour's meeting at each of these times. */
    private static String calendar(Instant... starts) {
        StringBuilder all = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Elsewhere//EN\r\n");
        for (Instant start : starts) {
            String from = start.toString().replaceAll("[-:]", "");
            all.append("BEGIN:VEVENT\r\nUID:")
                    .append(from)
                    .append("\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:")
                    .append(from);
            all.append("\r\nDURATION:PT1H\r\nSUMMARY:Dentist of the boss\r\nEND:VEVENT\r\n");
        }
        return all.append("END:VCALENDAR\r\n").toString();
    }

    private static Response subscribe(String name, String address) {
        return api.as(LEADER)
                .contentType("application/json")
                .body(Map.of("name", name, "address", address))
                .post(CALENDARS);
    }

    @Test
    void whatIsTakenElsewhereIsNotFree() throws Exception {
        Map<String, Object> session = api.as(LEADER)
                .get("/api/followup/sessions?from=" + LocalDate.now())
                .jsonPath()
                .getMap("find { it.state == 'PLANNED' }");
        String bookings = "/api/followup/bookings/" + session.get("id") + "/free-times";
        List<String> free = api.as("hanne.vik").get(bookings).path("free");
        text = calendar(Instant.parse(free.get(0)));
        subscribe("Outlook", address("mine.ics")).then().statusCode(200);
        Response look = api.as("hanne.vik").get(bookings);
        assertThat(look.<List<String>>path("free")).doesNotContain(free.get(0));
        assertThat(look.<List<String>>path("why"))
                .anyMatch(line -> line.startsWith("Ingrid Solberg is taken in the own calendar"));
        String last = free.get(free.size() - 1);
        text = calendar(Instant.parse(free.get(0)), Instant.parse(last));
        Thread.sleep(6000);
        assertThat(move(session, last).statusCode()).isEqualTo(409);
        int id = api.as(LEADER).get(CALENDARS).path("[0].id");
        assertThat(api.as("sara.ek").delete(CALENDARS + "/" + id).statusCode()).isEqualTo(404);
        api.as(LEADER).delete(CALENDARS + "/" + id).then().statusCode(200);
        assertThat(move(session, last).statusCode()).isEqualTo(200);
        assertThat(house.log()).doesNotContain("Dentist");
    }

    private static Response move(Map<String, Object> session, String start) {
        return api.as(LEADER)
                .contentType("application/json")
                .body(Map.of("start", start, "version", session.get("version")))
                .put("/api/followup/sessions/" + session.get("id") + "/start");
    }

    @Test
    void aFileIsReadOnceAndANewerOneTakesItsPlace() {
        Map<String, Object> session = api.as(OTHER)
                .get("/api/followup/sessions?from=" + LocalDate.now())
                .jsonPath()
                .getMap("find { it.state == 'PLANNED' }");
        String bookings = "/api/followup/bookings/" + session.get("id") + "/free-times";
        List<String> free = api.as("hanne.vik").get(bookings).path("free");
        give("Thunderbird", calendar(Instant.parse(free.get(0)))).then().statusCode(200);
        assertThat(api.as("hanne.vik").get(bookings).<List<String>>path("free")).doesNotContain(free.get(0));
        Response newer = give("Thunderbird", calendar());
        assertThat(newer.<List<Boolean>>path("file")).containsExactly(true);
        assertThat(api.as("hanne.vik").get(bookings).<List<String>>path("free")).contains(free.get(0));
        assertThat(give("Thunderbird", "no calendar").<String>path("field")).isEqualTo("file");
        Response nameless = give("", calendar());
        assertThat(nameless.<String>path("field")).isEqualTo("calendarName");
        assertThat(nameless.<String>path("detail")).contains("kalendern ett namn");
    }

    private static Response give(String name, String text) {
        return api.as(OTHER)
                .contentType("text/calendar; charset=utf-8")
                .body(text)
                .post(CALENDARS + "/file?name=" + name);
    }

    /** Five calendars that drip do not hold a booking longer than one; it goes by what was known, and the reader is told. */
    @Test
    void whoeverDripsIsNotWaitedFor() {
        String who = "turid.mo";
        for (int number = 1; number <= 5; number++) {
            api.as(who)
                    .contentType("application/json")
                    .body(Map.of("name", "Slow " + number, "address", address("slow.ics")))
                    .post(CALENDARS)
                    .then()
                    .statusCode(200);
        }
        slowly = true;
        pause(6000);
        Map<String, Object> session = api.as(who)
                .get("/api/followup/sessions?from=" + LocalDate.now().plusDays(1))
                .jsonPath()
                .getMap("find { it.state == 'PLANNED' }");
        String bookings = "/api/followup/bookings/" + session.get("id") + "/free-times";
        List<String> free = api.as("hanne.vik").get(bookings).path("free");
        long before = System.nanoTime();
        Response moved = api.as(who)
                .contentType("application/json")
                .body(Map.of("start", free.get(free.size() - 1), "version", session.get("version")))
                .put("/api/followup/sessions/" + session.get("id") + "/start");
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        assertThat(api.as("hanne.vik").get(bookings).<List<String>>path("why"))
                .anyMatch(line -> line.startsWith("Turid Mo has a calendar elsewhere that does not answer"));
        slowly = false;
    }

    @Test
    void whatCannotBeReadIsRefusedAtTheField() {
        for (String wrong :
                List.of(address("none.ics"), "ftp://example.org/a.ics", "http://127.0.0.1:1/a.ics", "x", "")) {
            assertThat(subscribe("Outlook", wrong).<String>path("field"))
                    .as(wrong)
                    .isEqualTo("address");
        }
        assertThat(subscribe("", address("mine.ics")).<String>path("field")).isEqualTo("calendarName");
        assertThat(api.asNobody().get(CALENDARS).statusCode()).isEqualTo(401);
    }

    @Test
    void onThePage() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, "jonas.lind");
            page.navigate(house.url() + "/absence/absences");
            page.locator("[id='busy:calendarName']").fill("Google");
            page.locator("[id='busy:address']").fill("nowhere");
            page.locator("[id='busy:subscribe']").click();
            assertThat(page.locator("#busy .ui-message-error").first()).isVisible();
            page.locator("[id='busy:address']").fill(address("mine.ics"));
            page.locator("[id='busy:subscribe']").click();
            assertThat(page.locator("#busy .plain-list li")).hasCount(1);
            page.locator("[id='busy:file']").setInputFiles(file("no calendar"));
            page.locator("[id='busy:calendarName']").fill("Work");
            page.locator("[id='busy:subscribe']").click();
            assertThat(page.locator("#busy .ui-message-error").first()).isVisible();
            page.locator("[id='busy:file']").setInputFiles(file(calendar()));
            page.locator("[id='busy:subscribe']").click();
            assertThat(page.locator("#busy .plain-list li")).hasCount(2);
        }
    }

    private static FilePayload file(String text) {
        return new FilePayload("work.ics", "text/calendar", text.getBytes(StandardCharsets.UTF_8));
    }
}
