package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kulturhus.testkit.Api;

/** New people of a house: brought in by a roster and invited, as the training manager does it. */
record Newcomers(Api api) {

    private static final String HEADING =
            "email,name,title,unit,parent_unit,place,line_manager,country,time_zone,language,roles\n";

    /** @param people e-mail address, name and language, separated by a bar */
    List<Long> arrive(String... people) {
        String rows = Arrays.stream(people)
                .map(person -> person.split("\\|"))
                .map(cells -> "%s,\"%s\",Adviser,Newcomers,,Oslo,,NO,Europe/Oslo,%s,employee\n"
                        .formatted(cells[0], cells[1], cells[2]))
                .collect(Collectors.joining());
        api.as("hanne.vik")
                .contentType("text/csv")
                .body((HEADING + rows).getBytes(StandardCharsets.UTF_8))
                .post("/api/people/roster")
                .then()
                .statusCode(204);
        return Arrays.stream(people)
                .map(person -> id(person.substring(0, person.indexOf('|'))))
                .toList();
    }

    private long id(String email) {
        return api.as("hanne.vik")
                .queryParam("words", email)
                .get("/api/people")
                .jsonPath()
                .getLong("find { it.email == '" + email.replace("'", "\\'") + "' }.id");
    }

    Response invite(List<Long> ids) {
        Response answer =
                api.as("hanne.vik").contentType(ContentType.JSON).body(ids).post("/api/invitations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
