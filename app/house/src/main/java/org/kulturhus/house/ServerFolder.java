package org.kulturhus.house;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The prepared server: the expanded root of Payara Micro, the unpacked product with its plugins, and the class archive. */
final class ServerFolder {

    private static final List<String> BOOT = List.of(
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=%s",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false",
            "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=16",
            "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
            "set configs.config.server-config.availability-service.web-container-availability.persistence-type=memory",
            "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
            "set configs.config.server-config.admin-service.das-config.deploy-xml-validation=none");

    private final Path folder;
    private final Path payara;
    private final Path product;
    private final Path plugins;

    ServerFolder(Path folder, Path payara, Path product, Path plugins) {
        this.folder = folder;
        this.payara = payara;
        this.product = product;
        this.plugins = plugins;
    }

    Path launcher() {
        return folder.resolve("root/launch-micro.jar");
    }

    /** The unpacked product that the server deploys. */
    Path application() {
        return folder.resolve("kulturhus");
    }

    /** Class data of the started server, which the next start maps instead of loading classes one by one. */
    Path classArchive() {
        return folder.resolve("classes.jsa");
    }

    Path bootCommands() {
        return folder.resolve("boot.asadmin");
    }

    /** Unpacks the server if it is not there, and lays the product and its plugins anew. */
    void prepare(String address) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (!Files.exists(launcher())) {
            expandRoot();
        }
        forgetWhatWasDeployed();
        delete(application());
        copy(product, application());
        addPlugins();
        Files.writeString(bootCommands(), String.join("\n", BOOT).formatted(address) + "\n");
    }

    /**
     * After a power cut the server remembers the product as deployed: it would bring that up, answer, and then replace it by
     * the one it is told to deploy. So it begins with the configuration it was unpacked with.
     */
    private void forgetWhatWasDeployed() throws IOException {
        Path config = folder.resolve("root/config");
        Path first = config.resolve("domain.first.xml");
        if (!Files.exists(first)) {
            Files.copy(config.resolve("domain.xml"), first);
        }
        Files.copy(first, config.resolve("domain.xml"), StandardCopyOption.REPLACE_EXISTING);
        delete(folder.resolve("root/applications"));
        delete(folder.resolve("root/generated"));
    }

    private void expandRoot() throws IOException, InterruptedException {
        delete(folder.resolve("root"));
        Process expansion = new ProcessBuilder(
                        Start.java(),
                        "-jar",
                        payara.toString(),
                        "--rootDir",
                        folder.resolve("root").toString(),
                        "--outputLauncher")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prepare.log").toFile())
                .start();
        if (expansion.waitFor() != 0 || !Files.exists(launcher())) {
            throw new IllegalStateException("Payara Micro could not be unpacked; see " + folder.resolve("prepare.log"));
        }
        Files.deleteIfExists(classArchive());
    }

    /** A plugin whose fragment is not distributable would silently switch off session replication: it is refused. */
    void addPlugins() throws IOException {
        if (!Files.isDirectory(plugins)) {
            return;
        }
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(path -> path.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                refuseUnlessDistributable(jar);
                Files.copy(jar, application().resolve("WEB-INF/lib").resolve(jar.getFileName()));
            }
        }
    }

    private static void refuseUnlessDistributable(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            var fragment = file.getEntry("META-INF/web-fragment.xml");
            if (fragment != null
                    && !new String(file.getInputStream(fragment).readAllBytes()).contains("<distributable")) {
                throw new IllegalStateException(
                        "Plugin " + jar.getFileName() + " is refused: its web-fragment.xml lacks <distributable/>.");
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            paths.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
