package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.Declared;
import org.kulturhus.testkit.House;

/** Any module can be absent: the house stands without it, shows nothing of it, and misses nothing else. */
class WithoutAModuleIT {

    private static final Path PRODUCT = Path.of(System.getProperty("kulturhus.product"));

    @TempDir
    private Path folder;

    static List<String> modules() {
        File[] folders = Path.of(System.getProperty("kulturhus.checkout"), "modules")
                .toFile()
                .listFiles(folder -> new File(folder, "src/main").isDirectory());
        List<String> modules = Stream.of(folders).map(File::getName).sorted().toList();
        assertThat(modules).isNotEmpty();
        return modules;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theHouseStandsWithout(String module) throws IOException {
        List<String> ownPages = new Declared(new Api(House.shared())).pages(module);
        try (House house = House.fresh()
                .with("kulturhus.sample", "true")
                .deploying(productWithout(module))
                .start()) {
            Api api = new Api(house);
            Declared declared = new Declared(api);
            assertThat(declared.modules()).contains("shell").doesNotContain(module);
            assertThat(api.asNobody().get("/health").jsonPath().getString("status"))
                    .isEqualTo("UP");
            assertThat(api.as("hanne.vik").get("/home").asString()).doesNotContain("\"/" + module + "/");
            for (String page : ownPages) {
                assertThat(api.as("tor.myhre").get("/" + page).statusCode())
                        .as(page)
                        .isEqualTo(404);
            }
            declared.everyPage().forEach(page -> opens(api, page));
        }
    }

    /** A page that wants to know of what may say that there is no such thing; a page of the menu is there. */
    private static void opens(Api api, Map<String, Object> page) {
        int status =
                api.as(Declared.someoneWhoMay(page)).get("/" + page.get("path")).statusCode();
        if (Boolean.TRUE.equals(page.get("listed"))) {
            assertThat(status).as("%s", page).isEqualTo(200);
        } else {
            assertThat(status).as("%s", page).isIn(200, 404);
        }
    }

    private Path productWithout(String module) throws IOException {
        Path lean = folder.resolve("product");
        try (Stream<Path> files = Files.walk(PRODUCT)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().matches(module + "-\\d.*\\.jar")) {
                    Files.copy(file, lean.resolve(PRODUCT.relativize(file)));
                }
            }
        }
        assertThat(lean.resolve("WEB-INF/lib").toFile().list())
                .hasSize(PRODUCT.resolve("WEB-INF/lib").toFile().list().length - 1);
        return lean;
    }
}
