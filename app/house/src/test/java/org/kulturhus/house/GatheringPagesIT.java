package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Browser;

/** A training manager plans joint trainings on the pages. */
class GatheringPagesIT extends GatheringFixture {

    @Test
    void aPollWithoutAnswersIsClosedAndAnotherIsCalledOffOnThePage() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            planned(page, "Two");
            away(
                    "sara.ek",
                    api.as("hanne.vik")
                            .get(ALL + "/" + page.url().replaceFirst(".*=", ""))
                            .path("times[0].start"));
            page.locator("[id='choose:each:0:fix']").click();
            assertThat(page.locator("#messages")).containsText("Sara Ek");
            assertThat(page.locator("[id='choose:each:0:fix']")).hasText("Book it all the same");
            page.locator("[id='choose:each:0:fix']").click();
            assertThat(page.locator("dl.facts").first()).containsText(Pattern.compile("Cannot come\\s*Sara Ek"));
            planned(page, "Three");
            page.locator("[id='off:reason']").fill("Not now");
            page.locator("[id='off:callOff']").click();
            assertThat(page.locator("dl.facts").first()).containsText("Not now");
        }
        api.as("hanne.vik").get(ALL).then().body("find { it.title == 'Three' }.start", nullValue());
    }
}
