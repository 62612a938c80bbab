package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** Who clicks before the scripts of a page are there is answered all the same. */
class EarlyClickIT {

    private static final String MANAGER = "hanne.vik";

    @Test
    void theQuestionIsAskedAndTakenBack() {
        House house = House.shared();
        Api api = new Api(house);
        int programme = api.as(MANAGER).get("/api/programmes").path("find { it.name == 'Warm welcome' }.id");
        int proposal = api.as(MANAGER)
                .get("/api/mentoring/proposals?programme=" + programme)
                .path("find { it.state == 'READY' }.id");
        try (Browser browser = new Browser();
                BrowserContext window = browser.withoutScripts("en")) {
            Page page = Browser.signedIn(window, house, MANAGER);
            page.navigate(house.url() + "/mentoring/pairings?programme=" + programme + "&proposal=" + proposal);
            page.locator("[id='actions:publish']").click();
            assertThat(page.locator("#confirm")).isVisible();
            page.locator("[id='confirm:forget']").click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("#confirm")).hasCount(0);
        }
    }
}
