package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.testkit.Api;

/** The sessions of one leader, as the API tells them. */
record SeriesFixture(Api api, String leader) {

    JsonPath all() {
        LocalDate today = LocalDate.now();
        return api.as(leader)
                .get("/api/followup/sessions?from=" + today.minusDays(150) + "&until=" + today.plusDays(240))
                .jsonPath();
    }

    /** Sessions to come, in time. */
    List<Integer> ids() {
        return coming().getList("findAll { it.state == 'PLANNED' }.id");
    }

    /** When the sessions to come begin. */
    List<String> starts() {
        return coming().getList("findAll { it.state == 'PLANNED' }.start");
    }

    private JsonPath coming() {
        LocalDate today = LocalDate.now();
        return api.as(leader)
                .get("/api/followup/sessions?from=" + today + "&until=" + today.plusDays(390))
                .jsonPath();
    }

    /** No two neighbours that take place have the same topic (R4). */
    void alternates() {
        List<String> topics = all().getList("findAll { it.state != 'MISSED' }.topic");
        for (int number = 1; number < topics.size(); number++) {
            assertThat(topics.get(number)).isNotEqualTo(topics.get(number - 1));
        }
    }
}
