package org.kulturhus.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running product: started by the product's own launcher, on a free port, with a data folder of its own. */
public final class House implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 240;
    /** Where nobody of the sample company lives, and mostly another day: nothing may depend on the zone of the server. */
    private static final String FAR_AWAY = "-Duser.timezone=Pacific/Kiritimati";

    private static House shared;

    private final Path data;
    private final int port;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private Path product = Path.of(System.getProperty("kulturhus.product"));
    private Path server;
    private Process process;
    private boolean brief = true;

    private House(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** The house with the sample company on H2 that the tests of this run share. */
    public static synchronized House shared() {
        if (shared == null) {
            shared = fresh().with("kulturhus.sample", "true");
            shared.server = ServerFolders.shared();
            shared.start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** A house that has not started yet; without sample data unless it is told otherwise. */
    public static House fresh() {
        try {
            Path houses = Files.createDirectories(Path.of(System.getProperty("kulturhus.houses")));
            House house = new House(Files.createTempDirectory(houses, "house"), Ports.free());
            return house.with("kulturhus.sample", "false").with("kulturhus.archive", "false");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sets a key of {@code docs/operating.md}. */
    public House with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /**
     * Compiles as thoroughly as a server in use does. A house of a test lives a minute or two and is spared the costly compiler,
     * which halves the work of its start.
     */
    public House measured() {
        brief = false;
        return this;
    }

    /** Deploys another unpacked product, instead of the whole one. */
    public House deploying(Path otherProduct) {
        this.product = otherProduct;
        return this;
    }

    public House start() {
        chooseServer();
        try {
            ProcessBuilder builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("start.log").toFile());
            builder.environment().put("JDK_JAVA_OPTIONS", FAR_AWAY + (brief ? " -XX:TieredStopAtLevel=1" : ""));
            process = builder.start();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!said().contains("Ctrl-C ends it.")) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("The house did not start: " + said() + log());
                }
                Thread.sleep(100);
            }
            return this;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What is measured shares nothing; after {@link #kill()} the server is the one that was killed. */
    private void chooseServer() {
        if (server != null) {
            return;
        }
        if (!brief) {
            server = data.resolve("server");
            return;
        }
        server = ServerFolders.take();
        with("kulturhus.archive", String.valueOf(ServerFolders.archives(server)));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dkulturhus.port=" + port);
        command.add("-Dkulturhus.data=" + data);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("kulturhus.launcher"), "org.kulturhus.house.Start"));
        command.addAll(List.of(
                data.toString(), server.toString(), System.getProperty("kulturhus.payara"), product.toString()));
        return command;
    }

    /** What the start told its console. */
    public String said() throws IOException {
        Path console = data.resolve("start.log");
        return Files.exists(console) ? Files.readString(console) : "";
    }

    /** What the server logged. */
    public String log() throws IOException {
        Path log = data.resolve("kulturhus.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** Ends launcher and server as a power cut would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
        if (brief && this != shared) {
            ServerFolders.giveBack(server);
            server = null;
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
        }
    }
}
