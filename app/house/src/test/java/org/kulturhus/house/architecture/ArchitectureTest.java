package org.kulturhus.house.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kulturhus.house.architecture.pages.Bundles;
import org.kulturhus.house.architecture.pages.Phrases;
import org.kulturhus.house.architecture.pages.RowButtons;

/** Every rule of the architecture over the whole repository. That each of them can fail is shown by {@link PlantedFaultsTest}. */
class ArchitectureTest {

    private static final Checkout CHECKOUT = Checkout.own();
    private static final List<Finding> FINDINGS = findings();

    private static List<Finding> findings() {
        Sources sources = Sources.read(CHECKOUT.javaFiles());
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new Layers("org.kulturhus", CHECKOUT.modules(), compiled()).all());
        findings.addAll(new Sizes(CHECKOUT, sources).all());
        findings.addAll(new Names(CHECKOUT, sources).all());
        findings.addAll(new Bundles(CHECKOUT).all());
        findings.add(new Phrases(CHECKOUT, sources).finding());
        findings.add(new RowButtons(CHECKOUT).finding());
        findings.addAll(new Strangers(CHECKOUT).all());
        return findings;
    }

    private static JavaClasses compiled() {
        List<Path> folders = CHECKOUT.rooms().stream()
                .map(room -> room.resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter().importPaths(folders);
    }

    private static Exceptions exceptions() throws IOException {
        return Exceptions.read(CHECKOUT.root().resolve("app/house/src/test/resources/exceptions.txt"));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return FINDINGS.stream()
                .map(finding -> DynamicTest.dynamicTest(finding.rule(), () -> {
                    assertThat(finding.seen()).as("what the rule saw").isPositive();
                    assertThat(finding.unexcused(exceptions())).isEmpty();
                }));
    }

    @Test
    void everyModuleIsCompiled() {
        assertThat(CHECKOUT.modules())
                .isNotEmpty()
                .allMatch(module -> Files.isDirectory(CHECKOUT.module(module).resolve("target/classes")));
    }

    @Test
    void noExceptionIsStale() throws IOException {
        assertThat(exceptions().stale(FINDINGS)).isEmpty();
    }
}
