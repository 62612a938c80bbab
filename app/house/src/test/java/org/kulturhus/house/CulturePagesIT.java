package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.kulturhus.house.CultureFixture.LEADERS;
import static org.kulturhus.house.CultureFixture.SPONSOR;
import static org.kulturhus.house.CultureFixture.STRANGER;
import static org.kulturhus.house.CultureFixture.TRAINER;
import static org.kulturhus.house.CultureFixture.said;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** The statement of the desired culture in Chromium: worded, discussed, agreed, revised; stale tabs and bad input. */
class CulturePagesIT {

    private static final String JULIE = LEADERS.get(0);
    private static Browser browser;
    private final House house = House.shared();

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    private String statement(CultureFixture culture) {
        return house.url() + "/culture/statement?programme=" + culture.programme();
    }

    @Test
    void aTrainingManagerWordsItAndAsksTheLeaders() {
        CultureFixture culture = new CultureFixture("Worded on screen");
        try (BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, TRAINER);
            page.navigate(statement(culture));
            page.getByText("Word the culture").click();
            page.locator("[id='draft:sentence']").fill("x".repeat(161));
            page.locator("[id='draft:weDo2']").fill("We look up");
            page.locator("[id='draft:save']").click();
            assertThat(page.locator("#draft")).containsText("Give one sentence of at most 160 characters.");
            assertThat(page.locator("[id='draft:weDo2']")).hasValue("We look up");
            page.locator("[id='draft:sentence']").fill("We greet every guest");
            page.locator("[id='draft:more']").click();
            page.locator("[id='draft:weDo4']").fill("y".repeat(201));
            page.locator("[id='draft:save']").click();
            assertThat(page.locator(".field:has([id='draft:weDo4'])")).containsText("at most 200 characters");
            page.locator("[id='draft:weDo4']").fill("We walk along");
            page.locator("[id='draft:save']").click();
            assertThat(page.locator("main")).containsText("We walk along");
            page.locator("[id='actions:ask']").click();
            assertThat(page.locator("main .chip").first()).hasText("Open for remarks");
            noFaults(page);
        }
    }

    @Test
    void aLeaderRemarksAndSupportsOnAPhone() {
        CultureFixture culture = new CultureFixture("On a phone").opened();
        try (BrowserContext window = browser.window(390, false, "en")) {
            Page page = Browser.signedIn(window, house, JULIE);
            page.navigate(statement(culture) + "&version=1");
            page.locator("[id='say:proposal']").fill("z".repeat(201));
            page.locator("[id='say:behaviour']").selectOption(new SelectOption().setLabel("We do: We ask"));
            page.locator("[id='say:send']").click();
            assertThat(page.locator("#say")).containsText("at most 200 characters");
            page.locator("[id='say:remark']").fill("Ask what?");
            page.locator("[id='say:proposal']").fill("We ask how we can help");
            page.locator("[id='say:send']").click();
            assertThat(page.locator("main")).containsText("Proposes: “We ask how we can help”");
            page.locator("[id='actions:support']").click();
            assertThat(page.locator("main")).containsText("You support it.");
            String remark = "/api/culture/remarks/" + culture.version(1).getInt("discussion.remarks[0].id");
            said(200, culture.answer(TRAINER, remark, "take-over", culture.read()));
            page.reload();
            assertThat(page.locator("main")).containsText("Taken over");
            assertThat(page.locator("main")).containsText("You supported earlier words.");
            page.locator("[id='actions:withdraw']").click();
            assertThat(page.locator("[id='actions:withdraw']")).isHidden();
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
            noFaults(page);
        }
    }

    @Test
    void aRemarkIsTakenOverOrDeclinedWithAReason() {
        CultureFixture culture = new CultureFixture("Answered on screen").opened();
        culture.remark(JULIE, 1, "Too short", "We look up and greet");
        try (BrowserContext window = browser.window(1360, true, "en")) {
            Page page = Browser.signedIn(window, house, TRAINER);
            page.navigate(statement(culture));
            page.getByText("Answer the remark").click();
            noFaults(page);
            page.locator("[id='reply:decline']").click();
            assertThat(page.locator("#reply")).containsText("Give the reason");
            page.locator("[id='reply:takeOver']").click();
            assertThat(page.locator("main li:has-text('We look up and greet')").first())
                    .isVisible();
            assertThat(page.locator("main")).containsText("Hanne Vik took the wording over");
            noFaults(page);
        }
    }

    @Test
    void aStaleTabIsToldAndKeepsWhatWasTyped() {
        CultureFixture culture = new CultureFixture("Two tabs").opened();
        try (BrowserContext window = browser.window(1360, false, "en");
                BrowserContext other = browser.window(1360, false, "en")) {
            Page sponsor = Browser.signedIn(other, house, SPONSOR);
            sponsor.navigate(statement(culture));
            Page page = Browser.signedIn(window, house, TRAINER);
            page.navigate(house.url() + "/culture/draft?programme=" + culture.programme());
            said(200, culture.put("", """
                    {"wording": %d, "sentence": "Theirs", "weDo": [{"number": 1, "words": "We look up"}]}""".formatted(culture.wording())));
            sponsor.locator("[id='actions:agree']").click();
            assertThat(sponsor.locator("#messages")).containsText("Somebody has changed the words since you read them");
            page.locator("[id='draft:sentence']").fill("Mine");
            page.locator("[id='draft:save']").click();
            assertThat(page.locator("#messages")).containsText("What you typed is still here");
            assertThat(page.locator("[id='draft:sentence']")).hasValue("Mine");
            assertThat(page.locator("#theirs")).containsText("Theirs");
            page.locator("[id='draft:save']").click();
            assertThat(page).hasURL(Pattern.compile(".*/culture/statement.*"));
            assertThat(page.locator("p.lead")).hasText("Mine");
            assertThat(page.locator("main")).containsText("We ask");
        }
    }

    @Test
    void theAgreedVersionIsRevisedAndComparedWithTheNext() {
        CultureFixture culture = new CultureFixture("Revised on screen").opened();
        said(200, culture.post(SPONSOR, "/agree", culture.read()));
        try (BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, TRAINER);
            page.navigate(statement(culture));
            assertThat(page.locator("main .chip").first()).containsText("Valid, agreed");
            assertThat(page.locator("main .chip").first()).containsText("Per Hauge");
            page.locator("[id='actions:revise']").click();
            assertThat(page.locator("main")).containsText("Version 1: Valid");
            page.getByText("Word the culture").click();
            page.locator("[id='draft:weDo2']").fill("");
            page.locator("[id='draft:save']").click();
            assertThat(page.locator("main .chip:has-text('Removed')")).isVisible();
            page.getByText("What changed between versions").click();
            assertThat(page.locator("#compare del")).hasText("We ask");
            noFaults(page);
        }
    }

    @Test
    void nobodyElseFindsThePage() {
        CultureFixture culture = new CultureFixture("Closed doors").opened();
        try (BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, STRANGER);
            for (String path : List.of("statement", "versions")) {
                Assertions.assertThat(
                                page.navigate(house.url() + "/culture/" + path + "?programme=" + culture.programme())
                                        .status())
                        .isEqualTo(404);
            }
        }
    }

    private static void noFaults(Page page) {
        Assertions.assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
    }
}
