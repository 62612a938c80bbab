package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The developers' loop: what is edited lies in the running product soon after. */
class EditedPagesTest {

    private static final String PAGE = "modules/alpha/src/main/resources/META-INF/resources/alpha/alphas.xhtml";

    @TempDir
    private Path folder;

    private Path product;
    private EditedPages pages;

    @BeforeEach
    void lay() throws IOException {
        product = folder.resolve("product");
        write("product/WEB-INF/web.xml", "<context-param><param-value>Production</param-value></context-param>");
        write("app/shell/src/main/webapp/home.xhtml", "home");
        write(PAGE, "before");
        write("modules/alpha/src/main/resources/META-INF/resources/alpha/secret.txt", "no page");
        pages = new EditedPages(folder, product);
        pages.lay();
    }

    @Test
    void laysPagesOfCoreAndModulesBesideTheJars() {
        assertThat(product.resolve("home.xhtml")).hasContent("home");
        assertThat(product.resolve("alpha/alphas.xhtml")).hasContent("before");
        assertThat(product.resolve("alpha/secret.txt")).doesNotExist();
        assertThat(product.resolve("WEB-INF/web.xml")).content().contains("Development", "FACELETS_REFRESH_PERIOD");
    }

    @Test
    void showsWhatIsEdited() throws Exception {
        Thread watch = new Thread(pages);
        watch.start();
        write(PAGE, "after");
        Files.setLastModifiedTime(
                folder.resolve(PAGE), FileTime.from(Instant.now().plusSeconds(5)));
        Path copy = product.resolve("alpha/alphas.xhtml");
        for (int tries = 0; tries < 100 && !Files.readString(copy).equals("after"); tries++) {
            Thread.sleep(50);
        }
        watch.interrupt();
        watch.join();
        assertThat(copy).hasContent("after");
    }

    @Test
    void aPageIsNeverMissingWhileItIsReplaced() throws Exception {
        Path copy = product.resolve("alpha/alphas.xhtml");
        AtomicBoolean edits = new AtomicBoolean(true);
        CompletableFuture<Integer> missing = CompletableFuture.supplyAsync(() -> {
            int times = 0;
            while (edits.get()) {
                times += Files.exists(copy) ? 0 : 1;
            }
            return times;
        });
        int copies = 0;
        for (int edit = 1; edit <= 500; edit++) {
            Files.setLastModifiedTime(
                    folder.resolve(PAGE), FileTime.from(Instant.now().plusSeconds(edit)));
            copies += pages.copyEdited().size();
        }
        edits.set(false);
        assertThat(copies).isEqualTo(500);
        assertThat(missing.get()).isZero();
        assertThat(copy.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
