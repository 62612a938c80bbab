package org.kulturhus.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The REST API of a house as one of its people: signs in once and keeps the session. */
public final class Api {

    /** Password of every person of the sample company. */
    public static final String PASSWORD = "welcome-to-kulturhus";

    private static final String COOKIE = "KULTURHUS";

    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final House house;

    public Api(House house) {
        this.house = house;
    }

    /** @param who the part of a sample person's address before the at-sign */
    public RequestSpecification as(String who) {
        return given().baseUri(house.url())
                .header("Accept-Language", "en")
                .cookie(COOKIE, sessions.computeIfAbsent(who, this::session));
    }

    public RequestSpecification asNobody() {
        return given().baseUri(house.url()).header("Accept-Language", "en");
    }

    /** A session cookie of the person's. */
    public String session(String who) {
        return given().baseUri(house.url())
                .auth()
                .preemptive()
                .basic(who + "@nordlys.example", PASSWORD)
                .get("/api/people/me")
                .then()
                .statusCode(200)
                .extract()
                .cookie(COOKIE);
    }
}
