package org.kulturhus.house;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.kulturhus.testkit.House;

/** Somebody with a browser window of their own. */
record Visitor(Page page, House house) {

    private static final String PASSWORD = "a-long-pass-phrase";

    /** Chooses a password with the invitation link and signs in. */
    static Visitor comesIn(BrowserContext window, House house, String email, String link) {
        Page page = window.newPage();
        page.navigate(link);
        page.locator("[id='choose:password']").fill(PASSWORD);
        page.locator("[id='choose:save']").click();
        page.waitForURL("**/access/sign-in");
        page.locator("[id='signIn:email']").fill(email);
        page.locator("[id='signIn:password']").fill(PASSWORD);
        page.locator("[id='signIn:enter']").click();
        page.waitForURL("**/home");
        return new Visitor(page, house);
    }

    void opens(String path) {
        page.navigate(house.url() + path);
    }

    void fills(String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }

    /** Clicks, and waits until the part of the page is there that comes back. */
    void presses(String id) {
        page.waitForResponse(
                response -> "POST".equals(response.request().method()),
                () -> page.locator("[id='" + id + "']").click());
    }

    /** Clicks what leads to a page, and waits until that page is there. */
    void clicks(String id) {
        page.evaluate("() => { window.left = true; }");
        page.locator("[id='" + id + "']").click();
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
    }

    void reads(String language) {
        opens("/people/profile");
        page.locator("[id='language:chosen']").selectOption(language);
        clicks("language:save");
        opens("/home");
    }

    String invites(String name) {
        opens("/people/people");
        fills("people:words", name);
        presses("people:search");
        page.locator("table tbody a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        presses("invite:make");
        return page.locator("[id='invite:link']").inputValue();
    }
}
