package org.kulturhus.house.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository; the list of modules is what lies in the folder {@code modules}. */
public record Checkout(Path root) {

    static Checkout own() {
        return new Checkout(Path.of(System.getProperty("kulturhus.checkout")));
    }

    /** Ids of the modules. */
    public List<String> modules() {
        return children("modules").stream()
                .filter(folder -> Files.isDirectory(folder.resolve("src/main")))
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    /** Folders that hold code of ours: of the core and of the modules. */
    public List<Path> rooms() {
        return Stream.concat(children("app").stream(), children("modules").stream())
                .filter(folder -> Files.isDirectory(folder.resolve("src")))
                .toList();
    }

    public Path module(String id) {
        return root.resolve("modules").resolve(id);
    }

    /** The room of a bundle or a fragment: {@code shell}, {@code kit} or a module. */
    public Path room(String id) {
        Path core = root.resolve("app").resolve(id);
        return Files.isDirectory(core) ? core : module(id);
    }

    /** Files in {@code src/main} of all rooms whose name ends so. */
    public List<Path> mainFiles(String ending) {
        return rooms().stream()
                .flatMap(room -> files(room.resolve("src/main"), ending).stream())
                .toList();
    }

    /** Java files of all rooms, tests included. */
    public List<Path> javaFiles() {
        return rooms().stream()
                .flatMap(room -> files(room.resolve("src"), ".java").stream())
                .toList();
    }

    public List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(
                            path -> Files.isRegularFile(path) && path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The path as the list of exceptions writes it. */
    public String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Path> children(String folder) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(root.resolve(folder))) {
            return paths.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
