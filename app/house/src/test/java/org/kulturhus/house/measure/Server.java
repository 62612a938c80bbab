package org.kulturhus.house.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.testkit.House;

/** A server that the product's own launcher starts, with what it has cost in CPU time. */
final class Server {

    private final House house;
    private final HttpClient client = HttpClient.newHttpClient();
    private String cookie = "";
    private boolean started;

    Server(Path application, boolean sample) {
        house = House.fresh()
                .measured()
                .deploying(application)
                .with("kulturhus.sample", String.valueOf(sample))
                .with("kulturhus.archive", "true");
    }

    House house() {
        return house;
    }

    /** CPU seconds of launcher and server until the house answers. */
    double start() {
        started = true;
        house.start();
        return seconds(Stream.concat(Stream.of(launcher()), launcher().descendants()));
    }

    void end() {
        if (started) {
            house.close();
            started = false;
        }
    }

    /** Goes on with this session. */
    void enter(String session) {
        cookie = session;
    }

    /** CPU milliseconds of the server for one request, on the average of so many. */
    double perRequest(String path, int times) {
        double before = seconds(launcher().descendants());
        for (int request = 0; request < times; request++) {
            get(path);
        }
        return (seconds(launcher().descendants()) - before) * 1000 / times;
    }

    /** Follows the session that the server gives. */
    String get(String path) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.url() + path));
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(given -> cookie.isEmpty() && given.contains("SESSIONID"))
                    .forEach(given -> cookie = given.substring(0, given.indexOf(';')));
            return answer.body();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The process that was told to use this server's data folder and starts the server. */
    private ProcessHandle launcher() {
        String mine = "-Dkulturhus.data=" + house.data();
        return ProcessHandle.current()
                .descendants()
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(mine))
                .findFirst()
                .orElseThrow();
    }

    private static double seconds(Stream<ProcessHandle> processes) {
        return processes
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toMillis)
                        .sum()
                / 1000.0;
    }
}
