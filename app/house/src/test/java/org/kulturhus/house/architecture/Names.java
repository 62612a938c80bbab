package org.kulturhus.house.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One name everywhere, words that name nothing, and doc comments. */
final class Names {

    private static final Set<String> NOTHING = Set.of(
            "Service", "Manager", "Impl", "Util", "Utils", "Helper", "Bean", "Dto", "DTO", "Facade", "Constants");
    private static final Pattern CREATED =
            Pattern.compile("(?i)create\\s+(?:table|sequence)\\s+(?:if\\s+not\\s+exists\\s+)?\"?(\\w+)");
    private static final Pattern RESOURCE =
            Pattern.compile("@Path\\(\"/?([\\w-]+)[^\"]*\"\\)\\s+(?:@[^{]+)?public class");

    private final Checkout checkout;
    private final Sources sources;

    Names(Checkout checkout, Sources sources) {
        this.checkout = checkout;
        this.sources = sources;
    }

    List<Finding> all() {
        return List.of(types(), getters(), documented(), oneName(), tables(), resources());
    }

    private Finding types() {
        Finding finding = Finding.of("type-name");
        for (Sources.Type type : sources.types()) {
            for (String word : type.name().split("(?<=[a-z0-9])(?=[A-Z])")) {
                if (NOTHING.contains(word)) {
                    finding.fault(type.name(), "the word " + word + " names nothing");
                }
            }
        }
        return finding.looked(sources.types().size());
    }

    /** {@code get…} is for what EL reads: named beans and the rows of pages. */
    private Finding getters() {
        Finding finding = Finding.of("getter");
        sources.methods().stream()
                .filter(method -> method.name().matches("get[A-Z].*"))
                .filter(method -> !method.annotations().contains("Override"))
                .filter(method -> !method.type().annotations().contains("Named"))
                .filter(method -> !method.type().file().getParent().endsWith("web"))
                .forEach(method -> finding.fault(method.subject(), "EL does not read this type"));
        return finding.looked(sources.methods().size());
    }

    private Finding documented() {
        Finding finding = Finding.of("documented");
        List<Sources.Type> published = sources.types().stream()
                .filter(type -> type.topLevel() && type.isPublic())
                .filter(type -> checkout.name(type.file()).contains("src/main/"))
                .toList();
        published.stream()
                .filter(type -> !type.documented())
                .forEach(type -> finding.fault(type.name(), "a public type without a doc comment"));
        return finding.looked(published.size());
    }

    /** Folder = artifactId = package = id() = persistence unit = migrations = pages = bundle. */
    private Finding oneName() {
        Finding finding = Finding.of("one-name");
        for (String id : checkout.modules()) {
            Path main = checkout.module(id).resolve("src/main");
            Path java = main.resolve("java/org/kulturhus").resolve(id);
            Path resources = main.resolve("resources");
            String title = Character.toUpperCase(id.charAt(0)) + id.substring(1);
            demand(finding, id, checkout.module(id).resolve("pom.xml"), "<artifactId>" + id + "</artifactId>");
            demand(finding, id, java.resolve(title + "Module.java"), "\"" + id + "\"");
            demand(finding, id, java.resolve("package-info.java"), "package org.kulturhus." + id + ";");
            demand(finding, id, resources.resolve("META-INF/persistence.xml"), "persistence-unit name=\"" + id + "\"");
            demand(finding, id, resources.resolve("org/kulturhus/" + id + "/messages.properties"), "module.name");
            onlyChild(finding, id, main.resolve("java/org/kulturhus"), Set.of(id));
            onlyChild(finding, id, resources.resolve("db"), Set.of(id));
            onlyChild(finding, id, resources.resolve("META-INF/resources"), Set.of(id, "WEB-INF", "resources"));
            onlyChild(finding, id, resources.resolve("META-INF/resources/WEB-INF"), Set.of(id));
        }
        return finding.looked(checkout.modules().size());
    }

    private static void demand(Finding finding, String id, Path file, String text) {
        if (!Files.exists(file)) {
            finding.fault(id, file.getFileName() + " is missing");
        } else if (!Checkout.text(file).contains(text)) {
            finding.fault(id, file.getFileName() + " does not say " + text);
        }
    }

    private static void onlyChild(Finding finding, String id, Path folder, Set<String> names) {
        String[] children = folder.toFile().list();
        for (String child : children == null ? new String[0] : children) {
            if (!names.contains(child)) {
                finding.fault(id, folder.getFileName() + "/" + child + " has another name");
            }
        }
    }

    private Finding tables() {
        Finding finding = Finding.of("table-prefix");
        int seen = 0;
        for (String id : checkout.modules()) {
            for (Path file : checkout.files(checkout.module(id).resolve("src/main/resources/db"), ".sql")) {
                for (Matcher created = CREATED.matcher(Checkout.text(file)); created.find(); seen++) {
                    if (!created.group(1).toLowerCase().startsWith(id + "_")) {
                        finding.fault(created.group(1), "does not begin with " + id + "_");
                    }
                }
            }
        }
        return finding.looked(seen);
    }

    private Finding resources() {
        Finding finding = Finding.of("resource-path");
        int seen = 0;
        for (String id : checkout.modules()) {
            for (Path file : checkout.files(checkout.module(id).resolve("src/main/java"), "Resource.java")) {
                for (Matcher path = RESOURCE.matcher(Checkout.text(file)); path.find(); seen++) {
                    if (!path.group(1).equals(id)) {
                        finding.fault(checkout.name(file), "its path does not begin with " + id);
                    }
                }
            }
        }
        return finding.looked(seen);
    }
}
