package org.kulturhus.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.House;

/** How a training manager makes a programme, from the template to the sessions of the year, in one go and in Chromium. */
class ProgrammeStoryIT {

    /** Who takes part; so many of them can meet at one hour of the week only that somebody has to wait. */
    private static final List<String> LEADERS =
            List.of("Mette Holm,Petter Ness,Silje Haugen,Turid Mo,Geir Sunde,Marit Foss,Sara Ek,Line Dam,Anders Berg"
                    .split(","));

    private static final int ONLY_ON_FRIDAY = 7;
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private static House house;
    private static Api api;

    private Page page;

    @BeforeAll
    static void start() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        LEADERS.stream().limit(ONLY_ON_FRIDAY).forEach(ProgrammeStoryIT::meetsOnFridayOnly);
        api.as("hanne.vik")
                .get("/api/mentoring/mentors")
                .jsonPath()
                .<Map<String, Object>>getList("")
                .forEach(ProgrammeStoryIT::hasRoom);
    }

    private static void meetsOnFridayOnly(String name) {
        String who = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        int id = api.as(who).get("/api/people/me").path("id");
        Map<String, String> friday = Map.of("weekday", "FRIDAY", "from", "09:30", "until", "10:30");
        put(who, "/api/mentoring/wishes/" + id, Map.of("times", List.of(friday)));
    }

    private static void hasRoom(Map<String, Object> mentor) {
        Map<String, Object> wanted = Map.of("capacity", 12, "times", mentor.get("times"));
        put("hanne.vik", "/api/mentoring/mentors/" + mentor.get("id") + "/times", wanted);
    }

    private static void put(String who, String path, Object body) {
        api.as(who).contentType("application/json").body(body).put(path).then().statusCode(200);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    @Test
    void aProgrammeOfATrainingManager() throws IOException {
        try (Browser browser = new Browser();
                BrowserContext window = browser.window(1360, false, "en")) {
            page = Browser.signedIn(window, house, "hanne.vik");
            List<String> faults = Browser.faults(page);
            plansFromATemplate();
            enrols();
            searchesAndStops();
            searchesOn();
            comparesTheTwo();
            locksAndSearchesOnceMore();
            hearsWhy();
            publishesAndTakesItBack();
            int planned = looksAtTheBoard();
            changesTheCadence(planned);
            takesATableAlong(planned);
            assertThat(faults).isEmpty();
        }
    }

    private void plansFromATemplate() {
        page.locator("nav a[href$='/programme/programmes']").click();
        page.locator("a[href$='/programme/plan']").click();
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        page.locator("[id='plan:name']").fill("New stores");
        page.locator("[id='plan:starts']").fill(monday.toString());
        page.locator("[id='plan:starts']").press("Tab");
        assertThat(page.locator("[id='plan:stages'] dt")).hasCount(5);
        page.locator("[id='plan:save']").click();
    }

    private void enrols() {
        assertThat(page.locator("h1")).hasText("Enrol leaders");
        LEADERS.forEach(name -> page.locator("#enrol label").filter(text(name)).click());
        page.locator("[id='enrol:save']").click();
        assertThat(page.locator("table.board tbody tr")).hasCount(LEADERS.size());
        page.locator(".steps a[href*='/mentoring/pairings']").click();
        assertThat(page.locator("#places tbody tr")).hasCount(LEADERS.size());
    }

    private void searchesAndStops() {
        page.locator("#propose").click();
        page.locator("[id='solve:weightPLACE']").press("Home");
        assertThat(page.locator(".slider:has([id='solve:weightPLACE']) output")).hasText("0");
        search(300);
        assertThat(page.locator("#proposals")).containsText("Best so far");
        page.locator("[id='proposals:stop']").click();
        ready(1);
    }

    private void search(int seconds) {
        page.locator("[id='solve:seconds']").fill(String.valueOf(seconds));
        page.locator("[id='solve:start']").click();
    }

    private void searchForEverybody(int seconds) {
        page.locator("#propose").click();
        assertThat(page.locator("[id='solve:weightPLACE']")).hasValue("0");
        page.locator("[id='solve:everybody']").selectOption("true");
        search(seconds);
    }

    /** The proposal with this number is shown, and can be published. */
    private void ready(int number) {
        assertThat(page.locator("[id='actions:publish']").filter(text("Publish proposal " + number)))
                .isVisible(PATIENTLY);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The search begins with what is known, so that it can only become better. */
    private void searchesOn() {
        int before = points();
        searchForEverybody(4);
        ready(2);
        assertThat(points()).isLessThanOrEqualTo(before);
    }

    private int points() {
        String words = page.locator("#proposals li:has(a[aria-current=true])").innerText();
        return Integer.parseInt(
                words.replaceAll("(?s).* leaders, ([\\d,]+) points.*", "$1").replace(",", ""));
    }

    private void comparesTheTwo() {
        page.locator("header a[href*='/mentoring/compare']").click();
        page.locator("[id='compare:one']").selectOption(new SelectOption().setLabel("Proposal 1"));
        page.locator("[id='compare:other']").selectOption(new SelectOption().setLabel("Proposal 2"));
        page.locator("[id='compare:show']").click();
        assertThat(page.locator("#totals tbody tr").first())
                .containsText(Pattern.compile("[1-9].*[1-9]", Pattern.DOTALL));
        page.goBack();
    }

    private Locator placed() {
        return page.locator("#places tbody tr").filter(text("Proposed"));
    }

    /** Whose place is locked keeps it, though everybody else may get another one. */
    private void locksAndSearchesOnceMore() {
        Locator row = placed().first();
        String kept = row.locator("td").nth(1).textContent().trim();
        String leader = row.locator("td .person strong, td .person b").first().innerText();
        row.locator("button[id$=':lock']").click();
        assertThat(row.locator("button[id$=':lock']")).hasText("Unlock");
        searchForEverybody(3);
        ready(3);
        Locator still = page.locator("#places tbody tr").filter(text(leader));
        assertThat(still.locator("td").nth(1)).hasText(kept);
    }

    /** One who has a place hears what it costs, and one who has none hears why. */
    private void hearsWhy() {
        Locator row = placed().filter(text("Line Dam"));
        row.locator("summary").click();
        assertThat(row.locator("details"))
                .containsText(Pattern.compile("points.*(Next best|would be)", Pattern.DOTALL));
        assertThat(page.locator("#places tbody tr").filter(text("Anders Berg"))).containsText("No mentor with room");
        Locator loads = page.locator(".card").filter(text("Load of the mentors"));
        assertThat(loads.locator("tbody tr")).not().hasCount(0);
    }

    /** All of it goes back while no session has been held; then it is published for good. */
    private void publishesAndTakesItBack() {
        confirmed("[id='actions:publish']", " new, ");
        confirmed("#proposals button[id$=':undo']", "stay");
        assertThat(page.locator("#proposals li").filter(text("Proposal 3"))).containsText("Undone");
        page.locator("#proposals a").filter(text("Proposal 2")).click();
        confirmed("[id='actions:publish']", " new, ");
        assertThat(page.locator("#proposals li").filter(text("Proposal 2"))).containsText("Published");
    }

    /** What it does to the sessions is said first. */
    private void confirmed(String button, String said) {
        page.locator(button).click();
        assertThat(page.locator("#confirm")).containsText(said);
        page.locator("[id='confirm:act']").click();
        assertThat(page.locator(button)).hasCount(0);
    }

    private int looksAtTheBoard() {
        page.locator(".crumb a").click();
        page.locator("[id='actions:publish']").click();
        page.locator("main:not(:has([id$=publish])) .board").waitFor();
        int planned = page.locator("table.board tbody tr:has(.beats i)").count();
        assertThat(planned).isPositive().isLessThan(LEADERS.size());
        return planned;
    }

    private void changesTheCadence(int planned) {
        page.locator(".steps a[href*='/followup/cadence']").click();
        page.locator("[id='cadence:minutes']").fill("45");
        page.locator("[id='cadence:preview']").click();
        assertThat(page.locator("main li > details")).hasCount(planned);
        page.locator("[id='cadence:apply']").click();
        assertThat(page.locator("#messages")).containsText("follow the new cadence");
    }

    private void takesATableAlong(int planned) throws IOException {
        page.locator("nav a[href$='/followup/month']").click();
        assertThat(page.locator(".monthgrid tbody tr")).hasCount(LEADERS.size());
        Download table = page.waitForDownload(
                () -> page.locator("a[download='sessions.xlsx']").click());
        try (InputStream sheet = table.createReadStream();
                ReadableWorkbook workbook = new ReadableWorkbook(sheet)) {
            assertThat(workbook.findSheet("Leaders").orElseThrow().read()).hasSizeGreaterThan(planned);
        }
    }
}
