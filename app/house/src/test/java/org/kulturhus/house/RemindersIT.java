package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Postgres;

/** Two houses over one PostgreSQL, one of which is killed while it writes reminders: each is one mail, and none is lost. */
class RemindersIT {

    private static final String REMINDERS = "(subject like 'Reminder:%' or subject like 'Påminnelse:%')";
    private static final String SOON =
            "starts_at > date_trunc('hour', now()) and starts_at <= now() + interval '59 minutes'";

    @Test
    void aKilledNodeLosesNothingAndNothingComesTwice() throws Exception {
        String url = Postgres.freshDatabase();
        try (Letterbox letterbox = new Letterbox().up();
                House one =
                        node(url, letterbox).with("kulturhus.sample", "true").start();
                House other = node(url, letterbox).start();
                Connection database = DriverManager.getConnection(url, Postgres.USER, Postgres.PASSWORD);
                Statement sql = database.createStatement()) {
            weekByMail(new Api(other), sql, letterbox);
            long due = plan(sql);
            House working = working(one, other);
            awaitReminders(sql, 1);
            working.kill();
            assertThat(written(sql)).as("killed in the middle").isLessThan(due);
            awaitReminders(sql, due);
            Thread.sleep(5_000);
            assertThat(written(sql)).isEqualTo(due);
            assertThat(number(sql, "select count(*) from shell_mail where " + REMINDERS))
                    .as("one mail a reminder")
                    .isEqualTo(due);
            assertThat(number(
                            sql,
                            "select count(*) from (select 1 from shell_mail where " + REMINDERS
                                    + " group by member_id, subject having count(*) > 1) twice"))
                    .isZero();
            assertThat(number(sql, "select count(*) from shell_mail where subject in ('Your week', 'Uken din')"))
                    .isEqualTo(3);
            arrived(sql, letterbox, due);
        }
    }

    /** Every reminder arrives; only the one mail that the killed node had in hand may have come twice, as one and the same. */
    private static void arrived(Statement sql, Letterbox letterbox, long due) throws Exception {
        Set<String> identities = new HashSet<>();
        List<MimeMessage> reminders = List.of();
        for (int tries = 0; tries < 600 && identities.size() < due; tries++) {
            Thread.sleep(200);
            sql.executeUpdate("update shell_mail set due_at = written_at where state = 'WAITING' and attempts = 0"
                    + " and due_at < now() + interval '4 minutes'");
            reminders = letterbox.about("Reminder:", "Påminnelse:");
            for (MimeMessage reminder : reminders) {
                identities.add(reminder.getMessageID());
            }
        }
        assertThat(identities).hasSize((int) due);
        assertThat(reminders).hasSizeLessThanOrEqualTo((int) due + 1);
    }

    /** Wherever it is daytime now, the weekday that is chosen is today. */
    private static void weekByMail(Api api, Statement sql, Letterbox letterbox) throws Exception {
        ZoneId day = Stream.of("Europe/Oslo", "America/New_York", "Asia/Tokyo")
                .map(ZoneId::of)
                .filter(zone -> ZonedDateTime.now(zone).getHour() >= 7
                        && ZonedDateTime.now(zone).getHour() < 23)
                .findFirst()
                .orElseThrow();
        sql.executeUpdate("update shell_member set zone = '" + day + "' where email in"
                + " ('ingrid.solberg@nordlys.example', 'geir.sunde@nordlys.example', 'tor.myhre@nordlys.example')");
        String host = sessionInTwoDays(sql);
        for (String who : List.of("ingrid.solberg", "geir.sunde", "tor.myhre")) {
            String today = ZonedDateTime.now(day).getDayOfWeek().name();
            api.as(who)
                    .contentType("application/json")
                    .body(Map.of("invitations", true, "digest", today))
                    .put("/api/me/notices")
                    .then()
                    .statusCode(200);
        }
        MimeMessage english = letterbox.await("ingrid.solberg@nordlys.example");
        assertThat(english.getSubject()).isEqualTo("Your week");
        assertThat(Letterbox.plain(english))
                .contains("In your calendar for the next seven days")
                .containsPattern("– .*: .* with " + host);
        assertThat(Letterbox.plain(letterbox.await("tor.myhre@nordlys.example")))
                .contains("Nothing stands");
        MimeMessage norwegian = letterbox.await("geir.sunde@nordlys.example");
        assertThat(norwegian.getSubject()).isEqualTo("Uken din");
        assertThat(Letterbox.plain(norwegian)).contains("sju dagene");
    }

    /** Whatever day it is, one session of Ingrid's stands in her next seven days; returns the host's name. */
    private static String sessionInTwoDays(Statement sql) throws SQLException {
        try (ResultSet next = sql.executeQuery("select s.id, h.name from followup_session s"
                + " join shell_member l on l.id = s.leader_id join shell_member h on h.id = s.host_id"
                + " where l.email = 'ingrid.solberg@nordlys.example' and s.state = 'PLANNED' and not s.cancelled"
                + " and s.starts_at > now() order by s.starts_at limit 1")) {
            assertThat(next.next()).isTrue();
            String host = next.getString("name");
            sql.executeUpdate("update followup_session set starts_at = now() + interval '2 days',"
                    + " ends_at = now() + interval '2 days 1 hour' where id = " + next.getLong("id"));
            return host;
        }
    }

    /** Some sessions of every leader begin within the hour; leaders and hosts want to be reminded an hour before. */
    private static long plan(Statement sql) throws SQLException {
        sql.executeUpdate("delete from shell_choice");
        sql.executeUpdate(
                "update followup_session s set starts_at = date_trunc('minute', now()) + (57 - r.k) * interval '1 minute',"
                        + " ends_at = date_trunc('minute', now()) + (87 - r.k) * interval '1 minute' from (select id, row_number()"
                        + " over (partition by leader_id order by starts_at) k from followup_session where state = 'PLANNED'"
                        + " and not cancelled and starts_at > now() + interval '2 days') r where s.id = r.id and r.k <= 12");
        long due = 2
                * number(
                        sql,
                        "select count(*) from followup_session where state = 'PLANNED' and not cancelled and " + SOON);
        assertThat(due).isGreaterThan(200);
        sql.executeUpdate("insert into shell_choice select id, true, '', '60', -1, -1, null,"
                + " timestamp with time zone '2000-01-01 00:00:00+00:00' from shell_member");
        return due;
    }

    private static House working(House one, House other) throws Exception {
        for (int tries = 0; tries < 3000; tries++) {
            for (House house : List.of(one, other)) {
                if (house.log().contains("Reminders to write")) {
                    return house;
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("No node writes reminders");
    }

    private static void awaitReminders(Statement sql, long number) throws Exception {
        for (int tries = 0; tries < 6000 && written(sql) < number; tries++) {
            Thread.sleep(20);
        }
        assertThat(written(sql)).isGreaterThanOrEqualTo(number);
    }

    private static long written(Statement sql) throws SQLException {
        return number(sql, "select count(*) from shell_reminder where entry <> 'digest'");
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet result = sql.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static House node(String database, Letterbox letterbox) throws IOException {
        return letterbox
                .house()
                .with("kulturhus.database.url", database)
                .with("kulturhus.database.user", Postgres.USER)
                .with("kulturhus.database.password", Postgres.PASSWORD);
    }
}
