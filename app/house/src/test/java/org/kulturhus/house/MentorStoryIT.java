package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A mentor's day in one go, in Chromium: at the desk in the morning, on the phone in the evening. */
class MentorStoryIT {

    /** Of this leader's last two sessions nobody has said what became of them. */
    private static final String SILENT = "oskar.nyberg";

    private static House house;
    private static Api api;
    private static String mentor;

    private Page page;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        int host = api.as(SILENT).get("/api/followup/sessions").path("[-1].host");
        String email = api.as("hanne.vik").get("/api/people/" + host).path("email");
        mentor = email.substring(0, email.indexOf('@'));
        me().contentType("application/json")
                .body(Map.of("language", "en"))
                .put("/api/people/me/language")
                .then()
                .statusCode(200);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static RequestSpecification me() {
        return api.as(mentor);
    }

    @Test
    void aDayOfAMentor() {
        try (Browser browser = new Browser()) {
            try (BrowserContext window = browser.window(1360, false, "en")) {
                page = Browser.signedIn(window, house, mentor);
                List<String> faults = Browser.faults(page);
                tellsWhatBecameOfTheOldestSession();
                Locator next = movesTwoSessions();
                preparesTheNextOne(next);
                assertThat(faults).isEmpty();
            }
            try (BrowserContext window = browser.window(390, true, "en")) {
                page = Browser.signedIn(window, house, mentor);
                List<String> faults = Browser.faults(page);
                givesOtherHours();
                goesOnHoliday();
                wouldRatherHaveAnotherTime();
                takesTheCalendarAlong();
                assertThat(faults).isEmpty();
            }
        }
    }

    /** A week is wider than a phone, and the sessions of this mentor lie on its last days. */
    @Test
    void aPhoneShowsTheFirstSessionOfTheWeek() {
        String start =
                api.as("ulf.berglund").get("/api/followup/sessions").path("find { it.state == 'PLANNED' }.start");
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "en")) {
            page = Browser.signedIn(window, house, "ulf.berglund");
            page.navigate(house.url() + "/followup/week?day=" + start.substring(0, 10));
            assertThat(page.locator(".weekgrid .block").first()).isInViewport();
        }
    }

    /** What needs me on the home page leads to the session; held with one tap, then who was there, notes, and what is agreed. */
    private void tellsWhatBecameOfTheOldestSession() {
        assertThat(page.locator("main")).containsText("Silent");
        Locator duties = page.locator(".duties a").filter(new Locator.FilterOptions().setHasText("Was the session of"));
        int open = duties.count();
        duties.first().click();
        page.locator("[id='close:held']").click();
        assertThat(page.locator(".head")).containsText("Held");
        page.locator("[id='attendance:take']").click();
        assertThat(page.locator("#messages")).containsText("Who was there is noted");
        page.locator("[id='notes:notesText']").fill("## Since last time\nThe queue is shorter.");
        assertThat(page.locator("[data-said]").first()).containsText("Saved");
        assertThat(page.locator(".prose h2, .prose h3").first()).hasText("Since last time");
        agrees("Walk the floor at ten");
        page.navigate(house.url() + "/home");
        assertThat(duties).hasCount(open - 1);
    }

    private void agrees(String what) {
        page.locator("[id='actions:action']").fill(what);
        page.locator("[id='actions:due']").fill(LocalDate.now().plusDays(10).toString());
        page.locator("[id='actions:agree']").click();
        assertThat(page.locator("#actions li").filter(new Locator.FilterOptions().setHasText(what)))
                .isVisible();
    }

    /** One is dragged, is put back and dragged again; the other one goes by the keyboard. */
    private Locator movesTwoSessions() {
        page.locator("nav a[href$='/followup/week']").click();
        Set<String> met = new TreeSet<>();
        Locator movable = page.locator(".block[draggable=true]");
        for (int weeks = 0; weeks < 8 && met.size() < 2; weeks++) {
            page.locator("a[rel=next]").click();
            page.waitForLoadState();
            for (int at = 0; at < movable.count() && met.size() < 2; at++) {
                String id = movable.nth(at).getAttribute("data-session");
                if (met.isEmpty()) {
                    drag(id);
                    page.locator("#weekUndo").click();
                    assertThat(page.locator("#weekSaid")).containsText("It stands at");
                    drag(id);
                } else if (!met.contains(id)) {
                    withKeys(id);
                }
                met.add(id);
            }
        }
        assertThat(met).hasSize(2);
        return page.locator(".block[draggable=true] a").first();
    }

    private void drag(String id) {
        page.locator(".block[data-session='" + id + "']").hover();
        page.mouse().down();
        Locator head = page.locator(".weekgrid thead th").nth(3);
        head.hover();
        head.hover();
        Locator free = page.locator(".weekgrid td.free").last();
        assertThat(free).isVisible();
        String wished = free.getAttribute("data-free");
        free.hover();
        free.hover();
        page.mouse().up();
        stands(id, wished);
    }

    private void withKeys(String id) {
        page.locator(".block[data-session='" + id + "'] .take").focus();
        page.keyboard().press("Enter");
        Locator free = page.locator(".weekgrid td.free").first();
        assertThat(free).isFocused();
        String wished = free.getAttribute("data-free");
        page.keyboard().press("Enter");
        stands(id, wished);
        assertThat(page.locator(".block[data-session='" + id + "'] .take")).isFocused();
    }

    private void stands(String id, String start) {
        assertThat(page.locator("#weekSaid")).containsText("Moved from");
        assertThat(page.locator("td[data-start='" + start + "'] .block[data-session='" + id + "']"))
                .hasCount(1);
    }

    private void preparesTheNextOne(Locator next) {
        next.click();
        page.locator("[id='next:topic']").fill("Shifts in December");
        page.locator("[id='next:add']").click();
        assertThat(page.locator("ol.agenda")).containsText("Shifts in December");
        assertThat(page.locator("[id='close:held']")).hasCount(0);
    }

    private void givesOtherHours() {
        page.locator("[data-menu]").click();
        page.locator("nav a[href$='/mentoring/mine']").click();
        page.locator("#mentoring").click();
        assertThat(page.locator("[id='mentor:save']")).isVisible();
        int rows = page.locator("#mentor input[type=time]").count();
        page.locator("[id='mentor:add']").click();
        assertThat(page.locator("#mentor input[type=time]")).hasCount(rows + 2);
        page.locator("#mentor select[id$=':day']").last().selectOption("FRIDAY");
        page.locator("#mentor input[id$=':from']").last().fill("13:00");
        page.locator("#mentor input[id$=':until']").last().fill("16:00");
        page.locator("[id='mentor:save']").click();
        assertThat(page.locator("#messages .notice")).isVisible();
        page.reload();
        assertThat(page.locator("#mentor input[type=time]")).hasCount(rows + 2);
    }

    /** The sessions that make way are shown with their new dates before anything changes. */
    private void goesOnHoliday() {
        LocalDate first = LocalDate.now().plusDays(14);
        page.locator("[data-menu]").click();
        page.locator("nav a[href$='/absence/absences']").click();
        page.locator("[id='absence:from']").fill(first.toString());
        page.locator("[id='absence:until']").fill(first.plusDays(13).toString());
        page.locator("[id='absence:preview']").click();
        assertThat(page.locator("#absence ul[role=status] li").first()).isVisible();
        page.locator("[id='absence:take']").click();
        assertThat(page.locator("#absence ul[role=status]")).hasCount(0);
        assertThat(page.locator("#absence .plain-list li")).hasCount(1);
        assertThat(me().get("/api/followup/sessions?from=" + first + "&until=" + first.plusDays(14))
                        .<List<Integer>>path("findAll { it.state == 'PLANNED' }.id"))
                .isEmpty();
    }

    private void wouldRatherHaveAnotherTime() {
        page.locator("[data-menu]").click();
        page.locator("nav a[href$='/mentoring/mine']").click();
        page.locator("summary").first().click();
        page.locator("[id$=':stance']").first().selectOption("OTHER_TIME");
        page.locator("[id$=':reason']").first().fill("I meet the board at that hour from January");
        page.locator("[id$=':decline']").first().click();
        assertThat(page.locator("main")).containsText("The training managers look for another place");
        page.locator("[id$=':accept']").first().click();
        assertThat(page.locator("main")).not().containsText("The training managers look for another place");
    }

    private void takesTheCalendarAlong() {
        page.navigate(house.url() + "/people/profile");
        page.locator("[id='feeds:feedName']").fill("Phone");
        page.locator("[id='feeds:detail']").selectOption("TITLES");
        page.locator("[id='feeds:subscribe']").click();
        String link = page.locator("[id='feeds:feedLink']").inputValue();
        assertThat(api.asNobody().get(link.substring(house.url().length())).asString())
                .contains("BEGIN:VEVENT");
    }
}
