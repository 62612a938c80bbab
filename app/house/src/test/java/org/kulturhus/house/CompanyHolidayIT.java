package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** The company is free on days of its own: what it changes is shown first, then nobody meets on them, and later they may again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompanyHolidayIT {

    private static final String HOLIDAYS = "/api/holidays";
    private static final String MANAGER = "hanne.vik";
    private static final String MENTOR = "lars.moe";
    private static House house;
    private static Letterbox letterbox;
    private static Api api;
    private static List<String> before;
    private static LocalDate day;

    @BeforeAll
    static void start() throws Exception {
        letterbox = new Letterbox().up();
        house = letterbox.house().with("kulturhus.sample", "true").start();
        api = new Api(house);
        before = starts();
        day = LocalDate.parse(before.get(3).substring(0, 10));
    }

    @AfterAll
    static void end() {
        house.close();
        letterbox.close();
    }

    /** The mentor's sessions to come, in time. */
    private static List<String> starts() {
        return api.as(MENTOR)
                .get("/api/followup/sessions?from=" + LocalDate.now() + "&until="
                        + LocalDate.now().plusDays(300))
                .jsonPath()
                .getList("findAll { it.state == 'PLANNED' }.start");
    }

    private static List<String> on(LocalDate which) {
        return starts().stream()
                .filter(start -> start.startsWith(which.toString()))
                .toList();
    }

    private static Response post(String who, String address, Map<String, String> days) {
        return api.as(who).contentType("application/json").body(days).post(address);
    }

    private static Map<String, String> days(String country, LocalDate from, LocalDate until) {
        return Map.of("name", "Stocktaking", "country", country, "from", from.toString(), "until", until.toString());
    }

    /** Its day is a working day of most weeks, so somebody would have met on it. */
    @Test
    @Order(1)
    void theSampleCompanyHasADayOnWhichNobodyMeets() {
        Response holidays = api.as(MANAGER).get(HOLIDAYS);
        assertThat(holidays.<List<String>>path("name")).containsExactly("Nordlys Day");
        String free = holidays.path("[0].from");
        Response calendar = api.as(MANAGER).get("/api/followup/calendar?day=" + free);
        String that = "leaders.days.flatten().findAll { it.day == '" + free + "' }";
        assertThat(calendar.<List<String>>path(that + ".holiday")).isNotEmpty().containsOnly("Nordlys Day");
        assertThat(calendar.<List<List<Integer>>>path(that + ".sessions")).allMatch(List::isEmpty);
        int holiday = holidays.path("[0].id");
        Response without = api.as(MANAGER).get(HOLIDAYS + "/" + holiday + "/removal");
        assertThat(without.<Integer>path("moved"))
                .as("sessions that it has moved")
                .isPositive();
    }

    @Test
    @Order(2)
    void thePreviewNamesTheSessionsOfTheCountryAndChangesNothing() {
        Response shown = post(MANAGER, HOLIDAYS + "/preview", days("NO", day, day));
        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
        assertThat(shown.<List<String>>path("lines")).anyMatch(line -> line.contains("Lars Moe"));
        assertThat(shown.<Integer>path("moved")).isGreaterThanOrEqualTo(on(day).size());
        Response elsewhere = post(MANAGER, HOLIDAYS + "/preview", days("FI", day, day));
        assertThat(elsewhere.<List<String>>path("lines")).isEmpty();
        assertThat(starts()).isEqualTo(before);
        assertThat(api.as(MANAGER).get(HOLIDAYS).<List<String>>path("name")).hasSize(1);
    }

    @Test
    @Order(3)
    void whatCannotBeIsRefusedAtItsField() {
        LocalDate today = LocalDate.now();
        assertThat(field(days("", today.minusDays(1), today))).isEqualTo("from");
        assertThat(field(days("", day, day.minusDays(1)))).isEqualTo("until");
        assertThat(field(days("", day, day.plusDays(60)))).isEqualTo("until");
        assertThat(field(days("XX", day, day))).isEqualTo("country");
        assertThat(field(Map.of("name", " ", "from", day.toString(), "until", day.toString())))
                .isEqualTo("name");
        assertThat(field(Map.of("name", "One", "from", "soon", "until", "later")))
                .isEqualTo("from");
        assertThat(field(Map.of())).isEqualTo("name");
        assertThat(api.as(MANAGER).delete(HOLIDAYS + "/999999").statusCode()).isEqualTo(404);
        for (String other : List.of(MENTOR, "ingrid.solberg", "ola.brekke")) {
            assertThat(api.as(other).get(HOLIDAYS).statusCode()).isEqualTo(403);
            assertThat(post(other, HOLIDAYS, days("", day, day)).statusCode()).isEqualTo(403);
        }
    }

    private static String field(Map<String, String> days) {
        Response refused = post(MANAGER, HOLIDAYS, days);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        return refused.path("field");
    }

    /** Somebody is away then as well, so other sessions would change than those that were shown. */
    @Test
    @Order(4)
    void whatWasShownAndIsNoLongerSoIsNotDone() {
        String seen = post(MANAGER, HOLIDAYS + "/preview", days("NO", day, day)).header("ETag");
        int mentor = api.as(MENTOR).get("/api/people/me").path("id");
        String absences = "/api/people/" + mentor + "/absences";
        post(MENTOR, absences, Map.of("from", day.toString(), "until", day.toString()))
                .then()
                .statusCode(200);
        Response stale = api.as(MANAGER)
                .header("If-Match", seen)
                .contentType("application/json")
                .body(days("NO", day, day))
                .post(HOLIDAYS);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(api.as(MANAGER).get(HOLIDAYS).<List<String>>path("name")).hasSize(1);
        int absence = api.as(MENTOR).get(absences).path("[0].id");
        api.as(MENTOR).delete(absences + "/" + absence).then().statusCode(200);
        assertThat(starts()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void thenNobodyMeetsAndEverybodyHearsOfItOnce() throws Exception {
        Response shown = post(MANAGER, HOLIDAYS + "/preview", days("", day, day));
        Response kept = api.as(MANAGER)
                .header("If-Match", shown.header("ETag"))
                .contentType("application/json")
                .body(days("", day, day))
                .post(HOLIDAYS);
        assertThat(kept.<List<String>>path("name")).contains("Stocktaking");
        assertThat(on(day)).isEmpty();
        assertThat(starts()).hasSameSizeAs(before);
        assertThat(field(days("", day, day))).isEqualTo("from");
        List<MimeMessage> told = List.of();
        for (int waited = 0; waited < 200 && told.isEmpty(); waited++) {
            Thread.sleep(200);
            told = letterbox.to(MENTOR + "@nordlys.example").stream()
                    .filter(mail -> Letterbox.subject(mail).equals("Oppfølginger dine får ny tid"))
                    .toList();
        }
        assertThat(told).hasSize(1);
        assertThat(Letterbox.plain(told.get(0)))
                .as("both times")
                .contains(" blir ")
                .doesNotContain(" igjen");
    }

    @Test
    @Order(6)
    void noTimeIsFreeThen() {
        int session = api.as("ingrid.solberg")
                .get("/api/followup/sessions?from=" + LocalDate.now())
                .path("find { it.state == 'PLANNED' }.id");
        Response free = api.as("ingrid.solberg")
                .get("/api/followup/bookings/" + session + "/free-times?from=" + day + "&until=" + day.plusDays(1));
        assertThat(free.statusCode()).isEqualTo(200);
        assertThat(free.asString()).doesNotContain("\"" + day + "T");
    }

    @Test
    @Order(7)
    void whenItIsAWorkingDayAgainTheSessionsComeBack() {
        int holiday = api.as(MANAGER).get(HOLIDAYS).path("find { it.name == 'Stocktaking' }.id");
        String address = HOLIDAYS + "/" + holiday;
        assertThat(api.as(MENTOR).delete(address).statusCode()).isEqualTo(403);
        assertThat(api.as(MANAGER).header("If-Match", "other").delete(address).statusCode())
                .isEqualTo(409);
        String seen = api.as(MANAGER).get(address + "/removal").header("ETag");
        api.as(MANAGER).header("If-Match", seen).delete(address).then().statusCode(200);
        assertThat(starts()).isEqualTo(before);
    }

    @Test
    @Order(8)
    void onAPhone() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "nb")) {
            Page page = Browser.signedIn(window, house, MANAGER);
            page.navigate(house.url() + "/holiday/holidays");
            page.locator("[id='holiday:preview']").click();
            assertThat(page.locator(".ui-message-error").first()).isVisible();
            page.locator("[id='holiday:name']").fill("Varetelling");
            page.locator("[id='holiday:country']").selectOption("NO");
            page.locator("[id='holiday:from']").fill(day.toString());
            page.locator("[id='holiday:until']").fill(day.toString());
            page.locator("[id='holiday:preview']").click();
            assertThat(page.locator("ul[role=status] li").first()).isVisible();
            assertThat(page.locator("[data-news]")).isFocused();
            assertThat(page.locator("[data-news] strong"))
                    .hasText(Pattern.compile("[1-9]\\d* at another time, [1-9]\\d* stay as they are"));
            page.locator("[id='holiday:add']").click();
            assertThat(page.locator("ul[role=status]")).hasCount(0);
            assertThat(page.locator("body")).not().isFocused();
            assertThat(page.locator("#holiday")).containsText("Varetelling · Norway");
            assertThat(on(day)).isEmpty();
        }
    }
}
