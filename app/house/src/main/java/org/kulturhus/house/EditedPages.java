package org.kulturhus.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The developer's loop: what is edited among pages, styles, scripts and pictures of the checkout is copied into the running
 * product, whose own files come before those in the jars. Classes, words and the kit's tags need a new start.
 */
final class EditedPages implements Runnable {

    private static final List<String> SHOWN = List.of(".xhtml", ".css", ".js", ".svg", ".woff2");
    private static final String LOOK_ALWAYS = "<context-param><param-name>jakarta.faces.FACELETS_REFRESH_PERIOD"
            + "</param-name><param-value>0</param-value></context-param>";
    private static final long PAUSE_MILLISECONDS = 400;

    private final Map<Path, FileTime> copied = new HashMap<>();
    private final Path checkout;
    private final Path product;

    EditedPages(Path checkout, Path product) {
        this.checkout = checkout;
        this.product = product;
    }

    /** Lays every page beside the jars and makes the server look for changes on every request. */
    void lay() throws IOException {
        Path settings = product.resolve("WEB-INF/web.xml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("<param-value>Production</param-value>", "<param-value>Development</param-value>")
                        .replaceFirst("<context-param>", Matcher.quoteReplacement(LOOK_ALWAYS + "<context-param>")));
        copyEdited();
    }

    @Override
    public void run() {
        try {
            while (!Thread.interrupted()) {
                copyEdited().forEach(file -> System.out.println("Shows " + checkout.relativize(file)));
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException | UncheckedIOException unreadable) {
            System.err.println("Edited pages are not shown any more: " + unreadable.getMessage());
        }
    }

    List<Path> copyEdited() throws IOException {
        List<Path> edited = new ArrayList<>();
        for (Path folder : pageFolders()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(EditedPages::isShown).toList()) {
                    FileTime now = Files.getLastModifiedTime(file);
                    if (!now.equals(copied.put(file, now))) {
                        copy(file, product.resolve(folder.relativize(file)));
                        edited.add(file);
                    }
                }
            }
        }
        return edited;
    }

    /** The copy is as old as this moment: the server sees that it changed. It takes the old one's place at once: none is missed. */
    private static void copy(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Path beside = to.resolveSibling(to.getFileName() + ".new");
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Path> pageFolders() throws IOException {
        try (Stream<Path> core = Files.list(checkout.resolve("app"));
                Stream<Path> modules = Files.list(checkout.resolve("modules"))) {
            return Stream.concat(core, modules)
                    .flatMap(room -> Stream.of(
                            room.resolve("src/main/webapp"), room.resolve("src/main/resources/META-INF/resources")))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static boolean isShown(Path file) {
        return SHOWN.stream().anyMatch(file.toString()::endsWith);
    }
}
