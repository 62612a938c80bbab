package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** What a person is told by mail is the person's choice, on the page and by the API. */
class NoticeChoiceIT {

    private static final String MINE = "/api/me/notices";

    private final House house = House.shared();
    private final Api api = new Api(house);

    @Test
    void whoHasNotChosenHasInvitationsAndNotices() {
        JsonPath choice = api.as("jonas.lind").get(MINE).jsonPath();
        assertThat(choice.getBoolean("invitations")).isTrue();
        assertThat(choice.getList("muted")).isEmpty();
        assertThat(choice.getList("kinds")).contains("followup", "mentoring");
        assertThat(choice.getList("reminders")).isEmpty();
        assertThat((Object) choice.get("digest")).isNull();
        assertThat(api.asNobody().get(MINE).statusCode()).isEqualTo(401);
    }

    @Test
    void thePageKeepsTheChoice() {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(390, false, "nb")) {
            Page page = Browser.signedIn(window, house, "geir.sunde");
            page.navigate(house.url() + "/people/profile");
            page.locator("[id='notices:invitations']").uncheck();
            page.locator("#notices input[value='1440']").check();
            page.locator("#notices input[value='60']").check();
            page.locator("#notices input[value='mentoring']").uncheck();
            page.locator("[id='notices:quietFrom']").fill("22:00");
            page.locator("[id='notices:quietUntil']").fill("");
            page.locator("[id='notices:digest']").selectOption("MONDAY");
            page.locator("[id='notices:save']").click();
            assertThat(page.locator("#notices")).containsText("Oppgi begge klokkeslett");
            page.locator("[id='notices:quietUntil']").fill("07:00");
            page.locator("[id='notices:save']").click();
            assertThat(page.locator("#notices [role=status]")).containsText("Lagret");
            page.reload();
            assertThat(page.locator("[id='notices:invitations']")).not().isChecked();
            assertThat(page.locator("#notices input[value='1440']")).isChecked();
            assertThat(page.locator("[id='notices:quietFrom']")).hasValue("22:00");
            assertThat(page.locator("[id='notices:digest']")).hasValue("MONDAY");
        }
        JsonPath choice = api.as("geir.sunde").get(MINE).jsonPath();
        assertThat(choice.getBoolean("invitations")).isFalse();
        assertThat(choice.getList("muted")).containsExactly("mentoring");
        assertThat(choice.getList("reminders", Long.class)).containsExactly(60L, 1440L);
        assertThat(choice.getString("quietUntil")).isEqualTo("07:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{",
                "{\"invitations\": null}",
                "{\"invitations\": true, \"reminders\": [4]}",
                "{\"invitations\": true, \"reminders\": [10081]}",
                "{\"invitations\": true, \"reminders\": [null]}",
                "{\"invitations\": true, \"reminders\": [-60]}",
                "{\"invitations\": true, \"reminders\": [5, 6, 7, 8, 9, 10]}",
                "{\"invitations\": true, \"muted\": [\"shell\"]}",
                "{\"invitations\": true, \"muted\": [null]}",
                "{\"invitations\": true, \"quietFrom\": \"22:00\"}",
                "{\"invitations\": true, \"quietFrom\": \"22:00\", \"quietUntil\": \"22:00\"}",
                "{\"invitations\": true, \"quietFrom\": \"25:00\", \"quietUntil\": \"22:00\"}",
                "{\"invitations\": true, \"digest\": \"SOMEDAY\"}"
            })
    void aBadChoiceIsRefusedInWords(String body) {
        Response answer =
                api.as("sara.ek").contentType("application/json").body(body).put(MINE);
        assertThat(answer.statusCode()).as("%s: %s", body, answer.asString()).isIn(400, 422);
        assertThat(answer.contentType()).contains("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
    }
}
