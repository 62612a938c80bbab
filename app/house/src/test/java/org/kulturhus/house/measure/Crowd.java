package org.kulturhus.house.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kulturhus.house.ProposalFixture;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Postgres;

/** A product on PostgreSQL with many leaders and mentors. */
final class Crowd implements AutoCloseable {

    private static final int BATCH = 1000;
    private static final int PER_MENTOR = 14;

    private final String database = Postgres.freshDatabase();
    private final House house;
    private final Api api;
    private String session;

    Crowd() {
        house = House.fresh()
                .measured()
                .with("kulturhus.sample", "true")
                .with("kulturhus.database.url", database)
                .with("kulturhus.database.user", Postgres.USER)
                .with("kulturhus.database.password", Postgres.PASSWORD)
                .start();
        api = new Api(house);
    }

    /** As many leaders, and a mentor for every dozen of them, in a programme of a year; its id. Nothing is published. */
    int enrol(String name, int leaders) throws SQLException {
        int mentors = leaders / (PER_MENTOR - 2) + 1;
        StringBuilder roster = new StringBuilder(
                "email,name,title,unit,parent_unit,place,line_manager,country,time_zone,language,roles\n");
        IntStream.range(0, leaders).forEach(number -> roster.append(row(name, number, "leader")));
        IntStream.range(0, mentors).forEach(number -> roster.append(row(name + "mentor", number, "mentor")));
        api.as("tor.myhre")
                .contentType("text/csv")
                .body(roster.toString())
                .post("/api/people/roster")
                .then()
                .statusCode(204);
        List<Map<String, String>> week = Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                .map(day -> Map.of("weekday", day, "from", "09:00", "until", "15:00"))
                .toList();
        for (long mentor : ids(name + "mentor")) {
            api.as("tor.myhre")
                    .contentType("application/json")
                    .body(Map.of("capacity", PER_MENTOR, "times", week))
                    .put("/api/mentoring/mentors/" + mentor + "/times")
                    .then()
                    .statusCode(200);
        }
        int programme = api.as("hanne.vik")
                .contentType("application/json")
                .body(Map.of(
                        "template",
                        "implementation",
                        "name",
                        name,
                        "starts",
                        LocalDate.now().plusDays(1).toString(),
                        "months",
                        12))
                .post("/api/programmes")
                .path("id");
        api.as("hanne.vik")
                .contentType("application/json")
                .body(ids(name + "_"))
                .post("/api/programmes/" + programme + "/leaders")
                .then()
                .statusCode(200);
        return programme;
    }

    /** The programme has no session in the whole year. */
    void quieten(int programme) {
        String cadence = "/api/followup/cadences/" + programme;
        Map<String, Object> quiet = api.as("hanne.vik").get(cadence).path("$");
        LocalDate today = LocalDate.now();
        quiet.put(
                "quiet",
                List.of(Map.of(
                        "from", today.toString(), "until", today.plusYears(2).toString())));
        api.as("hanne.vik")
                .contentType("application/json")
                .body(quiet)
                .put(cadence)
                .then()
                .statusCode(200);
    }

    private static String row(String name, int number, String role) {
        return "%s_%d@nordlys.example,%s %d,Manager,Unit %d,,Oslo,,NO,Europe/Oslo,nb,%s%n"
                .formatted(name, number, name, number, number % 100, role);
    }

    private List<Long> ids(String name) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = connection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select id from shell_member where email like '" + name.replace("_", "\\_")
                                + "%' order by id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** Clock milliseconds of one request, on the average of so many. */
    double clock(String path, int times) {
        long before = System.nanoTime();
        for (int request = 0; request < times; request++) {
            api.asNobody().cookie("KULTURHUS", cookie()).get(path).then().statusCode(200);
        }
        return (System.nanoTime() - before) / 1e6 / times;
    }

    private String cookie() {
        if (session == null) {
            session = api.session("hanne.vik");
        }
        return session;
    }

    /** Address that asks for the free times of a leader's session in the 31 days around it. */
    String freeTimes() {
        Map<String, Object> session = api.as("ingrid.solberg")
                .get("/api/followup/sessions?from=" + LocalDate.now().plusDays(5))
                .path("find { it.state == 'PLANNED' }");
        LocalDate day = LocalDate.parse(session.get("start").toString().substring(0, 10));
        return "/api/followup/sessions/" + session.get("id") + "/free-times?from=" + day.minusDays(2) + "&until="
                + day.plusDays(29);
    }

    /** Seconds from the click on publish until pairings and sessions are committed. */
    double publish(int programme) {
        ProposalFixture proposals = new ProposalFixture(api);
        int proposal = proposals.ready(programme);
        long before = System.nanoTime();
        proposals.publish(proposal).then().statusCode(200);
        return (System.nanoTime() - before) / 1e9;
    }

    /** Refuses a programme that has sessions. */
    void requireQuiet(int programme) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            if (!rows(statement, programme).isEmpty()) {
                throw new IllegalStateException("The year is not quiet.");
            }
        }
    }

    /** Seconds to insert the sessions of the programme again by JDBC, in batches and one transaction. */
    double copy(int programme) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists session_copy");
            statement.execute("create table session_copy (like followup_session including all)");
            List<Object[]> rows = rows(statement, programme);
            connection.setAutoCommit(false);
            long before = System.nanoTime();
            String marks = String.join(",", java.util.Collections.nCopies(rows.get(0).length, "?"));
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into session_copy values (" + marks + ")")) {
                int waiting = 0;
                for (Object[] row : rows) {
                    for (int column = 0; column < row.length; column++) {
                        insert.setObject(column + 1, row[column]);
                    }
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            return (System.nanoTime() - before) / 1e9;
        }
    }

    private List<Object[]> rows(Statement statement, int programme) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        String all = "select * from followup_session where programme_id = " + programme + " order by id";
        try (ResultSet found = statement.executeQuery(all)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = found.getObject(column + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database, Postgres.USER, Postgres.PASSWORD);
    }

    @Override
    public void close() {
        house.close();
    }
}
