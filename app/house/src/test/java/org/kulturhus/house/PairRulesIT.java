package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Pairings when a programme is over, when a mentor's hours or last day change, and when a leader is a mentor too. */
class PairRulesIT {

    private static final String KARI = "kari.nilsen";
    private static final String LARS = "lars.moe";
    private static House house;
    private static Api api;
    private static ProposalFixture proposals;
    private SeatsFixture seats;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        proposals = new ProposalFixture(api);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    @BeforeEach
    void close() {
        seats = new SeatsFixture(api);
    }

    /** Ten months ago a programme of nine months began: its leader took the only seat. */
    @Test
    void aProgrammeThatIsOverTakesNoRoomAndAsksNothing() {
        seats.open(KARI, 1, "TUESDAY");
        int over = seats.programme("Long gone", LocalDate.now().minusMonths(10), "rasmus.bech");
        proposals.published(over);
        seats.enrol(over, "julie.friis");
        int next = seats.programme("Next one", "line.dam");
        proposals.published(next);
        assertThat(seats.today(next, "line.dam")).containsEntry("mentorName", "Kari Nilsen");
        assertThat(seats.today(over, "rasmus.bech"))
                .as("what was stays to be seen")
                .containsEntry("mentorName", "Kari Nilsen");
        assertThat(api.as("rasmus.bech").get("/api/mentoring/mine").<List<String>>path("programme"))
                .doesNotContain("Long gone");
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1280, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/home");
            assertThat(page.locator(".duties")).containsText("Warm welcome");
            assertThat(page.locator(".duties")).not().containsText("Long gone");
        }
    }

    @Test
    void aPairingAtATimeAtWhichTheMentorNoLongerReceivesNeedsAnotherPlace() {
        seats.open(KARI, 1, "WEDNESDAY");
        int programme = seats.programme("Other hours", "kjersti.aune");
        proposals.published(programme);
        seats.open(KARI, 0, "THURSDAY");
        assertThat(seats.today(programme, "kjersti.aune")).containsEntry("standing", "UNSETTLED");
        assertThat(seats.today(programme, "kjersti.aune").get("answers").toString())
                .contains("The mentor no longer receives at that time");
        seats.lock(programme, "kjersti.aune", true).then().statusCode(204);
        assertThat(seats.today(programme, "kjersti.aune")).containsEntry("standing", "PUBLISHED");
        seats.lock(programme, "kjersti.aune", false).then().statusCode(204);
        proposals.published(programme);
        assertThat(seats.today(programme, "kjersti.aune"))
                .containsEntry("standing", "PUBLISHED")
                .containsEntry("mentorName", "Kari Nilsen")
                .satisfies(row -> assertThat((String) row.get("time")).startsWith("Thu"));
    }

    @Test
    void aMentorWhoStopsWhenTheProgrammeIsOverStaysInIt() {
        seats.open(KARI, 2, "FRIDAY");
        int programme = seats.programme("Nine months", "geir.sunde");
        proposals.published(programme);
        LocalDate last = LocalDate.now().plusDays(3).plusMonths(9).minusDays(1);
        lastDay(last.toString());
        assertThat(seats.today(programme, "geir.sunde")).containsEntry("standing", "PUBLISHED");
        seats.enrol(programme, "ragnhild.vold");
        proposals.published(programme);
        assertThat(seats.today(programme, "ragnhild.vold")).containsEntry("mentorName", "Kari Nilsen");
        lastDay(last.minusDays(1).toString());
        assertThat(seats.today(programme, "geir.sunde")).containsEntry("standing", "UNSETTLED");
        lastDay(null);
    }

    /** From the day after the last one it is somebody else; whoever leaves keeps the sessions until then, wherever they lie. */
    @Test
    void whoLeavesHoldsTheSessionsUntilTheLastDay() {
        seats.open(KARI, 1, "TUESDAY");
        int programme = seats.programme("Hand-over", "ragnhild.vold");
        proposals.published(programme);
        List<String> before = seats.hosts(programme, "ragnhild.vold");
        LocalDate last = LocalDate.now().plusDays(60);
        lastDay(last.toString());
        seats.open(LARS, 1, "THURSDAY");
        int handed = proposals.ready(programme);
        proposals.publish(handed).then().statusCode(200);
        assertThat(seats.today(programme, "ragnhild.vold").get("time").toString())
                .startsWith("From ")
                .contains(": Thu 15:00");
        assertThat(seats.as().get("/mentoring/mentor?id=" + seats.id(KARI)).asString())
                .contains("Here until", "then with another mentor");
        List<String> after = seats.hosts(programme, "ragnhild.vold");
        after.forEach(session -> assertThat(session)
                .endsWith(
                        session.compareTo(last.plusDays(1).toString()) < 0
                                ? " " + seats.id(KARI)
                                : " " + seats.id(LARS)));
        List<String> kept = after.stream()
                .filter(session -> session.endsWith(" " + seats.id(KARI)))
                .toList();
        assertThat(kept).isNotEmpty().hasSizeLessThan(after.size()).isEqualTo(before.subList(0, kept.size()));
        LocalDate day = LocalDate.parse(kept.get(1).substring(0, 10));
        Map<String, String> away = Map.of("from", day.toString(), "until", day.toString());
        api.as(KARI)
                .contentType("application/json")
                .body(away)
                .post("/api/people/" + seats.id(KARI) + "/absences")
                .then()
                .statusCode(200);
        assertThat(seats.hosts(programme, "ragnhild.vold"))
                .hasSameSizeAs(after)
                .noneMatch(session -> session.startsWith(day.toString()))
                .filteredOn(session -> session.endsWith(" " + seats.id(KARI)))
                .hasSameSizeAs(kept);
        proposals.undo(handed).then().statusCode(200);
        assertThat(seats.hosts(programme, "ragnhild.vold")).allMatch(session -> session.endsWith(" " + seats.id(KARI)));
        lastDay(null);
    }

    private void lastDay(String day) {
        seats.as()
                .body(day == null ? "{}" : Map.of("lastDay", day))
                .put("/api/mentoring/mentors/" + seats.id(KARI) + "/last-day")
                .then()
                .statusCode(200);
    }

    /** Søren meets Kari, Linnea meets Lars; from the same hour on Søren himself is the mentor of Oskar. */
    @Test
    void nobodyExchangesIntoAnHourInWhichTheyAreMentor() {
        alsoMentor();
        seats.open("soren.vestergaard", 0, "THURSDAY");
        seats.open(KARI, 1, "MONDAY");
        int first = seats.programme("Two sides", "soren.vestergaard");
        proposals.published(first);
        seats.open(KARI, 0, "MONDAY");
        seats.open(LARS, 1, "THURSDAY");
        seats.enrol(first, "linnea.aberg");
        proposals.published(first);
        int place = (Integer) seats.today(first, "soren.vestergaard").get("place");
        String swaps = "/api/mentoring/mine/" + place + "/swaps";
        assertThat(api.as("soren.vestergaard").get(swaps).<List<String>>path("leader"))
                .containsExactly("Linnea Åberg");
        int offer = ask(swaps, (Integer) seats.today(first, "linnea.aberg").get("place"));
        seats.open(LARS, 0, "THURSDAY");
        seats.open("soren.vestergaard", 1, "THURSDAY");
        int second = seats.programme("Other side", "oskar.nyberg");
        String hour = (String) seats.today(first, "linnea.aberg").get("time");
        int hand =
                seats.choose(second, "oskar.nyberg", "soren.vestergaard", hour).path("id");
        proposals.publish(hand).then().statusCode(200);
        assertThat(api.as("soren.vestergaard").get(swaps).<List<Object>>path(""))
                .isEmpty();
        Response taken = api.as("linnea.aberg")
                .contentType("application/json")
                .post("/api/mentoring/mine/swaps/" + offer + "/take");
        assertThat(taken.statusCode()).isEqualTo(409);
    }

    private static int ask(String swaps, int with) {
        api.as("soren.vestergaard")
                .contentType("application/json")
                .body(Map.of("with", with, "words", ""))
                .post(swaps)
                .then()
                .statusCode(201);
        return api.as("linnea.aberg").get("/api/mentoring/mine/swaps").path("find { it.toMe }.id");
    }

    private void alsoMentor() {
        String roster = "email,name,title,unit,parent_unit,place,line_manager,country,time_zone,language,roles\n"
                + "soren.vestergaard@nordlys.example,Søren Vestergaard,Store manager,Store Aalborg,Jutland,Aalborg,"
                + "henrik.juhl@nordlys.example,DK,Europe/Copenhagen,en,leader|mentor\n";
        api.as("hanne.vik")
                .contentType("text/csv")
                .body(roster.getBytes(StandardCharsets.UTF_8))
                .post("/api/people/roster")
                .then()
                .statusCode(204);
    }

    @Test
    void aMentorFindsRoomHoursAndStrengthsFromTheOwnPage() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, KARI);
            page.navigate(house.url() + "/mentoring/mine");
            page.locator("#mentoring").click();
            assertThat(page.locator("[id='mentor:capacity']")).isVisible();
            page.locator("a[href$='/mentoring/mine']:visible").first().click();
            assertThat(page.locator("#mentoring")).isVisible();
            Page leader = Browser.signedIn(browser.window(390, false, "en"), house, "ingrid.solberg");
            leader.navigate(house.url() + "/mentoring/mine");
            assertThat(leader.locator("main h1")).isVisible();
            assertThat(leader.locator("#mentoring")).hasCount(0);
        }
    }
}
