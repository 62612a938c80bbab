package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/**
 * README's story: an empty house becomes a programme of one's own, from the first sign-in link on the console to a decision
 * of the committee on a leader's agenda; once in English, once in Norwegian.
 */
class OwnProgrammeIT {

    private static final Path ROSTER = Path.of("../../docs/roster-fjordbank.csv");
    private static final String DIRECTOR = "astrid.holte@fjordbank.example";
    private static final String FINANCE = "bjorn.saether@fjordbank.example";
    private static final String SENTENCE = "Vi rydder opp samme dag";
    private static final String DECISION = "Kundeservice kan ettergi gebyr inntil 500 kroner";
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void inEnglish() throws IOException {
        tell("en", "Valid, agreed", "Culture and customer journey", "What needs you");
    }

    @Test
    void inNorwegian() throws IOException {
        tell("nb", "Gjelder, vedtatt", "Kultur og kundereise", "Dette trenger deg");
    }

    private void tell(String language, String agreed, String culture, String duties) throws IOException {
        try (House house = House.fresh().start()) {
            Visitor manager = Visitor.comesIn(
                    browser.window(1360, false, language), house, "administrator@localhost", firstLink(house));
            manager.reads(language);
            importRoster(manager);
            String programme = plan(manager);
            manager.opens("/home");
            assertThat(manager.page().locator("main")).containsText(duties);
            pair(manager, programme);
            manager.opens("/programme/programme?id=" + programme);
            manager.presses("actions:publish");
            wordTheCulture(manager, programme, agreed);
            Visitor leader = Visitor.comesIn(
                    browser.window(1360, false, language),
                    house,
                    "liv.hauge@fjordbank.example",
                    manager.invites("Liv Hauge"));
            leader.reads(language);
            supports(leader);
            agree(manager, programme, agreed);
            decide(house, language, manager);
            findsTheDecision(leader, culture);
        }
    }

    private static String firstLink(House house) throws IOException {
        Matcher link = Pattern.compile("http://\\S+token=\\S+").matcher(house.said());
        org.assertj.core.api.Assertions.assertThat(link.find()).isTrue();
        return link.group();
    }

    private static void importRoster(Visitor manager) {
        manager.opens("/people/roster");
        manager.page().locator("[id='roster:file']").setInputFiles(ROSTER);
        manager.clicks("roster:look");
        assertThat(manager.page().locator("main")).containsText("40");
        manager.clicks("import:do");
        manager.page().waitForURL("**/people/people*");
        assertThat(manager.page().locator("main")).containsText("Astrid Holte");
    }

    private static String plan(Visitor manager) {
        manager.opens("/programme/plan");
        manager.fills("plan:name", "Samme dag");
        manager.fills("plan:starts", LocalDate.now().plusDays(14).toString());
        manager.clicks("plan:save");
        manager.page().waitForURL("**/programme/enrol*");
        manager.clicks("enrol:all");
        manager.page().waitForURL("**/programme/programme?id=*");
        return manager.page().url().replaceAll(".*id=", "");
    }

    private static void pair(Visitor manager, String programme) {
        manager.opens("/mentoring/pairings?programme=" + programme);
        manager.page().locator("#propose, [id='actions:propose']").first().click();
        manager.page().waitForURL("**/mentoring/solve*");
        manager.clicks("solve:start");
        assertThat(manager.page().locator("table details")).hasCount(12);
        manager.presses("actions:publish");
        manager.clicks("confirm:act");
        assertThat(manager.page().locator("#confirm")).hasCount(0);
        assertThat(manager.page().locator("[id='actions:publish']")).hasCount(0);
    }

    private static void wordTheCulture(Visitor manager, String programme, String agreed) {
        manager.opens("/culture/draft?programme=" + programme);
        manager.fills("draft:sentence", SENTENCE);
        manager.fills("draft:story", "En kunde skal aldri måtte ringe to ganger om det samme.");
        manager.fills("draft:weDo1", "Vi tar telefonen før tredje ring");
        manager.fills("draft:weDoNot1", "Vi setter ikke over uten å fortelle hvorfor");
        manager.clicks("draft:save");
        manager.page().waitForURL("**/culture/statement*");
        manager.clicks("actions:ask");
        assertThat(manager.page().locator("main")).not().containsText(agreed);
    }

    private static void supports(Visitor leader) {
        leader.opens("/culture/statement");
        assertThat(leader.page().locator("main")).containsText(SENTENCE);
        leader.fills("say:remark", "Gjelder det også på lørdager?");
        leader.clicks("say:send");
        assertThat(leader.page().locator("main")).containsText("Gjelder det også på lørdager?");
        leader.clicks("actions:support");
    }

    private static void agree(Visitor manager, String programme, String agreed) {
        manager.opens("/culture/statement?programme=" + programme);
        manager.page().locator("a[href*='/culture/remark?id=']").click();
        assertThat(manager.page().locator("main")).containsText("Gjelder det også på lørdager?");
        manager.fills("reply:answer", "Ja, også da.");
        manager.clicks("reply:send");
        manager.opens("/culture/statement?programme=" + programme);
        manager.clicks("actions:agree");
        assertThat(manager.page().locator("main")).containsText(agreed);
        manager.opens("/programme/programme?id=" + programme);
        assertThat(manager.page().locator("main")).containsText(SENTENCE);
    }

    private static void decide(House house, String language, Visitor manager) {
        Visitor director = Visitor.comesIn(
                browser.window(1360, false, language), house, DIRECTOR, manager.invites("Astrid Holte"));
        Visitor finance =
                Visitor.comesIn(browser.window(1360, false, language), house, FINANCE, manager.invites("Bjørn Sæther"));
        seat(manager, DIRECTOR, "CX_SPONSOR");
        seat(manager, FINANCE, "FINANCE");
        String decision = draft(director);
        director.clicks("actions:propose");
        director.clicks("actions:openVote");
        for (Visitor voter : new Visitor[] {director, finance}) {
            voter.opens(decision);
            voter.clicks("vote:voteFor");
        }
        director.opens(decision);
        if (director.page().locator("[id='actions:closeVote']").isVisible()) {
            director.clicks("actions:closeVote");
        }
    }

    private static void seat(Visitor manager, String email, String function) {
        manager.opens("/governance/committee");
        manager.fills("appoint:email", email);
        manager.page().locator("[id='appoint:function']").selectOption(new SelectOption().setValue(function));
        manager.fills("appoint:from", LocalDate.now().toString());
        manager.presses("appoint:save");
        assertThat(manager.page().locator("table tbody tr")).not().hasCount(0);
    }

    private static String draft(Visitor director) {
        director.opens("/governance/draft");
        director.fills("draft:title", DECISION);
        director.fills("draft:why", "Hver tredje klage gjelder et gebyr under 500 kroner.");
        director.page().locator("[id='draft:category']").selectOption(new SelectOption().setIndex(1));
        director.fills("draft:meetingOn", LocalDate.now().toString());
        director.fills("draft:inEffectOn", LocalDate.now().toString());
        director.fills("draft:reviewOn", LocalDate.now().plusMonths(3).toString());
        director.fills("draft:measure", "Klager på gebyr i uka");
        director.page().locator("[id='draft:direction']").selectOption(new SelectOption().setIndex(1));
        director.clicks("draft:save");
        director.page().waitForURL("**/governance/decision?id=*");
        return director.page().url().replaceAll("https?://[^/]+", "");
    }

    private static void findsTheDecision(Visitor leader, String culture) {
        leader.opens("/followup/sessions");
        leader.page()
                .locator("table tbody tr")
                .filter(new Locator.FilterOptions().setHasText(culture))
                .first()
                .locator("a")
                .first()
                .click();
        assertThat(leader.page().locator("ol.agenda")).containsText(DECISION);
    }
}
