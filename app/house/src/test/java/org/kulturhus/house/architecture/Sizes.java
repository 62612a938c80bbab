package org.kulturhus.house.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The size of the tail: no file, method, page or package grows beyond what one can take in at a look. */
final class Sizes {

    private static final int FILE = 250;
    private static final int METHOD = 25;
    private static final int PARAMETERS = 5;
    private static final int PAGE = 80;
    private static final int FRAGMENT = 60;
    private static final int PAGE_BEAN = 100;
    private static final int TYPES = 12;

    private final Checkout checkout;
    private final Sources sources;

    Sizes(Checkout checkout, Sources sources) {
        this.checkout = checkout;
        this.sources = sources;
    }

    List<Finding> all() {
        return List.of(files(), methods(), parameters(), pages(), pageBeans(), packages());
    }

    private Finding files() {
        return lines("file", checkout.javaFiles(), FILE);
    }

    private Finding pageBeans() {
        List<Path> beans = checkout.mainFiles("Page.java").stream()
                .filter(file -> file.getParent().endsWith("web"))
                .toList();
        return lines("page-bean", beans, PAGE_BEAN);
    }

    private Finding pages() {
        Finding finding = Finding.of("page");
        List<Path> pages = checkout.mainFiles(".xhtml");
        for (Path page : pages) {
            String name = checkout.name(page);
            boolean fragment = name.contains("/WEB-INF/") || name.contains("/META-INF/kit/");
            long lines = lineCount(page);
            if (lines > (fragment ? FRAGMENT : PAGE)) {
                finding.fault(name, lines + " lines");
            }
        }
        return finding.looked(pages.size());
    }

    private Finding lines(String rule, List<Path> files, int most) {
        Finding finding = Finding.of(rule);
        for (Path file : files) {
            long lines = lineCount(file);
            if (lines > most) {
                finding.fault(checkout.name(file), lines + " lines");
            }
        }
        return finding.looked(files.size());
    }

    private static long lineCount(Path file) {
        return Checkout.text(file).lines().count();
    }

    private Finding methods() {
        Finding finding = Finding.of("method");
        List<Sources.Method> methods = mainMethods();
        methods.stream()
                .filter(method -> method.lines() > METHOD)
                .forEach(method -> finding.fault(method.subject(), method.lines() + " lines"));
        return finding.looked(methods.size());
    }

    /** Tables of cases in tests may be long. */
    private List<Sources.Method> mainMethods() {
        return sources.methods().stream()
                .filter(method -> checkout.name(method.type().file()).contains("src/main/"))
                .toList();
    }

    private Finding parameters() {
        Finding finding = Finding.of("parameters");
        List<Sources.Method> methods = mainMethods();
        methods.stream()
                .filter(method -> method.parameters() > PARAMETERS)
                .forEach(method -> finding.fault(method.subject(), method.parameters() + " parameters"));
        return finding.looked(methods.size());
    }

    private Finding packages() {
        Finding finding = Finding.of("package");
        Map<Path, Long> types = checkout.mainFiles(".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        types.forEach((folder, count) -> {
            if (count > TYPES) {
                finding.fault(checkout.name(folder), count + " types");
            }
        });
        return finding.looked(types.size());
    }
}
