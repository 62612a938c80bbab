package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/** What is published keeps the rules as they are then, can always be published, and can be taken back only where there is room. */
class PublicationIT {

    private static final String ROOT = "/api/mentoring/proposals/";
    private static final String KARI = "kari.nilsen";
    private static final String LARS = "lars.moe";
    private static House house;
    private static Letterbox letterbox;
    private static Api api;
    private static ProposalFixture proposals;
    private SeatsFixture seats;

    @BeforeAll
    static void start() throws Exception {
        letterbox = new Letterbox().up();
        house = letterbox.house().with("kulturhus.sample", "true").start();
        api = new Api(house);
        proposals = new ProposalFixture(api);
    }

    @AfterAll
    static void end() {
        house.close();
        letterbox.close();
    }

    @BeforeEach
    void close() {
        seats = new SeatsFixture(api);
    }

    private static void conflict(Response answer, String... words) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
        assertThat(answer.<String>path("detail")).contains(words);
    }

    /** Petter's line manager is Lars, so Lars' seat is none for him. */
    @Test
    void whoFindsNothingElseKeepsTheMentorAndTheOthersArePlacedAround() {
        seats.open(KARI, 1, "TUESDAY");
        int programme = seats.programme("Dead end", "petter.ness");
        proposals.published(programme);
        seats.decline(programme, "petter.ness", "DECLINED");
        seats.enrol(programme, "sara.ek", "jonas.lind");
        seats.open(LARS, 1, "TUESDAY");
        proposals.publish(proposals.ready(programme)).then().statusCode(200);
        assertThat(seats.today(programme, "petter.ness"))
                .containsEntry("mentorName", "Kari Nilsen")
                .containsEntry("standing", "UNSETTLED");
        JsonPath rows = seats.rows(programme);
        assertThat(rows.<String>getList("findAll { it.mentor != null }.mentorName"))
                .containsExactlyInAnyOrder("Kari Nilsen", "Lars Moe");
        assertThat(rows.getString("find { it.mentor == null }.standing")).isEqualTo("WAITING");
    }

    @Test
    void whoseOwnHoursHaveChangedKeepsThePlaceWhenEverybodyIsPlacedAnew() {
        seats.open(KARI, 1, "WEDNESDAY");
        int programme = seats.programme("Own hours", "silje.haugen");
        proposals.published(programme);
        wish("silje.haugen", Map.of("times", List.of(Map.of("weekday", "FRIDAY", "from", "09:00", "until", "10:00"))));
        seats.enrol(programme, "emma.sjogren", "oskar.nyberg");
        seats.open(LARS, 1, "WEDNESDAY");
        int anew = proposals.ready(Map.of("programme", programme, "everybody", true));
        proposals.publish(anew).then().statusCode(200);
        assertThat(seats.today(programme, "silje.haugen")).containsEntry("mentorName", "Kari Nilsen");
        wish("silje.haugen", Map.of());
    }

    private void wish(String who, Map<String, Object> wishes) {
        api.as(who)
                .contentType("application/json")
                .body(wishes)
                .put("/api/mentoring/wishes/" + seats.id(who))
                .then()
                .statusCode(200);
    }

    @Test
    void aProposalThatNoLongerKeepsTheRulesIsRefusedWithTheReason() {
        seats.open(KARI, 1, "MONDAY");
        int programme = seats.programme("Stale", "turid.mo");
        int proposal = proposals.ready(programme);
        String kari = "/api/mentoring/mentors/" + seats.id(KARI) + "/last-day";
        seats.as()
                .body(Map.of("lastDay", LocalDate.now().plusDays(30).toString()))
                .put(kari)
                .then()
                .statusCode(200);
        conflict(proposals.publish(proposal), "Turid Mo", "Kari Nilsen stops");
        seats.as()
                .body(Collections.singletonMap("lastDay", null))
                .put(kari)
                .then()
                .statusCode(200);
        seats.open(KARI, 1, "FRIDAY");
        conflict(proposals.publish(proposal), "Kari Nilsen does not receive leaders then");
        seats.open(KARI, 1, "MONDAY");
        wish("turid.mo", Map.of("times", List.of(Map.of("weekday", "FRIDAY", "from", "09:00", "until", "10:00"))));
        conflict(proposals.publish(proposal), "Turid Mo cannot at that time");
        wish("turid.mo", Map.of());
        proposals.publish(proposal).then().statusCode(200);
    }

    @Test
    void aPlaceThatWasLockedMeanwhileIsNotReplaced() {
        seats.open(KARI, 1, "THURSDAY");
        int programme = seats.programme("Locked", "viktor.hallberg");
        proposals.published(programme);
        seats.open(LARS, 1, "THURSDAY");
        int hand = seats.choose(programme, "viktor.hallberg", LARS)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        seats.lock(programme, "viktor.hallberg", true).then().statusCode(204);
        conflict(proposals.publish(hand), "Viktor Hallberg", "locked");
        conflict(seats.choose(programme, "viktor.hallberg", LARS), "Viktor Hallberg", "unlock");
        seats.lock(programme, "viktor.hallberg", false).then().statusCode(204);
        proposals.publish(hand).then().statusCode(200);
        assertThat(seats.today(programme, "viktor.hallberg")).containsEntry("mentorName", "Lars Moe");
        List<String> history = seats.as()
                .get("/api/mentoring/pairings/" + programme + "/leaders/" + seats.id("viktor.hallberg") + "/history")
                .path("");
        assertThat(history).hasSize(2);
        assertThat(history.get(1)).contains("Kari Nilsen", "until");
    }

    @Test
    void anUndoThatWouldBookAMentorTwiceIsRefused() throws InterruptedException {
        seats.open(KARI, 1, "MONDAY");
        int first = seats.programme("Before", "maja.rosen");
        proposals.published(first);
        seats.open(LARS, 1, "MONDAY");
        int moved = seats.choose(first, "maja.rosen", LARS).path("id");
        proposals.publish(moved).then().statusCode(200);
        int second = seats.programme("After", "filip.wallin");
        int freed = proposals.ready(second);
        proposals.publish(freed).then().statusCode(200);
        assertThat(seats.today(second, "filip.wallin")).containsEntry("mentorName", "Kari Nilsen");
        conflict(api.as("hanne.vik").post(ROOT + moved + "/undo"), "Kari Nilsen");
        assertThat(seats.today(first, "maja.rosen")).containsEntry("mentorName", "Lars Moe");
        api.as("hanne.vik").post(ROOT + freed + "/undo").then().statusCode(200);
        api.as("hanne.vik").post(ROOT + moved + "/undo").then().statusCode(200);
        assertThat(seats.today(first, "maja.rosen")).containsEntry("mentorName", "Kari Nilsen");
        told("maja.rosen", "Din mentor är Kari Nilsen", 2);
        told("filip.wallin", "Kari Nilsen är inte längre din mentor", 1);
        told("maja.rosen", "Din mentor är Lars Moe", 1);
    }

    /** Waits until as many mails with the subject have come. */
    private static void told(String who, String subject, int times) throws InterruptedException {
        long came = 0;
        for (int waited = 0; waited < 500 && came < times; waited++) {
            came = letterbox.to(who + "@nordlys.example").stream()
                    .filter(mail -> subject.equals(Letterbox.subject(mail)))
                    .count();
            Thread.sleep(200);
        }
        assertThat(came).as(subject).isEqualTo(times);
    }

    /** Nobody has taken the seat meanwhile: the mentor only receives fewer by now than when the leaders came. */
    @Test
    void anUndoGivesAMentorBackTheLeadersWhomTheCapacityNoLongerHolds() {
        seats.open("nina.hagen", 2, "WEDNESDAY");
        int programme = seats.programme("Fewer", "sara.ek", "geir.sunde");
        proposals.published(programme);
        seats.open("nina.hagen", -1, "WEDNESDAY");
        seats.open("karin.sand", 1, "WEDNESDAY");
        int moved = seats.choose(programme, "geir.sunde", "karin.sand").path("id");
        proposals.publish(moved).then().statusCode(200);
        proposals.undo(moved).then().statusCode(200);
        assertThat(seats.today(programme, "geir.sunde")).containsEntry("mentorName", "Nina Hagen");
    }

    @Test
    void whoKeepsThePlaceIsNotAskedAgain() {
        seats.open("bente.lie", 2, "FRIDAY");
        int programme = seats.programme("Kept", "emma.sjogren");
        proposals.published(programme);
        int place = (int) seats.today(programme, "emma.sjogren").get("place");
        for (String who : List.of("emma.sjogren", "bente.lie")) {
            api.as(who)
                    .contentType("application/json")
                    .body(Map.of("stance", "ACCEPTED"))
                    .put("/api/mentoring/mine/" + place + "/answer")
                    .then()
                    .statusCode(200);
        }
        seats.enrol(programme, "julie.friis");
        int whole = proposals.ready(Map.of("programme", programme, "everybody", true));
        proposals.publish(whole).then().statusCode(200);
        assertThat(seats.today(programme, "emma.sjogren").get("place")).isNotEqualTo(place);
        assertThat(seats.today(programme, "emma.sjogren").get("answers").toString())
                .isEqualTo("[Both have accepted]");
        assertThat(seats.today(programme, "julie.friis").get("answers").toString())
                .contains("Julie Friis has not answered");
    }

    /** Neither the number of a proposal nor how many came later says whether it can be taken back. */
    @Test
    void whatIsPublishedLastIsUndoneFirst() {
        seats.open(KARI, 2, "TUESDAY");
        int programme = seats.programme("Order", "camilla.toft");
        int one = proposals.ready(programme);
        int two = proposals.ready(programme);
        proposals.publish(two).then().statusCode(200);
        proposals.publish(one).then().statusCode(200);
        conflict(api.as("hanne.vik").post(ROOT + two + "/undo"), "still stands");
        for (int later = 0; later < 10; later++) {
            proposals.ready(programme);
        }
        assertThat(api.as("hanne.vik")
                        .get("/api/mentoring/proposals?programme=" + programme)
                        .<List<Integer>>path("id"))
                .hasSize(11)
                .contains(one);
        api.as("hanne.vik").post(ROOT + one + "/undo").then().statusCode(200);
        api.as("hanne.vik").post(ROOT + two + "/undo").then().statusCode(200);
        assertThat(seats.rows(programme).getString("[0].standing")).isEqualTo("WAITING");
    }
}
