package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Browser;
import org.kulturhus.testkit.Declared;
import org.kulturhus.testkit.House;

/**
 * Walks through the house as each of its people, follows every link to a page not yet seen, and leaves a picture of each page
 * in {@code target/pictures}. Each page answers, fits its window, on phones from 360 pixels, says nothing on the console, and axe finds nothing
 * (asked once per page, width and theme; on the home pages for everybody).
 */
@TestMethodOrder(org.junit.jupiter.api.MethodOrderer.MethodName.class)
class TourIT {

    private static final Path PICTURES = Path.of(System.getProperty("kulturhus.pictures"));
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final Set<String> AXED = ConcurrentHashMap.newKeySet();
    private static final String LINKS =
            "links => links.map(link => link.href).filter(href => href.startsWith(location.origin))";
    private static final String OVERFLOW =
            "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";
    private static Browser browser;

    private static House house;
    private static Api api;

    @BeforeAll
    static void open() {
        house = House.fresh().with("kulturhus.sample", "true").start();
        api = new Api(house);
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> aWalkOfEverybody() {
        return Stream.concat(Stream.of(""), Declared.PEOPLE.values().stream().sorted())
                .flatMap(who ->
                        Stream.of(new Walk(who, 1360, "en"), new Walk(who, 390, who.length() % 2 == 0 ? "nb" : "sv")))
                .map(walk -> DynamicTest.dynamicTest(walk.toString(), () -> go(walk)));
    }

    @Test
    void everyDeclaredPageWasOnTheWay() {
        List<String> declared = new Declared(api)
                .everyPage().stream().map(page -> "/" + page.get("path")).toList();
        assertThat(declared).hasSizeGreaterThan(20);
        assertThat(SEEN).containsAll(declared);
    }

    private void go(Walk walk) {
        if (walk.who().isEmpty()) {
            look(walk);
            return;
        }
        String before = api.as(walk.who()).get("/api/people/me").path("language");
        try {
            read(walk.who(), walk.language());
            look(walk);
        } finally {
            read(walk.who(), before);
        }
    }

    private void look(Walk walk) {
        try (BrowserContext window = browser.window(walk.width(), false, walk.language())) {
            if (!walk.who().isEmpty()) {
                String session = api.session(walk.who());
                window.addCookies(List.of(new Cookie("KULTURHUS", session).setUrl(house.url())));
            }
            List<String> faults = new ArrayList<>();
            Page page = window.newPage();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    faults.add(page.url() + " console: " + message.text());
                }
            });
            Map<String, String> way = new LinkedHashMap<>();
            String start = house.url() + (walk.who().isEmpty() ? "/access/sign-in" : "/home");
            way.put(shape(start), start);
            for (int step = 0; step < way.size(); step++) {
                visit(page, walk, new ArrayList<>(way.values()).get(step), way, faults);
            }
            assertThat(faults).isEmpty();
        }
    }

    private void read(String who, String language) {
        api.as(who)
                .contentType("application/json")
                .body(Map.of("language", language))
                .put("/api/people/me/language")
                .then()
                .statusCode(200);
    }

    @SuppressWarnings("unchecked")
    private void visit(Page page, Walk walk, String address, Map<String, String> way, List<String> faults) {
        Response answer = page.navigate(address);
        if (answer == null || answer.status() != 200) {
            faults.add(address + " answers " + (answer == null ? "nothing" : answer.status()));
            return;
        }
        String path = path(address);
        SEEN.add(path);
        for (int width : walk.widths()) {
            page.setViewportSize(width, page.viewportSize().height);
            if (((Number) page.evaluate(OVERFLOW)).intValue() > 0) {
                faults.add(address + " is wider than a window of " + width);
            }
        }
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            if (AXED.add(shape(address) + walk.width() + theme) || "/home".equals(path)) {
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(walk.picture(shape(address), theme)));
                faults.addAll(axe(page, theme));
            }
        }
        ((List<String>) page.evalOnSelectorAll("a[href]", LINKS))
                .stream().filter(TourIT::isPage).forEach(link -> way.putIfAbsent(shape(link), link));
    }

    /** What axe finds; in the dark only what darkness changes. The mode without frames takes half the time, and no page has one. */
    private static List<String> axe(Page page, ColorScheme theme) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        AxeBuilder asked = theme == ColorScheme.DARK ? axe.withRules(List.of("color-contrast")) : axe;
        return asked.analyze().getViolations().stream()
                .map(found -> page.url() + " " + theme + " " + found.getHelp() + " "
                        + found.getNodes().get(0).getHtml())
                .toList();
    }

    private static boolean isPage(String link) {
        String path = path(link);
        return !path.startsWith("/api/") && !path.contains(".") && !path.endsWith("/sign-out") && path.length() > 1;
    }

    private static String path(String address) {
        return java.net.URI.create(address).getPath();
    }

    /** The path and what it is asked, without the values: of many people's pages one is enough. */
    private static String shape(String address) {
        String query = java.net.URI.create(address).getQuery();
        return path(address)
                + (query == null ? "" : "-" + query.replaceAll("=[^&]*&?", "-").replaceAll("-$", ""));
    }

    private record Walk(String who, int width, String language) {

        /** At which the page has to fit, the one of its pictures last: a phone is also asked as the narrowest one. */
        List<Integer> widths() {
            return width < 600 ? List.of(360, width) : List.of(width);
        }

        Path picture(String shape, ColorScheme theme) {
            String file =
                    shape.substring(1).replace('/', '-') + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
            return PICTURES.resolve(toString()).resolve(file);
        }

        @Override
        public String toString() {
            return (who.isEmpty() ? "nobody" : who) + "-" + width + "-" + language;
        }
    }
}
