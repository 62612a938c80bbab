package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Postgres;

/** Two houses over one PostgreSQL: each mail leaves through one of them, whichever it is. */
class TwoNodesIT {

    private static final int PEOPLE = 120;

    @Test
    void nothingLeavesTwice() throws Exception {
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
        }
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
