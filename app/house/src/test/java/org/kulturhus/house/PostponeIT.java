package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A session goes to a later day: from the home page on a phone, from its own page, and through the weeks. */
class PostponeIT {

    private static final String LEADER = "ingrid.solberg";
    private static final String MENTOR = "lars.moe";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final double SLOW = 30_000;
    private static House house;
    private static Api api;
    private static SeriesFixture series;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        series = new SeriesFixture(api, LEADER);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static Instant start(int id) {
        return Instant.parse(api.as(LEADER).get("/api/followup/sessions/" + id).path("start"));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(OSLO).toLocalDate();
    }

    @Test
    void oneTapOnThePhonePutsItSeveralDaysOff() {
        int id = series.ids().get(0);
        Instant before = start(id);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, LEADER);
            assertThat(page.locator("#next .slots")).hasCount(5);
            page.locator("#next .slots").last().locator(".slot").last().click();
            assertThat(page.locator("#next .slot").first()).isVisible();
            page.waitForCondition(() -> !start(id).equals(before));
            assertThat(day(start(id))).isAfter(day(before).plusDays(1));
        }
    }

    @Test
    void laterAndEarlierDaysAndOneOfMyChoiceAreInReach() {
        int id = series.ids().get(2);
        LocalDate now = day(start(id));
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, true, "en")) {
            Page page = Browser.signedIn(window, house, LEADER);
            page.navigate(house.url() + "/followup/session?id=" + id);
            Locator first = page.locator("#time .row.apart small").first();
            String shown = first.innerText();
            page.locator("[id='time:later']").click();
            assertThat(first).not().hasText(shown);
            page.locator("[id='time:earlier']").click();
            assertThat(first).hasText(shown);
            page.locator("#time .more").first().click();
            assertThat(page.locator("#time .slots").first().locator(".slot").nth(3))
                    .isVisible();
            Locator field = page.locator("[id='time:day']");
            field.fill(now.plusDays(40).toString());
            field.blur();
            assertThat(first).not().hasText(shown);
            Locator slot = page.locator("#time .slots").first().locator(".slot").first();
            slot.focus();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> !day(start(id)).isBefore(now.plusDays(40)));
        }
    }

    @Test
    void aStaleTabIsRefusedInWordsAndShowsWhereTheSessionIsNow() {
        int id = series.ids().get(4);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page stale = Browser.signedIn(window, house, LEADER);
            stale.navigate(house.url() + "/followup/session?id=" + id);
            stale.locator("[id='next:topic']").fill("Till queues");
            Page other = window.newPage();
            other.navigate(house.url() + "/followup/session?id=" + id);
            other.locator("#time .slot").last().click();
            assertThat(other.locator("h1 + p")).containsText("moved");
            Instant moved = start(id);
            stale.locator("#time .slot").nth(1).click();
            assertThat(stale.locator("#messages"))
                    .containsText(
                            "has changed since you opened the page",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(SLOW));
            assertThat(start(id)).isEqualTo(moved);
            assertThat(stale.locator("[id='next:topic']")).hasValue("Till queues");
        }
    }

    @Test
    void whatIsTakenInAWeekIsPutDownInAnother() {
        int id = series.ids().get(6);
        Map<String, Object> session =
                api.as(MENTOR).get("/api/followup/sessions/" + id).jsonPath().getMap("");
        LocalDate monday =
                day(start(id)).minusDays(day(start(id)).getDayOfWeek().getValue() - 1L);
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, MENTOR);
            page.navigate(house.url() + "/followup/week?day=" + monday);
            assertThat(page.locator("#weekLeave")).isHidden();
            take(page, session);
            page.locator("#weekLeave").click();
            assertThat(page.locator(".weekgrid td.free")).hasCount(0);
            take(page, session);
            page.locator("a[rel=next]").click();
            page.waitForURL("**/week?day=" + monday.plusWeeks(1));
            assertThat(page.locator("#weekSaid")).containsText("Ingrid Solberg");
            page.locator("a[rel=next]").click();
            page.waitForURL("**/week?day=" + monday.plusWeeks(2));
            Locator free = page.locator(".weekgrid td.free").first();
            assertThat(free).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".block[data-session='" + id + "']")).isVisible();
            assertThat(page.locator("#weekLeave")).isHidden();
        }
        assertThat(Duration.between(
                        monday.plusWeeks(2).atStartOfDay(OSLO), start(id).atZone(OSLO)))
                .isBetween(Duration.ZERO, Duration.ofDays(7));
    }

    private static void take(Page page, Map<String, Object> session) {
        page.locator(".block[data-session='" + session.get("id") + "'] .take").click();
        assertThat(page.locator("#weekLeave")).isVisible();
    }
}
