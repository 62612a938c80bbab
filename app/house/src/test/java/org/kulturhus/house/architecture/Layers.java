package org.kulturhus.house.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may know whom: {@code web → root → model}, modules know neither each other nor the core. */
record Layers(String base, List<String> modules, JavaClasses classes) {

    private static final Set<String> BEGINNINGS = Set.of(
            "execute",
            "submit",
            "invokeAll",
            "invokeAny",
            "runAsync",
            "supplyAsync",
            "newThread",
            "schedule",
            "scheduleWithFixedDelay",
            "scheduleAtFixedRate");
    private static final String[] CORE = {"shell", "kit", "spi"};

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        List<String> rooms = Stream.concat(modules.stream(), Stream.of("shell")).toList();
        findings.add(each("model-knows-nobody", rooms, this::modelKnowsNobody));
        findings.add(each("root-does-not-know-web", rooms, this::rootDoesNotKnowWeb));
        findings.add(each("transactions-in-root", rooms, this::transactionsInRoot));
        findings.add(each("no-cycles", rooms, this::noCycles));
        findings.add(each(
                "zone-named", Stream.concat(modules.stream(), Stream.of(CORE)).toList(), this::zoneNamed));
        findings.add(each("handed-out", rooms, this::handedOut));
        findings.add(each("core-names-no-module", List.of(CORE), this::coreNamesNoModule));
        findings.add(each("module-knows-contract-only", modules, this::moduleKnowsContractOnly));
        return findings;
    }

    private interface RuleOfRoom {
        ArchRule of(String room);
    }

    /** Sees the classes of the room itself, so that a rule over an empty room shows. */
    private Finding each(String name, List<String> rooms, RuleOfRoom rule) {
        Finding finding = Finding.of(name);
        int seen = 0;
        for (String room : rooms) {
            String here = base + "." + room;
            seen += (int) classes.stream().filter(type -> within(type, here)).count();
            rule.of(room)
                    .allowEmptyShould(true)
                    .evaluate(classes)
                    .getFailureReport()
                    .getDetails()
                    .forEach(detail -> finding.fault(room, detail));
        }
        return finding.looked(seen);
    }

    private static boolean within(JavaClass type, String packageName) {
        return (type.getPackageName() + ".").startsWith(packageName + ".");
    }

    private ArchRule modelKnowsNobody(String room) {
        String here = base + "." + room;
        return noClasses()
                .that(in("model of " + room, type -> within(type, here) && isModel(type)))
                .should()
                .dependOnClassesThat(in(
                        "strangers",
                        type -> !within(type, "java")
                                && !type.isPrimitive()
                                && !within(type, base + ".spi")
                                && !within(type, "jakarta.persistence")
                                && !within(type, "jakarta.validation")
                                && !within(type, "org.eclipse.persistence")
                                && !(within(type, here) && isModel(type))
                                && !type.isArray()));
    }

    private static boolean isModel(JavaClass type) {
        return (type.getPackageName() + ".").contains(".model.");
    }

    private static boolean isWeb(JavaClass type) {
        return (type.getPackageName() + ".").contains(".web.");
    }

    private ArchRule rootDoesNotKnowWeb(String room) {
        String here = base + "." + room;
        return noClasses()
                .that(in("root of " + room, type -> within(type, here) && !isWeb(type)))
                .should()
                .dependOnClassesThat(in("web", type -> within(type, here) && isWeb(type)));
    }

    private ArchRule transactionsInRoot(String room) {
        String here = base + "." + room;
        return noClasses()
                .that(in("web and model of " + room, type -> within(type, here) && (isWeb(type) || isModel(type))))
                .should()
                .dependOnClassesThat(in("transactions", type -> within(type, "jakarta.transaction")));
    }

    private ArchRule noCycles(String room) {
        return slices().matching(base + "." + room + ".(**)").should().beFreeOfCycles();
    }

    /** The machine's zone is nobody's: what day it is depends on whom one asks. */
    private ArchRule zoneNamed(String room) {
        return noClasses()
                .that(in(room, type -> within(type, base + "." + room)))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the machine's zone", call -> asksTheMachine(call.getTarget())));
    }

    private static boolean asksTheMachine(AccessTarget.MethodCallTarget target) {
        boolean now = target.getName().equals("now")
                && target.getRawParameterTypes().isEmpty()
                && !target.getOwner().isEquivalentTo(Instant.class);
        return target.getOwner().getPackageName().startsWith("java.")
                && (now || Set.of("systemDefault", "systemDefaultZone").contains(target.getName()));
    }

    /** A thread that a request begins by itself shares the request's open entity managers (ADR 0024). */
    private ArchRule handedOut(String room) {
        return noClasses()
                .that(in(room, type -> within(type, base + "." + room) && !within(type, base + ".shell.background")))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "begins a thread of the server by itself",
                        call -> within(call.getTargetOwner(), "jakarta.enterprise.concurrent")
                                && BEGINNINGS.contains(call.getTarget().getName())));
    }

    private ArchRule coreNamesNoModule(String room) {
        return noClasses()
                .that(in(room, type -> within(type, base + "." + room)))
                .should()
                .dependOnClassesThat(in(
                        "modules", type -> modules.stream().anyMatch(module -> within(type, base + "." + module))));
    }

    private ArchRule moduleKnowsContractOnly(String room) {
        return noClasses()
                .that(in(room, type -> within(type, base + "." + room)))
                .should()
                .dependOnClassesThat(in(
                        "other rooms",
                        type -> within(type, base)
                                && !within(type, base + "." + room)
                                && !within(type, base + ".spi")));
    }

    private static DescribedPredicate<JavaClass> in(String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }
}
