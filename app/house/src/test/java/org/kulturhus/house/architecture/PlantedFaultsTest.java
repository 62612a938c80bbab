package org.kulturhus.house.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kulturhus.house.architecture.pages.Bundles;
import org.kulturhus.house.architecture.pages.Phrases;
import org.kulturhus.house.architecture.pages.RowButtons;

/** Every rule of {@link ArchitectureTest} sees the fault that is planted for it, and only that. */
class PlantedFaultsTest {

    private static final String WEB = "modules/alpha/src/main/java/org/kulturhus/alpha/web/";
    private static final String ROOT = "modules/alpha/src/main/java/org/kulturhus/alpha/";
    private static final String RESOURCES = "modules/alpha/src/main/resources/";
    private static final String PAGE = RESOURCES + "META-INF/resources/alpha/alphas.xhtml";
    private static final String SWEDISH = RESOURCES + "org/kulturhus/alpha/messages_sv.properties";

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({
        "model-knows-nobody, alpha",
        "root-does-not-know-web, alpha",
        "transactions-in-root, alpha",
        "no-cycles, alpha",
        "zone-named, alpha",
        "handed-out, alpha",
        "core-names-no-module, shell",
        "module-knows-contract-only, alpha"
    })
    void seesFaultsBetweenClasses(String rule, String guilty) {
        Layers layers = new Layers(
                "org.planted", List.of("alpha", "beta"), new ClassFileImporter().importPackages("org.planted"));
        Finding finding = named(rule, layers.all());
        assertThat(finding.seen()).isPositive();
        assertThat(finding.faults()).containsOnlyKeys(guilty);
    }

    static Stream<Arguments> faultyFiles() {
        return Stream.of(
                arguments("file", ROOT + "Long.java", "/** Long. */ public class Long {\n" + "\n".repeat(260) + "}"),
                arguments(
                        "method",
                        ROOT + "Deep.java",
                        "/** D. */ public class Deep { void a() {" + "\n".repeat(30) + "} }"),
                arguments(
                        "parameters",
                        ROOT + "Wide.java",
                        "class Wide { void a(int b, int c, int d, int e, int f, int g) {} }"),
                arguments("page", PAGE, "<x>\n".repeat(90)),
                arguments("page", RESOURCES + "META-INF/resources/WEB-INF/alpha/part.xhtml", "<x>\n".repeat(70)),
                arguments("page-bean", WEB + "LongPage.java", "\n".repeat(110)),
                arguments("type-name", ROOT + "AlphaService.java", "class AlphaService {}"),
                arguments("getter", ROOT + "Polite.java", "class Polite { int getAge() { return 1; } }"),
                arguments("documented", ROOT + "Silent.java", "public class Silent {}"),
                arguments("one-name", RESOURCES + "db/gamma/V1__tables.sql", "-- elsewhere"),
                arguments("one-name", RESOURCES + "META-INF/persistence.xml", "<persistence-unit name=\"other\">"),
                arguments("table-prefix", RESOURCES + "db/alpha/V2__more.sql", "create table gamma_row (id bigint)"),
                arguments(
                        "resource-path",
                        WEB + "GammaResource.java",
                        "@Path(\"gamma\")\n@RequestScoped\npublic class X {}"),
                arguments("shown-row", PAGE, "<p:commandButton action=\"#{alphaPage.end(row)}\"/>"),
                arguments("same-words", SWEDISH, "module.name = Alfa\nonly.here = Bara"),
                arguments("pattern", SWEDISH, "module.name = Alfa {3}"),
                arguments("asked-word", PAGE, "<p>#{words.alpha['nobody.wrote.this']}</p>"),
                arguments(
                        "phrase", ROOT + "Talks.java", "class Talks { Object a = Phrase.of(\"alpha\", \"no.word\"); }"),
                arguments(
                        "phrase",
                        ROOT + "Talks.java",
                        "class Talks { Object a = Phrase.of(\"alpha\", \"module.name\", 1); }"),
                arguments("phrase", PAGE, "<p>#{reader.say(phrases.of('alpha', 'module.name', a.b(1, 'x, y')))}</p>"),
                arguments("bare-text", PAGE, "<p>Hello there</p>"),
                arguments("inline", PAGE, "<p style=\"color: red\"></p>"),
                arguments("inline", PAGE, "<script>alert(1)</script>"),
                arguments("core-speaks-of-module", "app/shell/src/main/webapp/a.xhtml", "<a href='/alpha/alphas'/>"),
                arguments("module-speaks-of-module", ROOT + "Curious.java", "class C { String a = \"beta\"; }"));
    }

    @ParameterizedTest
    @MethodSource("faultyFiles")
    void seesFaultsInFiles(String rule, String file, String text) throws IOException {
        plantSound();
        assertThat(named(rule, findings()).faults()).as("before the fault").isEmpty();
        plant(file, text);
        Finding finding = named(rule, findings());
        assertThat(finding.faults()).hasSize(1);
        assertThat(finding.unexcused(new Exceptions(List.of()))).hasSize(1);
    }

    @Test
    void seesAFullPackage() throws IOException {
        plantSound();
        for (int number = 0; number < 13; number++) {
            plant(ROOT + "crowd/Type" + number + ".java", "class Type" + number + " {}");
        }
        assertThat(named("package", findings()).faults()).containsOnlyKeys(ROOT + "crowd");
    }

    @Test
    void seesAStaleException() {
        Exceptions exceptions = new Exceptions(List.of(new Exceptions.Entry("file", "Gone.java", "was long once")));
        assertThat(exceptions.stale(findings())).hasSize(1);
    }

    @Test
    void seesThatARuleSawNothing() {
        assertThat(findings()).extracting(Finding::seen).containsOnly(0);
    }

    /** A tiny repository of two modules without a fault. */
    private void plantSound() throws IOException {
        plant(
                "app/shell/src/main/java/org/kulturhus/shell/Core.java",
                "/** Core. */ public class Core { void a() {} }");
        for (String id : List.of("alpha", "beta")) {
            String resources = "modules/" + id + "/src/main/resources/";
            String java = "modules/" + id + "/src/main/java/org/kulturhus/" + id + "/";
            String title = Character.toUpperCase(id.charAt(0)) + id.substring(1);
            plant("modules/" + id + "/pom.xml", "<artifactId>" + id + "</artifactId>");
            plant(java + "package-info.java", "/** It. */ package org.kulturhus." + id + ";");
            plant(
                    java + title + "Module.java",
                    "/** It. */ public class " + title + "Module { String a = \"" + id + "\"; }");
            plant(
                    java + "web/" + title + "Page.java",
                    "/** It. */ @Named @RequestScoped public class " + title + "Page { void a() {} }");
            plant(resources + "META-INF/persistence.xml", "<persistence-unit name=\"" + id + "\">");
            plant(resources + "db/" + id + "/V1__tables.sql", "create table " + id + "_row (id bigint)");
            plant(
                    resources + "META-INF/resources/" + id + "/" + id + "s.xhtml",
                    "<p>#{words." + id + "['module.name']}</p>");
            for (String language : List.of("", "_nb", "_sv")) {
                plant(
                        resources + "org/kulturhus/" + id + "/messages" + language + ".properties",
                        "module.name = " + title);
            }
        }
    }

    private void plant(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Finding> findings() {
        Checkout checkout = new Checkout(root);
        Sources sources = Sources.read(checkout.javaFiles());
        List<Finding> findings = new ArrayList<>(new Sizes(checkout, sources).all());
        findings.addAll(new Names(checkout, sources).all());
        findings.addAll(new Bundles(checkout).all());
        findings.add(new Phrases(checkout, sources).finding());
        findings.add(new RowButtons(checkout).finding());
        findings.addAll(new Strangers(checkout).all());
        return findings;
    }

    private static Finding named(String rule, List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.toMap(Finding::rule, finding -> finding))
                .get(rule);
    }
}
