package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar in the plugins folder becomes a library of the product, unless it would switch off session replication. */
class PluginsTest {

    @TempDir
    private Path folder;

    private ServerFolder server;

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(folder.resolve("server/kulturhus/WEB-INF/lib"));
        Files.createDirectories(folder.resolve("plugins"));
        server = new ServerFolder(
                folder.resolve("server"),
                folder.resolve("payara.jar"),
                folder.resolve("product"),
                folder.resolve("plugins"));
    }

    @Test
    void addsAPlugin() throws IOException {
        plugin("good.jar", "<web-fragment><distributable/></web-fragment>");
        server.addPlugins();
        assertThat(server.application().resolve("WEB-INF/lib/good.jar")).exists();
    }

    @Test
    void refusesAPluginThatIsNotDistributable() throws IOException {
        plugin("bad.jar", "<web-fragment/>");
        assertThatThrownBy(server::addPlugins)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bad.jar")
                .hasMessageContaining("<distributable/>");
        assertThat(server.application().resolve("WEB-INF/lib/bad.jar")).doesNotExist();
    }

    private void plugin(String name, String fragment) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("plugins").resolve(name));
                ZipOutputStream jar = new ZipOutputStream(file)) {
            jar.putNextEntry(new ZipEntry("META-INF/web-fragment.xml"));
            jar.write(fragment.getBytes());
        }
    }
}
