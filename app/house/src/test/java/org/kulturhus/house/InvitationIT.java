package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** A house without a mail server: many are invited at once, and their links are shown once. */
class InvitationIT {

    private final House house = House.shared();
    private final Api api = new Api(house);
    private final Newcomers newcomers = new Newcomers(api);

    @Test
    void theChosenAreInvitedAndTheirLinksShownOnce() {
        newcomers.arrive("kaja@links.example|Kaja Ny|nb", "lars@links.example|Lars Ny|sv");
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            Page page = Browser.signedIn(window, house, "hanne.vik");
            page.navigate(house.url() + "/people/people");
            page.locator("a[href$='/people/invite']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("No mail server is set");
            page.getByLabel("Lars Ny").uncheck();
            page.locator("[id='newcomers:invite']").click();
            PlaywrightAssertions.assertThat(page.locator("table.links")).containsText("Kaja Ny");
            PlaywrightAssertions.assertThat(page.locator("table.links")).not().containsText("Lars Ny");
            assertThat(page.locator("table.links .code").first().innerText())
                    .startsWith(house.url() + "/access/invitation?token=");
            page.reload();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Open until");
            assertThat(page.locator("table.links").count()).isZero();
            page.locator("[id='newcomers:nobody']").click();
            PlaywrightAssertions.assertThat(page.getByLabel("Lars Ny")).not().isChecked();
            page.locator("[id='newcomers:invite']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Choose at least one person.");
        }
    }

    @Test
    void linksAreAnsweredAndNothingWaitsInTheOutbox() {
        List<Long> ids = newcomers.arrive("mari@links.example|Mari Ny|nb", "olga@links.example|Olga Ny|nb");
        List<String> links = newcomers.invite(ids).jsonPath().getList("link");
        assertThat(links).hasSize(2).doesNotHaveDuplicates();
        assertThat(api.asNobody().get(links.get(0)).asString()).contains("Mari Ny");
        assertThat(api.as("tor.myhre").get("/api/mails").jsonPath().getInt("waiting"))
                .isZero();
        assertThat(api.as("tor.myhre").get("/notice/outbox").asString()).contains("No mail server is set");
    }

    @Test
    void allOrNobodyIsInvited() {
        List<Long> ids = newcomers.arrive("none@links.example|None Yet|en");
        int administrator = api.as("tor.myhre").get("/api/people/me").jsonPath().getInt("id");
        assertThat(invite("[" + ids.get(0) + ", " + administrator + "]")).isEqualTo(403);
        assertThat(invite("[" + ids.get(0) + ", 987654321]")).isEqualTo(404);
        assertThat(invite("[]")).isEqualTo(422);
        assertThat(invite("[null]")).isEqualTo(400);
        assertThat(invite("[\"nobody\"]")).isEqualTo(400);
        String newcomer = "find { it.person == " + ids.get(0) + " }.";
        assertThat(api.as("hanne.vik").get("/api/invitations").jsonPath().getString(newcomer + "name"))
                .isEqualTo("None Yet");
        assertThat(api.as("hanne.vik").get("/api/invitations").jsonPath().getString(newcomer + "invitedUntil"))
                .isNull();
    }

    @Test
    void aProgrammesLeadersAreTheOnlyOnesThatAreShown() {
        newcomers.arrive("outside@links.example|Outside Programme|en");
        int programme = api.as("hanne.vik").get("/api/programmes").jsonPath().getInt("[0].id");
        assertThat(api.as("hanne.vik")
                        .get("/api/invitations?programme=" + programme)
                        .jsonPath()
                        .getList("name"))
                .doesNotContain("Outside Programme");
    }

    private int invite(String people) {
        return api.as("hanne.vik")
                .contentType(ContentType.JSON)
                .body(people)
                .post("/api/invitations")
                .statusCode();
    }
}
