package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Leader and mentor write in one text, in two Chromiums at once, and nobody else reads it. */
class NotesIT {

    private static final Pattern SAVED = Pattern.compile("Lagret \\d\\d[.:]\\d\\d");
    private static House house;
    private static Pair pair;
    private static List<Integer> planned;
    private static Browser browser;

    @BeforeAll
    static void meet() {
        house = House.shared();
        pair = Pair.of(new Api(house), "turid.mo");
        planned = pair.planned();
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    private static String path(int session) {
        return "sessions/" + session + "/notes";
    }

    private static Response write(String who, int session, int version, String text) {
        return pair.put(who, path(session), Map.of("version", version, "text", text));
    }

    private static String text(int session) {
        return pair.get(pair.leader(), path(session)).path("text");
    }

    private static Page open(BrowserContext window, String who, int session) {
        Page page = Browser.signedIn(window, house, who);
        page.navigate(house.url() + "/followup/session?id=" + session);
        return page;
    }

    private static Locator box(Page page) {
        return page.locator("[id='notes:notesText']");
    }

    private static Locator said(Page page) {
        return page.locator("[id='notes'] [data-said]");
    }

    private static LocatorAssertions.HasValueOptions patience() {
        return new LocatorAssertions.HasValueOptions().setTimeout(30_000);
    }

    @Test
    void twoWriteAtOnce() {
        int session = planned.get(0);
        try (BrowserContext one = browser.window(1360, false, "en");
                BrowserContext other = browser.window(390, false, "en")) {
            Page hers = open(one, pair.leader(), session);
            Page his = open(other, pair.mentor(), session);
            box(hers).fill("## Tills\n- queue at four\n- margin\n");
            assertThat(said(hers)).hasText(SAVED);
            assertThat(box(his)).hasValue(Pattern.compile("margin"), patience());
            box(hers).press("Control+End");
            box(his).press("Control+Home");
            for (int word = 0; word < 6; word++) {
                box(hers).pressSequentially("leader" + word + "\n");
                box(his).pressSequentially("mentor" + word + "\n");
                hers.waitForTimeout(400);
            }
            String above = "mentor0\nmentor1\nmentor2\nmentor3\nmentor4\nmentor5\n";
            String all = above
                    + "## Tills\n- queue at four\n- margin\nleader0\nleader1\nleader2\nleader3\nleader4\nleader5\n";
            assertThat(box(hers)).hasValue(all, patience());
            assertThat(box(his)).hasValue(all, patience());
            assertThat(text(session)).isEqualTo(all);
            assertThat(hers.locator("[id='notes'] .prose h3")).hasText("Tills");
            assertThat(caret(his)).isEqualTo(above.length());
        }
    }

    private static int caret(Page page) {
        return (int) box(page).evaluate("area => area.selectionStart");
    }

    @Test
    void whoChangesTheSameLineSeesBothVersions() {
        int session = planned.get(1);
        write(pair.leader(), session, 0, "one\ntwo\nthree").then().statusCode(200);
        write(pair.leader(), session, 1, "one\ntwo of hers\nthree").then().statusCode(200);
        Response his = write(pair.mentor(), session, 1, "one\ntwo of his\nthree");
        assertThat(his.<String>path("text"))
                .matches("(?s)one\n≠ \\*\\*[^\n]*:\\*\\*\ntwo of hers\n≠ \\*\\*[^\n]*:\\*\\*\ntwo of his\n≠\nthree");
        assertThat(his.<String>path("html")).contains("<strong>", "two of hers", "two of his");
        assertThat(pair.get(pair.leader(), path(session) + "?seen=" + his.path("version"))
                        .statusCode())
                .isEqualTo(204);
    }

    /** In two windows: what stood there is not put into the other one's mouth. */
    @Test
    void whoChangesTheOwnLineTwiceIsNamedTwice() {
        int session = planned.get(6);
        write(pair.leader(), session, 0, "one").then().statusCode(200);
        write(pair.leader(), session, 1, "one here").then().statusCode(200);
        String both = write(pair.leader(), session, 1, "one there").path("text");
        String name = new Api(house).as(pair.leader()).get("/api/people/me").path("name");
        assertThat(both).isEqualTo("≠ **" + name + ":**\none here\n≠ **" + name + ":**\none there\n≠");
    }

    @Test
    void whatIsTypedWithoutANetworkIsSentAfterwards() {
        int session = planned.get(2);
        try (BrowserContext window = browser.window(1360, true, "en")) {
            Page page = open(window, pair.leader(), session);
            window.setOffline(true);
            box(page).fill("typed in the tunnel");
            assertThat(said(page)).containsText("Ikke lagret: ikke noe svar");
            assertThat(text(session)).isEmpty();
            window.setOffline(false);
            assertThat(said(page)).hasText(SAVED, new LocatorAssertions.HasTextOptions().setTimeout(30_000));
            assertThat(text(session)).isEqualTo("typed in the tunnel");
        }
    }

    @Test
    void whatIsTypedSignedOutComesBackWithTheSignIn() {
        int session = planned.get(3);
        try (BrowserContext window = browser.window(390, false, "en")) {
            Page page = open(window, pair.leader(), session);
            box(page).fill("first");
            assertThat(said(page)).hasText(SAVED);
            window.clearCookies();
            box(page).fill("first\nafter lunch");
            assertThat(said(page)).containsText("logget ut");
            write(pair.mentor(), session, 1, "meanwhile\nfirst").then().statusCode(200);
            page.close();
            Page again = open(window, pair.leader(), session);
            assertThat(box(again)).hasValue("meanwhile\nfirst\nafter lunch", patience());
            assertThat(text(session)).isEqualTo("meanwhile\nfirst\nafter lunch");
        }
    }

    @Test
    void nobodyElseReadsOrWritesThem() {
        int session = planned.get(4);
        write(pair.leader(), session, 0, "between us").then().statusCode(200);
        Map.of("hanne.vik", 403, "tor.myhre", 404, "geir.sunde", 404, "ola.brekke", 403, "per.hauge", 403)
                .forEach((who, status) -> {
                    assertThat(pair.get(who, path(session)).statusCode())
                            .as(who)
                            .isEqualTo(status);
                    assertThat(write(who, session, 1, "spoilt").statusCode())
                            .as(who)
                            .isEqualTo(status);
                    assertThat(pair.api()
                                    .as(who)
                                    .get("/followup/session?id=" + session)
                                    .asString())
                            .as(who)
                            .doesNotContain("between us");
                });
        assertThat(text(session)).isEqualTo("between us");
        assertThat(pair.api().asNobody().get("/api/followup/" + path(session)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        int session = planned.get(5);
        assertThat(pair.put(pair.leader(), path(session), Map.of("text", "x")).statusCode())
                .isEqualTo(422);
        assertThat(pair.put(pair.leader(), path(session), Map.of("version", 0)).statusCode())
                .isEqualTo(422);
        assertThat(write(pair.leader(), session, 0, "x".repeat(20_001)).statusCode())
                .isEqualTo(422);
        assertThat(write(pair.leader(), session, 0, "x\n".repeat(501)).statusCode())
                .isEqualTo(422);
        assertThat(write(pair.leader(), 4711, 0, "x").statusCode()).isEqualTo(404);
        assertThat(text(session)).isEmpty();
    }

    /** What is removed is what was shown, whatever stands in its place by now. */
    @Test
    void ofOwnNotesThatAreSearchedOrOutdatedTheRightOneIsRemoved() {
        keep(planned.get(5), "Tulips");
        keep(planned.get(6), "Roses");
        try (BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, pair.leader());
            page.navigate(house.url() + "/followup/notes");
            page.locator("[id='ownNotes:words']").fill("tulips");
            page.locator("[id='ownNotes:search']").click();
            assertThat(page.locator("#ownNotes .prose")).hasCount(1);
            assertThat(page.locator("#ownNotes .prose")).hasText("Tulips");
            Locator remove = page.locator("#ownNotes button[id$=':remove']");
            remove.click();
            assertThat(remove).hasCount(0);
            assertThat(kept()).contains("Roses").doesNotContain("Tulips");
            keep(planned.get(5), "Tulips");
            page.navigate(house.url() + "/followup/notes");
            keep(planned.get(6), "");
            remove.first().click();
            assertThat(page.locator("#ownNotes")).not().containsText("Roses");
            assertThat(kept()).contains("Tulips");
        }
        keep(planned.get(5), "");
    }

    private static void keep(int session, String text) {
        Response now = pair.get(pair.leader(), "private-notes/" + session);
        pair.put(
                        pair.leader(),
                        "private-notes/" + session,
                        Map.of("version", now.<Integer>path("version"), "text", text))
                .then()
                .statusCode(200);
    }

    private static List<String> kept() {
        return pair.get(pair.leader(), "private-notes").path("text");
    }
}
