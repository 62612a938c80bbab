package org.kulturhus.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium: the one that {@code CHROME} names, else an installed Chrome or Chromium, else Playwright's own download, else
 * Debian's package where it may be installed, else a failure that says what to do.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final String NONE =
            "No browser: install Chrome or Chromium, or point the environment variable CHROME at one.";

    /**
     * Begun once and left running until the tests end, which ends it: to begin costs more than opening a window. Each thread has
     * one, because Playwright belongs to the thread that began it.
     */
    private static final ThreadLocal<com.microsoft.playwright.Browser> RUNNING = new ThreadLocal<>();

    private final com.microsoft.playwright.Browser browser;
    private final List<BrowserContext> windows = new ArrayList<>();

    public Browser() {
        if (RUNNING.get() == null || !RUNNING.get().isConnected()) {
            RUNNING.set(begun());
        }
        browser = RUNNING.get();
    }

    private static com.microsoft.playwright.Browser begun() {
        Path found = installed()
                .or(Browser::downloaded)
                .or(Browser::fromDebian)
                .orElseThrow(() -> new IllegalStateException(NONE));
        return driver().chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(found).setArgs(arguments()));
    }

    private static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static List<String> arguments() {
        Stream<String> always =
                Stream.of("--disable-gpu", "--disable-background-networking", "--disable-component-update");
        Stream<String> forRoot =
                "root".equals(System.getProperty("user.name")) ? Stream.of("--no-sandbox") : Stream.of();
        return Stream.concat(always, forRoot).toList();
    }

    private static Optional<Path> installed() {
        String named = System.getenv("CHROME");
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> downloaded() {
        try (Playwright fresh = driver()) {
            Path own = Path.of(fresh.chromium().executablePath());
            if (!Files.isExecutable(own)) {
                run(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CLI.class.getName(),
                        "install",
                        "chromium"));
            }
            return Optional.of(own).filter(Files::isExecutable);
        }
    }

    private static Optional<Path> fromDebian() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run(List.of("apt-get", "update"));
        run(List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
        return installed();
    }

    /** Success is seen by what is there afterwards. */
    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(NONE, failed);
        }
    }

    /** A new window, with nothing remembered. */
    public BrowserContext window(int width, boolean dark, String language) {
        return opened(options(width, dark, language));
    }

    /** As {@link #window}, for somebody who clicks before a page's scripts are there: they never are. */
    public BrowserContext withoutScripts(String language) {
        return opened(options(1360, false, language).setJavaScriptEnabled(false));
    }

    private BrowserContext opened(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext window = browser.newContext(options);
        windows.add(window);
        return window;
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(
            int width, boolean dark, String language) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setLocale(language);
    }

    /** A page of a sample person who has signed in with the password. */
    public static Page signedIn(BrowserContext window, House house, String who) {
        Page page = window.newPage();
        page.navigate(house.url() + "/access/sign-in");
        page.locator("[id='signIn:email']").fill(who + "@nordlys.example");
        page.locator("[id='signIn:password']").fill(Api.PASSWORD);
        page.locator("[id='signIn:enter']").click();
        page.waitForURL("**/home");
        return page;
    }

    /** The errors that the page says on its console from now on, each with its address. */
    public static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                faults.add(page.url() + " " + message.text());
            }
        });
        return faults;
    }

    /** Closes its windows. */
    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
