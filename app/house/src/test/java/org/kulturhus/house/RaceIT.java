package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Postgres;

/** Sixty-four leaders who want eight times at the same moment: eight get one, the others are told of other times. */
class RaceIT {

    private static final int PEOPLE = 64;
    private static final int MENTORS = 4;
    private static final int TIMES = 8;
    private static final String OVERLAPS = "select count(*) from followup_session a join followup_session b"
            + " on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at and (a.host_id = b.host_id"
            + " or a.leader_id = b.leader_id or a.host_id = b.leader_id or a.leader_id = b.host_id)"
            + " where a.state = 'PLANNED' and b.state = 'PLANNED' and a.cancelled = false and b.cancelled = false";

    private Api api;

    @Test
    void onH2() throws Exception {
        House house = House.fresh().with("kulturhus.sample", "true");
        try (House open = house.start()) {
            race(List.of(open));
        }
        assertThat(overlaps("jdbc:h2:file:" + house.data().resolve("kulturhus"), "kulturhus"))
                .isZero();
    }

    @Test
    void onPostgreSqlFromTwoNodes() throws Exception {
        String database = Postgres.freshDatabase();
        try (House one = node(database).with("kulturhus.sample", "true").start();
                House other = node(database).start()) {
            race(List.of(one, other));
        }
        assertThat(overlaps(database, Postgres.USER)).isZero();
    }

    private static House node(String database) throws IOException {
        return House.fresh()
                .with("kulturhus.database.url", database)
                .with("kulturhus.database.user", Postgres.USER)
                .with("kulturhus.database.password", Postgres.PASSWORD);
    }

    private void race(List<House> nodes) throws Exception {
        api = new Api(nodes.get(0));
        programme();
        List<String> cookies =
                nodes.stream().map(node -> new Api(node).session("hanne.vik")).toList();
        List<Callable<Response>> moves = new ArrayList<>();
        sessionsByHost().forEach((host, sessions) -> {
            List<String> times = commonTimes(sessions);
            for (Map<String, Object> session : sessions) {
                int node = moves.size() % nodes.size();
                String wished = times.get(moves.size() / nodes.size() % times.size());
                moves.add(() -> json(new Api(nodes.get(node)).asNobody().cookie("KULTURHUS", cookies.get(node)))
                        .body(Map.of("start", wished, "version", session.get("version")))
                        .put("/api/followup/sessions/" + session.get("id") + "/start"));
            }
        });
        assertThat(moves).hasSize(PEOPLE);
        List<Response> answers = AtOnce.together(moves);
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(TIMES);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.<String>path("detail")).contains("Free nearby: "));
        for (House node : nodes) {
            assertThat(node.log()).doesNotContain("An API operation failed");
        }
    }

    private RequestSpecification hanne() {
        return json(api.as("hanne.vik"));
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json");
    }

    /** A programme of sixty-four leaders with four mentors, sixteen each. */
    private void programme() {
        StringBuilder roster = new StringBuilder(
                "email,name,title,unit,parent_unit,place,line_manager,country,time_zone,language,roles\n");
        for (int number = 0; number < PEOPLE; number++) {
            roster.append("racer%d@nordlys.example,Racer %d,Store manager,Race,,Oslo,,NO,Europe/Oslo,en,leader%n"
                    .formatted(number, number));
        }
        api.as("hanne.vik")
                .contentType("text/csv")
                .body(roster.toString().getBytes())
                .post("/api/people/roster")
                .then()
                .statusCode(204);
        List<Integer> leaders =
                api.as("hanne.vik").get("/api/people?words=racer&size=200").path("id");
        assertThat(leaders).hasSize(PEOPLE);
        fourMentors();
        int programme = hanne().body(Map.of(
                        "template",
                        "implementation",
                        "name",
                        "Race",
                        "starts",
                        LocalDate.now().plusDays(1).toString(),
                        "months",
                        9))
                .post("/api/programmes")
                .path("id");
        hanne().body(leaders)
                .post("/api/programmes/" + programme + "/leaders")
                .then()
                .statusCode(200);
        new ProposalFixture(api).published(programme);
    }

    private void fourMentors() {
        JsonPath today = api.as("hanne.vik")
                .get("/api/mentoring/pairings/"
                        + api.as("hanne.vik").get("/api/programmes").path("[0].id"))
                .jsonPath();
        List<Integer> mentors =
                api.as("hanne.vik").get("/api/mentoring/mentors").path("id");
        List<Map<String, String>> week = Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                .map(day -> Map.of("weekday", day, "from", "09:00", "until", "15:00"))
                .toList();
        for (int number = 0; number < mentors.size(); number++) {
            int mentor = mentors.get(number);
            int load = today.getList("findAll { it.mentor == " + mentor + " }").size();
            hanne().body(Map.of("capacity", number < MENTORS ? PEOPLE / MENTORS + load : 0, "times", week))
                    .put("/api/mentoring/mentors/" + mentor + "/times")
                    .then()
                    .statusCode(200);
        }
    }

    /** The first session to come of every leader, by host. */
    private Map<Integer, List<Map<String, Object>>> sessionsByHost() {
        Map<Integer, List<Map<String, Object>>> sessions = new LinkedHashMap<>();
        for (Map<String, Object> mentor :
                api.as("hanne.vik").get("/api/mentoring/mentors").jsonPath().<Map<String, Object>>getList("")) {
            Set<Object> seen = new LinkedHashSet<>();
            String who =
                    api.as("hanne.vik").get("/api/people/" + mentor.get("id")).path("email");
            api
                    .as(who.substring(0, who.indexOf('@')))
                    .get("/api/followup/sessions?from=" + LocalDate.now())
                    .jsonPath()
                    .<Map<String, Object>>getList("findAll { it.state == 'PLANNED' }")
                    .stream()
                    .filter(session -> racers().contains(session.get("leader")) && seen.add(session.get("leader")))
                    .forEach(session -> sessions.computeIfAbsent((Integer) mentor.get("id"), none -> new ArrayList<>())
                            .add(session));
        }
        return sessions;
    }

    private Set<Object> racers;

    private Set<Object> racers() {
        if (racers == null) {
            racers = new LinkedHashSet<>(
                    api.as("hanne.vik").get("/api/people?words=racer&size=200").<List<Object>>path("id"));
        }
        return racers;
    }

    /** Two times that are free for each of these sessions. */
    private List<String> commonTimes(List<Map<String, Object>> sessions) {
        Set<String> common = null;
        for (Map<String, Object> session : sessions) {
            List<String> free = api.as("hanne.vik")
                    .get("/api/followup/sessions/" + session.get("id") + "/free-times")
                    .jsonPath()
                    .getList("");
            if (common == null) {
                common = new LinkedHashSet<>(free);
            }
            common.retainAll(free);
        }
        List<String> apart = new ArrayList<>();
        for (String time : common) {
            if (apart.isEmpty() || !time.substring(0, 10).equals(apart.get(0).substring(0, 10))) {
                apart.add(time);
            }
        }
        assertThat(apart).hasSizeGreaterThanOrEqualTo(TIMES / MENTORS);
        return apart.subList(0, TIMES / MENTORS);
    }

    private static int overlaps(String url, String user) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, user);
                ResultSet rows = connection.createStatement().executeQuery(OVERLAPS)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
