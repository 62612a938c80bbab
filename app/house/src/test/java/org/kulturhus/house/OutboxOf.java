package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/** The outbox of a house: as the API tells it, and as the database keeps it. */
record OutboxOf(House house) {

    JsonPath told() {
        return new Api(house)
                .as("tor.myhre")
                .get("/api/mails")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String undelivered(String address) {
        return "undelivered.find { it.address == '" + address + "' }.";
    }

    /** Waits until the outbox tells the trouble, and whether it has given up or goes on by itself. */
    void awaitTrouble(String address, String trouble) throws InterruptedException {
        String wanted = trouble.equals("SERVER") ? "WAITING" : "FAILED";
        long end = System.nanoTime() + 60_000_000_000L;
        JsonPath outbox = told();
        while (!wanted.equals(outbox.getString(undelivered(address) + "state")) && System.nanoTime() < end) {
            Thread.sleep(300);
            outbox = told();
        }
        assertThat(outbox.getString(undelivered(address) + "trouble")).isEqualTo(trouble);
    }

    /** The house's own database while it is down; a killed server may need a moment to let go of the file. */
    Connection database() throws Exception {
        String url = "jdbc:h2:file:" + house.data().resolve("kulturhus") + ";WRITE_DELAY=0";
        for (int tries = 0; ; tries++) {
            try {
                return DriverManager.getConnection(url, "kulturhus", "kulturhus");
            } catch (SQLException stillLocked) {
                if (tries > 50) {
                    throw stillLocked;
                }
                Thread.sleep(200);
            }
        }
    }
}
