package org.kulturhus.house.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Unpacked applications to compare with: an empty one, and one with a PrimeFaces table and a JSON list of 50 rows. */
final class Bare {

    private static final String CLASSES = "org/kulturhus/house/measure/bare";
    private static final String SIGN_IN = "access/sign-in";

    private Bare() {}

    /** Nothing but the address that the start waits for. */
    static Path empty() {
        try {
            Path folder = Files.createTempDirectory("empty");
            Files.createDirectories(folder.resolve("WEB-INF/classes"));
            take(resources().resolve(SIGN_IN), folder.resolve(SIGN_IN));
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** PrimeFaces is the product's own. */
    static Path withTable() {
        Path folder = empty();
        for (String file : List.of("WEB-INF/web.xml", "WEB-INF/beans.xml", "table.xhtml")) {
            take(resources().resolve(file), folder.resolve(file));
        }
        each(resources().getParent().resolve(CLASSES), "", path -> "WEB-INF/classes/" + CLASSES + "/" + path, folder);
        Path library = Path.of(System.getProperty("kulturhus.product")).resolve("WEB-INF/lib");
        each(library, "primefaces", path -> "WEB-INF/lib/" + path, folder);
        return folder;
    }

    private static void each(Path from, String prefix, java.util.function.UnaryOperator<String> to, Path folder) {
        try (Stream<Path> files = Files.list(from)) {
            files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .forEach(file -> take(
                            file, folder.resolve(to.apply(file.getFileName().toString()))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void take(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the test classes and their resources lie. */
    private static Path resources() {
        return Path.of(System.getProperty("kulturhus.bare"));
    }
}
