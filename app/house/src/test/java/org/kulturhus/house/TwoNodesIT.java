package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Postgres;

/** Two houses over one PostgreSQL: each mail leaves through one of them, whichever it is, and what one is told both know. */
class TwoNodesIT {

    private static final int PEOPLE = 120;
    private static final String HOLIDAY = "All stores are closed";

    @Test
    void nothingLeavesTwiceAndACompanyHolidayIsKnownToBoth() throws Exception {
        String database = Postgres.freshDatabase();
        try (Letterbox letterbox = new Letterbox().up();
                House one = node(database, letterbox)
                        .with("kulturhus.sample", "true")
                        .start();
                House other = node(database, letterbox).start()) {
            assertThat(other.url()).isNotEqualTo(one.url());
            Newcomers newcomers = new Newcomers(new Api(one));
            List<String> addresses = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> "newcomer" + number + "@nodes.example")
                    .toList();
            letterbox.down();
            newcomers.invite(newcomers.arrive(
                    addresses.stream().map(address -> address + "|New Comer|en").toArray(String[]::new)));
            letterbox.up();
            letterbox.await(addresses.get(PEOPLE - 1));
            long end = System.nanoTime() + 60_000_000_000L;
            while (sent(one) < PEOPLE && System.nanoTime() < end) {
                Thread.sleep(300);
            }
            assertThat(sent(one)).isEqualTo(PEOPLE);
            assertThat(addresses)
                    .allSatisfy(address ->
                            assertThat(letterbox.to(address)).as(address).hasSize(1));
            bothKnow(one, other);
        }
    }

    private static void bothKnow(House one, House other) throws InterruptedException {
        assertThat(month(other)).doesNotContain(HOLIDAY);
        closeNextWeek(one);
        long end = System.nanoTime() + 60_000_000_000L;
        while (!month(other).contains(HOLIDAY) && System.nanoTime() < end) {
            Thread.sleep(300);
        }
        assertThat(month(other)).contains(HOLIDAY);
        assertThat(month(one)).contains(HOLIDAY);
    }

    private static void closeNextWeek(House house) {
        new Api(house)
                .as("hanne.vik")
                .contentType("application/json")
                .body(Map.of(
                        "name",
                        HOLIDAY,
                        "country",
                        "",
                        "from",
                        LocalDate.now().plusDays(1).toString(),
                        "until",
                        LocalDate.now().plusDays(7).toString()))
                .post("/api/holidays")
                .then()
                .statusCode(lessThan(300));
    }

    private static String month(House house) {
        return new Api(house).as("ingrid.solberg").get("/followup/month").asString();
    }

    private static int sent(House house) {
        return new Api(house).as("tor.myhre").get("/api/mails").jsonPath().getInt("sent");
    }

    private static House node(String database, Letterbox letterbox) throws IOException {
        return letterbox
                .house()
                .with("kulturhus.database.url", database)
                .with("kulturhus.database.user", Postgres.USER)
                .with("kulturhus.database.password", Postgres.PASSWORD);
    }
}
