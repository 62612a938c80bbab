package org.kulturhus.house.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of modules in text: pages, SQL and strings of a room do not speak of another room. */
final class Strangers {

    private final Checkout checkout;

    Strangers(Checkout checkout) {
        this.checkout = checkout;
    }

    List<Finding> all() {
        return List.of(inCore(), inModules());
    }

    private Finding inCore() {
        Finding finding = Finding.of("core-speaks-of-module");
        int seen = 0;
        for (String room : List.of("spi", "kit", "shell")) {
            seen += search(finding, checkout.root().resolve("app").resolve(room), checkout.modules());
        }
        return finding.looked(seen);
    }

    private Finding inModules() {
        Finding finding = Finding.of("module-speaks-of-module");
        int seen = 0;
        for (String module : checkout.modules()) {
            List<String> others = checkout.modules().stream()
                    .filter(other -> !other.equals(module))
                    .toList();
            seen += search(finding, checkout.module(module), others);
        }
        return finding.looked(seen);
    }

    private int search(Finding finding, Path room, List<String> names) {
        Path main = room.resolve("src/main");
        List<Path> files = Stream.of(".java", ".xhtml", ".sql", ".xml")
                .flatMap(ending -> Files.exists(main) ? checkout.files(main, ending).stream() : Stream.empty())
                .toList();
        for (Path file : files) {
            String text = Checkout.text(file);
            for (String name : names) {
                Matcher found = stranger(name).matcher(text);
                if (found.find()) {
                    finding.fault(checkout.name(file), "says " + found.group().trim());
                }
            }
        }
        return files.size();
    }

    /** The package, the words, an address, a table, or the bare id as a string; a tone is a colour. */
    private static Pattern stranger(String id) {
        return Pattern.compile("org\\.kulturhus\\." + id + "\\b|words\\." + id + "\\b|[\"'/]" + id + "/|\\b" + id
                + "_\\w+|(?<!tone=)\"" + id + "\"");
    }
}
