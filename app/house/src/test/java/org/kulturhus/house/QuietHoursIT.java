package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Postgres;

/** Mails in and out of quiet hours that began an hour ago and end in two, whatever delayed them until now. */
class QuietHoursIT {

    private static final String SARA = "sara.ek@nordlys.example";
    private static final int ROUNDS = 5_000;

    private static Letterbox letterbox;
    private static House house;
    private static Api api;
    private static Connection database;
    private static Statement sql;

    @BeforeAll
    static void start() throws Exception {
        String url = Postgres.freshDatabase();
        letterbox = new Letterbox().up();
        house = letterbox
                .house()
                .with("kulturhus.sample", "true")
                .with("kulturhus.database.url", url)
                .with("kulturhus.database.user", Postgres.USER)
                .with("kulturhus.database.password", Postgres.PASSWORD)
                .start();
        api = new Api(house);
        database = DriverManager.getConnection(url, Postgres.USER, Postgres.PASSWORD);
        sql = database.createStatement();
        for (String table : List.of("followup_session", "followup_team_session", "followup_gathering")) {
            sql.executeUpdate("update " + table + " set starts_at = starts_at + interval '4 days', ends_at = ends_at"
                    + " + interval '4 days' where starts_at > now() and starts_at < now() + interval '4 days'");
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
        house.close();
        letterbox.close();
    }

    private static void choose(String who, Map<String, Object> choice) {
        api.as(who)
                .contentType("application/json")
                .body(choice)
                .put("/api/me/notices")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> quiet(String who) throws SQLException {
        String zone = word("select zone from shell_member where email = '" + who + "@nordlys.example'");
        LocalTime now = LocalTime.now(ZoneId.of(zone));
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm");
        Map<String, Object> choice = new HashMap<>();
        choice.put("invitations", true);
        choice.put("quietFrom", time.format(now.minusHours(1)));
        choice.put("quietUntil", time.format(now.plusHours(2)));
        return choice;
    }

    private static String word(String query) throws SQLException {
        try (ResultSet result = sql.executeQuery(query)) {
            assertThat(result.next()).as(query).isTrue();
            return result.getString(1);
        }
    }

    /** Puts the number-th session to come of the leader to so many minutes from now. */
    private static String starts(String leader, int number, int minutes) throws SQLException {
        String id =
                word("select s.id from followup_session s join shell_member l on l.id = s.leader_id where l.email = '"
                        + leader
                        + "@nordlys.example' and s.state = 'PLANNED' and not s.cancelled and s.starts_at > now()"
                        + " + interval '1 day' order by s.starts_at offset " + number + " limit 1");
        sql.executeUpdate("update followup_session set sequence = sequence + 1, starts_at = now() + interval '"
                + minutes + " minutes', ends_at = now() + interval '" + (minutes + 60) + " minutes' where id = " + id);
        return id;
    }

    /** A move that is told tomorrow would be told too late, so it is told now; another one waits, also when the server was away. */
    @Test
    void aMailWaitsForTheEndOfTheQuietHoursUnlessItWouldComeTooLate() throws Exception {
        choose("sara.ek", quiet("sara.ek"));
        String series = "followup-year-"
                + word("select s.programme_id || '-' || s.leader_id from followup_session s join shell_member l"
                        + " on l.id = s.leader_id where l.email = '" + SARA + "' limit 1");
        letterbox.down();
        changed(series);
        await("select count(*) from shell_mail where address = '" + SARA + "'", 1);
        letterbox.up();
        Thread.sleep(ROUNDS);
        assertThat(letterbox.to(SARA)).isEmpty();
        assertThat(number("select count(*) from shell_mail where address = '" + SARA
                        + "' and state = 'WAITING' and due_at"
                        + " between now() + interval '110 minutes' and now() + interval '121 minutes'"))
                .isEqualTo(1);
        starts("sara.ek", 2, 45);
        changed(series);
        letterbox.awaitInvitations(SARA, 1);
        sql.executeUpdate("update shell_choice set quiet_from = -1, quiet_until = -1");
        sql.executeUpdate("update shell_mail set due_at = now() where state = 'WAITING'");
        letterbox.awaitInvitations(SARA, 2);
    }

    private static void changed(String series) throws SQLException {
        sql.executeUpdate(
                "insert into shell_series (identity, changed_at) values ('" + series
                        + "', now() - interval '3 seconds') on conflict (identity) do update set changed_at = excluded.changed_at");
    }

    /** As after an outage, or of a session that was booked in the night: both reminders are due since yesterday. */
    @Test
    void aReminderThatIsLateWaitsAsWell() throws Exception {
        String jonas = "jonas.lind@nordlys.example";
        Map<String, Object> choice = quiet("jonas.lind");
        choice.put("reminders", List.of(2880));
        starts("jonas.lind", 1, 300);
        String soon = starts("jonas.lind", 2, 90);
        choose("jonas.lind", choice);
        sql.executeUpdate("update shell_choice set changed_at = timestamp with time zone '2000-01-01 00:00:00+00:00'");
        MimeMessage reminder = letterbox.await(jonas);
        assertThat(Letterbox.link(reminder)).endsWith("/followup/session?id=" + soon);
        await(
                "select count(*) from shell_mail where address = '" + jonas
                        + "' and state = 'WAITING' and due_at > now() + interval '100 minutes'",
                1);
        Thread.sleep(ROUNDS);
        assertThat(letterbox.to(jonas)).hasSize(1);
    }

    @Test
    void whoWantsNoMoreInvitationsKeepsNoStaleCalendarAndOneChangeIsOneMail() throws Exception {
        String ingrid = "ingrid.solberg@nordlys.example";
        List<Map<String, Object>> planned = api.as("ingrid.solberg")
                .get("/api/followup/sessions")
                .jsonPath()
                .getList("findAll { it.state == 'PLANNED' && it.start > '" + Instant.now() + "' }");
        String host = api.as("hanne.vik")
                .get("/api/people/" + planned.get(1).get("host"))
                .jsonPath()
                .getString("email");
        callOff(planned.get(1));
        about(host, 1);
        letterbox.awaitInvitations(ingrid, 1);
        callOff(planned.get(2));
        assertThat(about(host, 2)).allSatisfy(mail -> {
            assertThat(Letterbox.plain(mail)).contains("The shop burns");
            assertThat(Letterbox.types(mail)).anyMatch(type -> type.startsWith("text/calendar"));
        });
        letterbox.awaitInvitations(ingrid, 2);
        Thread.sleep(ROUNDS);
        assertThat(about(host, 2)).as("one mail a change").hasSize(2);
        choose("ingrid.solberg", Map.of("invitations", false));
        MimeMessage end = letterbox.awaitInvitations(ingrid, 3).get(2);
        assertThat(end.getSubject()).startsWith("Out of your calendar");
        List<VEvent> events = ServedCalendar.strictly(Letterbox.calendar(end)).getComponents(Component.VEVENT);
        assertThat(Letterbox.calendar(end)).contains("METHOD:CANCEL");
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.getRecurrenceId()).isNull());
        choose("ingrid.solberg", Map.of("invitations", true));
        assertThat(letterbox.awaitInvitations(ingrid, 4).get(3).getSubject()).startsWith("Invitation");
    }

    /** Waits until so many mails have come in which Ingrid is named. */
    private static List<MimeMessage> about(String address, int number) throws Exception {
        List<MimeMessage> about = new ArrayList<>();
        for (int tries = 0; tries < 300 && about.size() < number; tries++) {
            Thread.sleep(200);
            about.clear();
            for (MimeMessage mail : letterbox.to(address)) {
                if ((mail.getSubject() + Letterbox.plain(mail)).contains("Ingrid Solberg")) {
                    about.add(mail);
                }
            }
        }
        assertThat(about).hasSizeGreaterThanOrEqualTo(number);
        return about;
    }

    private static void callOff(Map<String, Object> session) {
        String path = "/api/followup/bookings/" + session.get("id") + "/call-off";
        String stamp = api.as("ingrid.solberg")
                .get(path + "?scope=THIS")
                .then()
                .statusCode(200)
                .extract()
                .path("stamp");
        api.as("ingrid.solberg")
                .contentType("application/json")
                .body(Map.of("scope", "THIS", "stamp", stamp, "reason", "The shop burns"))
                .post(path)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private static void await(String query, long number) throws Exception {
        for (int tries = 0; tries < 300 && number(query) < number; tries++) {
            Thread.sleep(200);
        }
        assertThat(number(query)).as(query).isEqualTo(number);
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(word(query));
    }
}
