package org.kulturhus.house.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.house.ProposalFixture;
import org.kulturhus.testkit.Api;

/** Measures what docs/performance.md tells: the product against a bare server, in one run, by the CPU time they use. */
public final class Measure {

    private static final int STARTS = Integer.getInteger("kulturhus.measure.starts", 3);
    private static final int ROUNDS = Integer.getInteger("kulturhus.measure.rounds", 5);
    private static final int WARM = Integer.getInteger("kulturhus.measure.warm", 2000);
    private static final int REQUESTS = Integer.getInteger("kulturhus.measure.requests", 200);

    private static final int LEADERS = Integer.getInteger("kulturhus.measure.leaders", 5000);
    private static final Set<String> PARTS =
            Set.of(System.getProperty("kulturhus.measure.parts", "start,pages,lists,year")
                    .split(","));

    private Measure() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(machine());
        Server product = new Server(Path.of(System.getProperty("kulturhus.product")), true);
        List<Ratio> ratios = new ArrayList<>();
        if (PARTS.contains("start")) {
            ratios.add(starts(product));
        }
        if (PARTS.contains("pages")) {
            ratios.addAll(requests(product));
        }
        if (PARTS.contains("lists") || PARTS.contains("year")) {
            ratios.addAll(crowd());
        }
        System.out.println("| CPU | ours | bare | ratio: least / median / most | goal | |\n|---|---|---|---|---|---|");
        ratios.forEach(ratio -> System.out.println(ratio.line()));
    }

    /** Clock times on PostgreSQL, each against something else in the same run. */
    private static List<Ratio> crowd() throws SQLException {
        List<Ratio> ratios = new ArrayList<>();
        try (Crowd crowd = new Crowd()) {
            if (PARTS.contains("lists")) {
                ratios.addAll(lists(crowd));
            }
            if (PARTS.contains("year")) {
                ratios.addAll(year(crowd));
            }
        }
        return ratios;
    }

    private static List<Ratio> lists(Crowd crowd) throws SQLException {
        int few = crowd.enrol("few", 50);
        int many = crowd.enrol("many", 400);
        crowd.publish(few);
        crowd.publish(many);
        Map<Ratio, List<String>> pairs = Map.of(
                new Ratio("board of 400 leaders against one of 50, ms by the clock", 1.3),
                List.of("/programme/programme?id=" + many, "/programme/programme?id=" + few),
                new Ratio("free times of a month against JSON of 50 people, ms by the clock", 5),
                List.of(crowd.freeTimes(), "/api/people?size=50"));
        pairs.values().forEach(paths -> paths.forEach(path -> crowd.clock(path, WARM / 4)));
        for (int round = 0; round < ROUNDS; round++) {
            pairs.forEach((ratio, paths) ->
                    ratio.round(crowd.clock(paths.get(0), REQUESTS), crowd.clock(paths.get(1), REQUESTS)));
        }
        return List.copyOf(pairs.keySet());
    }

    /**
     * Every round has people of its own; the first one warms up. What the sessions add to the act is seen beside as many leaders
     * whose whole year is quiet.
     */
    private static List<Ratio> year(Crowd crowd) throws SQLException {
        Ratio act =
                new Ratio("publish " + LEADERS + " leaders with their year against JDBC batches of its rows, s", 1.3);
        Ratio sessions = new Ratio("of it their sessions, planned and committed, against the same, s", 1.3);
        crowd.publish(crowd.enrol("all", LEADERS));
        for (int round = 1; round <= ROUNDS; round++) {
            double without = publishQuiet(crowd, round);
            int all = crowd.enrol("all" + round + "x", LEADERS);
            double ours = crowd.publish(all);
            double bare = crowd.copy(all);
            act.round(ours, bare);
            sessions.round(ours - without, bare);
        }
        return List.of(act, sessions);
    }

    private static double publishQuiet(Crowd crowd, int round) throws SQLException {
        int programme = crowd.enrol("quiet" + round + "x", LEADERS);
        crowd.quieten(programme);
        double seconds = crowd.publish(programme);
        crowd.requireQuiet(programme);
        return seconds;
    }

    private static Ratio starts(Server product) {
        Server empty = new Server(Bare.empty(), false);
        for (Server each : List.of(product, empty)) {
            each.start();
            each.end();
        }
        Ratio ratio = new Ratio("start until the first 200, s", 1.25);
        for (int round = 0; round < STARTS; round++) {
            double ours = product.start();
            product.end();
            double others = empty.start();
            empty.end();
            ratio.round(ours, others);
        }
        return ratio;
    }

    private static List<Ratio> requests(Server product) {
        Server bare = new Server(Bare.withTable(), false);
        try {
            product.start();
            bare.start();
            return rounds(product, bare);
        } finally {
            product.end();
            bare.end();
        }
    }

    private static List<Ratio> rounds(Server product, Server bare) {
        String board = fullBoard(product);
        Map<Ratio, List<String>> pairs = Map.of(
                new Ratio("programme board of 50 leaders against a p:dataTable of 50 rows, ms", 2),
                List.of(board, "/table.xhtml"),
                new Ratio("JSON of 50 people against 50 rows from memory, ms", 2.5),
                List.of("/api/people?size=50", "/api/rows"));
        pairs.forEach((ratio, paths) -> {
            product.perRequest(paths.get(0), WARM);
            bare.perRequest(paths.get(1), WARM);
        });
        for (int round = 0; round < ROUNDS; round++) {
            pairs.forEach((ratio, paths) ->
                    ratio.round(product.perRequest(paths.get(0), REQUESTS), bare.perRequest(paths.get(1), REQUESTS)));
        }
        return List.copyOf(pairs.keySet());
    }

    /** Enrols more leaders, so that the board's first page is full; gives its address. */
    private static String fullBoard(Server product) {
        Api api = new Api(product.house());
        StringBuilder roster = new StringBuilder(
                "email,name,title,unit,parent_unit,place,line_manager,country,time_zone,language,roles\n");
        for (int number = 0; number < 40; number++) {
            roster.append("more%d@nordlys.example,More %d,Store manager,Store %d,,Oslo,,NO,Europe/Oslo,nb,leader%n"
                    .formatted(number, number, number));
        }
        api.as("tor.myhre").contentType("text/csv").body(roster.toString()).post("/api/people/roster");
        List<Integer> leaders =
                api.as("tor.myhre").get("/api/people?words=more&size=200").path("findAll { 'LEADER' in it.roles }.id");
        int programme = api.as("hanne.vik").get("/api/programmes").path("[0].id");
        api.as("hanne.vik")
                .contentType("application/json")
                .body(leaders.toString())
                .post("/api/programmes/" + programme + "/leaders");
        new ProposalFixture(api).published(programme);
        product.enter("KULTURHUS=" + api.session("hanne.vik"));
        String board = "/programme/programme?id=" + programme;
        int rows = product.get(board).split("<tr>", -1).length - 2;
        if (rows != 50) {
            throw new IllegalStateException("The board shows " + rows + " leaders, not 50");
        }
        return board;
    }

    private static String machine() throws java.io.IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = Files.exists(cpu)
                ? Files.readAllLines(cpu).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .orElse("")
                        .replaceFirst(".*: ", "")
                : System.getProperty("os.arch");
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return "%s, %d cores, load %.1f; %s %s; Java %s"
                .formatted(
                        model,
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.runtime.version"));
    }
}
