package org.kulturhus.house;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the product in the foreground: prepares the server's folder, runs the server as a child process, says where the
 * house stands and who can sign in once it is healthy, and ends it with itself.
 *
 * <p>Arguments: the checkout, the folder of the prepared server, the Payara Micro jar, the unpacked product.
 */
public final class Start {

    private static final long PATIENCE_SECONDS = 180;

    private final Path checkout;
    private final Settings settings;
    private final ServerFolder server;

    private Start(Path checkout, Settings settings, ServerFolder server) {
        this.checkout = checkout;
        this.settings = settings;
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path checkout = Path.of(arguments[0]);
        try {
            Settings settings = new Settings(checkout);
            ServerFolder server = new ServerFolder(
                    Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]), checkout.resolve("plugins"));
            System.exit(new Start(checkout, settings, server).run());
        } catch (IllegalStateException | IllegalArgumentException refused) {
            System.err.println("Kulturhus does not start: " + refused.getMessage());
            System.exit(2);
        }
    }

    /**
     * Now and then the server finds no class loader for its security policy while it starts, and deploys nothing; then it is
     * started once more.
     */
    private int run() throws IOException, InterruptedException {
        makeReady();
        Path log = settings.data().resolve("kulturhus.log");
        long before = System.nanoTime();
        Process process = begin(log);
        boolean up = healthy(process, log);
        if (!up && said(log, "PolicyLoader.installPolicyFromClassName")) {
            end(process);
            server.prepare(settings.address());
            process = begin(log);
            up = healthy(process, log);
        }
        if (!up) {
            end(process);
            throw new IllegalStateException(
                    "the server did not become healthy: " + firstTrouble(log) + " — see " + log);
        }
        greet(log, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before) / 1000.0);
        return process.waitFor();
    }

    private void makeReady() throws IOException, InterruptedException {
        settings.ofServer();
        demandFreePort();
        Files.createDirectories(settings.data());
        settings.secretsOfServer();
        server.prepare(settings.address());
        if (settings.development()) {
            develop();
        }
    }

    private Process begin(Path log) throws IOException {
        Process process = serve(log);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        return process;
    }

    private static boolean said(Path log, String words) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Process serve(Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings.secretsOfServer());
        return builder.start();
    }

    /** Shows edited pages for as long as this process lives. */
    private void develop() throws IOException {
        EditedPages pages = new EditedPages(checkout, server.application());
        pages.lay();
        Thread watch = new Thread(pages, "edited pages");
        watch.setDaemon(true);
        watch.start();
    }

    private void demandFreePort() {
        try (ServerSocket free = new ServerSocket(settings.port(), 1, InetAddress.getByName(settings.address()))) {
            free.getLocalPort();
        } catch (IOException taken) {
            throw new IllegalStateException("port " + settings.port() + " on " + settings.address()
                    + " is taken; choose another one with -Dkulturhus.port=8081");
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(java(), "-Xshare:auto", "-XX:+UseSerialGC"));
        if (Files.exists(server.classArchive())) {
            command.add("-XX:SharedArchiveFile=" + server.classArchive());
        } else if (settings.archives()) {
            command.add("-XX:ArchiveClassesAtExit=" + server.classArchive());
        }
        command.add("-Dproduct.name=");
        settings.ofServer().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", server.launcher().toString()));
        command.addAll(List.of("--deploy", server.application().toString(), "--contextRoot", "/"));
        command.addAll(List.of(
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                server.bootCommands().toString()));
        command.addAll(List.of("--nohazelcast", "--nocluster", "--disablephonehome"));
        return command;
    }

    private boolean healthy(Process process, Path log) throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS); System.nanoTime() < end; ) {
            if (!process.isAlive()
                    || said(log, "Exception while deploying the app")
                    || said(log, "Exception while loading the app")) {
                return false;
            }
            if (answers("/health") && answers("/access/sign-in")) {
                return true;
            }
            Thread.sleep(150);
        }
        return false;
    }

    /** The first thing that the server called severe, without its prefix. */
    private static String firstTrouble(Path log) throws IOException {
        return Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains("Exception") || line.contains("Error:"))
                .map(line -> line.replaceFirst("^\\[.*levelValue: \\d+\\] *(\\[\\[)?", "")
                        .strip())
                .findFirst()
                .orElse("it said nothing");
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://" + settings.address() + ":" + settings.port() + path)
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(20_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void greet(Path log, double seconds) throws IOException {
        System.out.printf(
                "%nKulturhus stands at %s (up in %.1f s, data in %s)%n", settings.url(), seconds, settings.data());
        if (settings.sample()) {
            System.out.println(
                    "Step in by one click on the sign-in page, or with the password welcome-to-kulturhus as");
            System.out.println(
                    "  hanne.vik@nordlys.example (training manager)   ingrid.solberg@nordlys.example (leader)");
            System.out.println(
                    "  kari.nilsen@nordlys.example (mentor)           per.hauge@nordlys.example (executive)");
            System.out.println(
                    "  tor.myhre@nordlys.example (administrator)      ola.brekke@nordlys.example (employee)");
        }
        Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains("KULTURHUS FIRST SIGN-IN"))
                .map(line -> line.substring(line.indexOf("KULTURHUS FIRST SIGN-IN") + 10))
                .forEach(System.out::println);
        System.out.println("Ctrl-C ends it.");
    }

    /** A server that leaves its archive of classes takes its time, on a busy machine minutes. */
    private void end(Process process) {
        boolean archiving = settings.archives() && !Files.exists(server.classArchive());
        process.destroy();
        try {
            if (!process.waitFor(archiving ? PATIENCE_SECONDS : 30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
