package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
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
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Postgres;

/** Many who want one time, and many programmes that want one mentor, at the same moment: one wins, on each database. */
class ManyAtOnceIT {

    private static final int MOVERS = 16;
    private static final int PROGRAMMES = 6;

    private static final String OVERLAPS = "select count(*) from followup_session a join followup_session b"
            + " on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at and (a.host_id = b.host_id"
            + " or a.leader_id = b.leader_id or a.host_id = b.leader_id or a.leader_id = b.host_id)"
            + " where a.state = 'PLANNED' and b.state = 'PLANNED'";

    private static final List<Map<String, String>> WEEK =
            List.of(span("MONDAY"), span("TUESDAY"), span("WEDNESDAY"), span("THURSDAY"), span("FRIDAY"));

    /** Where the house keeps its data. */
    enum Database {
        H2,
        POSTGRESQL
    }

    private House house;
    private Api api;

    @ParameterizedTest
    @EnumSource
    void oneWins(Database database) throws Exception {
        house = House.fresh().with("kulturhus.sample", "true");
        String url = "jdbc:h2:file:" + house.data().resolve("kulturhus");
        if (database == Database.POSTGRESQL) {
            url = Postgres.freshDatabase();
            house.with("kulturhus.database.url", url)
                    .with("kulturhus.database.user", Postgres.USER)
                    .with("kulturhus.database.password", Postgres.PASSWORD);
        }
        try (House open = house.start()) {
            api = new Api(open);
            proposals().placeEverybody();
            List<Integer> leaders = get("/api/programmes").getList("[0].leaders");
            ofManyWhoMoveToOneTime(leaders.subList(0, MOVERS));
            ofManyProgrammesThatWantOneMentor(leaders.subList(MOVERS - PROGRAMMES, MOVERS));
            assertThat(open.log()).doesNotContain("An API operation failed");
        }
        String user = database == Database.H2 ? "kulturhus" : Postgres.USER;
        assertThat(number(url, user, OVERLAPS)).isZero();
    }

    private void ofManyWhoMoveToOneTime(List<Integer> leaders) throws Exception {
        onlyMentor(mentorWithLeast(), 20);
        int proposal = proposal("Movers", leaders);
        assertThat(proposals().publish(proposal).statusCode()).isEqualTo(200);
        Map<String, Map<String, Object>> sessions = new LinkedHashMap<>();
        Set<String> free = null;
        int host = mentorWithMost();
        for (int leader : leaders) {
            String who = who(leader);
            Map<String, Object> session = api.as(who)
                    .get("/api/followup/sessions")
                    .jsonPath()
                    .getMap("find { it.state == 'PLANNED' && it.host == " + host + " }");
            sessions.put(who, session);
            Set<String> own = new LinkedHashSet<>(api.as(who)
                    .get("/api/followup/sessions/" + session.get("id") + "/free-times")
                    .jsonPath()
                    .<String>getList(""));
            if (free == null) {
                free = own;
            } else {
                free.retainAll(own);
            }
        }
        assertThat(free).isNotEmpty();
        String wished = free.iterator().next();
        List<Callable<Response>> moves = new ArrayList<>();
        sessions.forEach((who, session) -> moves.add(() -> move(who, session, wished)));
        List<Response> answers = AtOnce.together(moves);
        assertThat(answers.stream().map(Response::statusCode)).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.jsonPath().getString("detail"))
                        .containsPattern("(Free nearby|Ledig i nærheten|Lediga i närheten): "));
        String winner = List.copyOf(sessions.keySet())
                .get(IntStream.range(0, MOVERS)
                        .filter(index -> answers.get(index).statusCode() == 200)
                        .findFirst()
                        .orElseThrow());
        assertThat(move(winner, sessions.get(winner), wished).jsonPath().getString("detail"))
                .containsPattern("has changed since|endret siden|ändrats sedan");
    }

    private Response move(String who, Map<String, Object> session, String start) {
        return api.as(who)
                .contentType("application/json")
                .body(Map.of("start", start, "version", session.get("version")))
                .put("/api/followup/sessions/" + session.get("id") + "/start");
    }

    private void ofManyProgrammesThatWantOneMentor(List<Integer> leaders) throws Exception {
        int mentor = mentorWithLeast();
        int load = load(mentor);
        onlyMentor(mentor, load + 1);
        List<Integer> wanted = new ArrayList<>();
        List<Callable<Response>> publications = new ArrayList<>();
        for (int leader : leaders) {
            int proposal = proposal("For " + leader, List.of(leader));
            wanted.add(proposal);
            publications.add(() -> proposals().publish(proposal));
        }
        List<Response> answers = AtOnce.together(publications);
        assertThat(answers.stream().map(Response::statusCode)).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(load(mentor)).isEqualTo(load + 1);
        int won = IntStream.range(0, wanted.size())
                .filter(index -> answers.get(index).statusCode() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(proposals().undo(wanted.get(won)).statusCode()).isEqualTo(200);
        assertThat(load(mentor)).as("nobody had a mentor before").isEqualTo(load);
    }

    /** The proposal of a new programme with a place for each of these leaders. */
    private int proposal(String name, List<Integer> leaders) {
        int id = api.as("hanne.vik")
                .contentType("application/json")
                .body(Map.of(
                        "template",
                        "implementation",
                        "name",
                        name,
                        "starts",
                        LocalDate.now().plusDays(1).toString(),
                        "months",
                        9,
                        "lineManagerMayMentor",
                        true))
                .post("/api/programmes")
                .jsonPath()
                .getInt("id");
        api.as("hanne.vik")
                .contentType("application/json")
                .body(leaders)
                .post("/api/programmes/" + id + "/leaders")
                .then()
                .statusCode(200);
        int proposal = proposals().ready(id);
        List<String> standings = proposals().rows(proposal).getList("standing");
        assertThat(standings).hasSize(leaders.size()).containsOnly("PROPOSED");
        return proposal;
    }

    private ProposalFixture proposals() {
        return new ProposalFixture(api);
    }

    private void onlyMentor(int chosen, int capacity) {
        for (int mentor : this.<Integer>all("/api/mentoring/mentors", "id")) {
            api.as("hanne.vik")
                    .contentType("application/json")
                    .body(Map.of("capacity", mentor == chosen ? capacity : 0, "times", WEEK))
                    .put("/api/mentoring/mentors/" + mentor + "/times")
                    .then()
                    .statusCode(200);
        }
    }

    private int mentorWithLeast() {
        return byLoad().get(0);
    }

    private int mentorWithMost() {
        List<Integer> sorted = byLoad();
        return sorted.get(sorted.size() - 1);
    }

    private List<Integer> byLoad() {
        Map<Integer, Integer> loads = loads();
        List<Integer> mentors = new ArrayList<>(this.<Integer>all("/api/mentoring/mentors", "id"));
        mentors.sort((one, other) -> loads.getOrDefault(one, 0) - loads.getOrDefault(other, 0));
        return mentors;
    }

    private int load(int mentor) {
        return loads().getOrDefault(mentor, 0);
    }

    /** How many leaders each mentor has, over all programmes. */
    private Map<Integer, Integer> loads() {
        Map<Integer, Integer> loads = new LinkedHashMap<>();
        for (int programme : this.<Integer>all("/api/programmes", "id")) {
            get("/api/mentoring/pairings/" + programme)
                    .<Integer>getList("findAll { it.standing in ['PUBLISHED', 'UNSETTLED'] }.mentor")
                    .forEach(mentor -> loads.merge(mentor, 1, Integer::sum));
        }
        return loads;
    }

    private <T> List<T> all(String path, String field) {
        return get(path).getList(field);
    }

    private io.restassured.path.json.JsonPath get(String path) {
        return api.as("hanne.vik").get(path).jsonPath();
    }

    private String who(int person) {
        String email = get("/api/people/" + person).getString("email");
        return email.substring(0, email.indexOf('@'));
    }

    private static Map<String, String> span(String weekday) {
        return Map.of("weekday", weekday, "from", "09:00", "until", "15:00");
    }

    private static int number(String url, String user, String query) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user, user);
                ResultSet rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
