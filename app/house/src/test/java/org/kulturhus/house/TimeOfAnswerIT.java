package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An answer is about the time that the person had before the eyes, of sessions, meetings with a team and trainings; each counts once. */
class TimeOfAnswerIT {

    private static final String INGRID = "ingrid.solberg@nordlys.example";
    private static final String OLA = "ola.brekke@nordlys.example";
    private static final String JONAS = "jonas.lind@nordlys.example";
    private static final DateTimeFormatter FLOATING = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private static AnsweringHouse houses;

    @BeforeAll
    static void start() throws Exception {
        houses = new AnsweringHouse();
    }

    @AfterAll
    static void stop() {
        houses.close();
    }

    private static List<Map<String, Object>> planned() {
        return houses.api
                .as("ingrid.solberg")
                .get("/api/followup/sessions")
                .jsonPath()
                .getList("findAll { it.state == 'PLANNED' && it.start > '" + Instant.now() + "' }");
    }

    private static String page(Map<String, Object> session) {
        return "id=" + session.get("id");
    }

    private static String answers(Map<String, Object> session) {
        return "/api/followup/answers/" + session.get("id");
    }

    private static void put(String who, String path, Object version, String start) {
        houses.api
                .as(who)
                .contentType("application/json")
                .body(Map.of("start", start, "version", version))
                .put(path + "/start")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private static void move(Map<String, Object> session) {
        String path = "/api/followup/sessions/" + session.get("id");
        String to = houses.api
                .as("ingrid.solberg")
                .get(path + "/free-times")
                .jsonPath()
                .getString("[1]");
        put("ingrid.solberg", path, session.get("version"), to);
    }

    private static boolean says(List<Map<String, Object>> told, String kind, boolean late) {
        return told.stream()
                .anyMatch(
                        one -> one.get("answer").equals(kind) && one.get("late").equals(late));
    }

    @Test
    void anAnswerToTheOldTimeIsAskedForAgainAndOneToTheNewTimeCounts() throws Exception {
        int known = houses.letterbox.invitations(INGRID).size();
        move(planned().get(0));
        List<VEvent> first = houses.invited(INGRID, known + 1);
        Map<String, Object> session = planned().get(2);
        VEvent before = AnsweringHouse.of(first, page(session));
        String host = houses.api
                .as("hanne.vik")
                .get("/api/people/" + session.get("host"))
                .jsonPath()
                .getString("email");
        move(session);
        VEvent after = AnsweringHouse.of(houses.invited(INGRID, known + 2), page(session));
        assertThat(after.getSequence().getSequenceNo())
                .isGreaterThan(before.getSequence().getSequenceNo());
        houses.answer(INGRID, "ACCEPTED", before, AnsweringHouse.place(before));
        houses.await("ingrid.solberg", answers(session), told -> says(told, "ACCEPTED", true));
        houses.awaitWords(INGRID, "Please answer again");
        assertThat(houses.api
                        .as("ingrid.solberg")
                        .get("/followup/session?id=" + session.get("id"))
                        .asString())
                .contains("to an earlier time");
        houses.answer(INGRID, "ACCEPTED", after, AnsweringHouse.place(after));
        houses.await("ingrid.solberg", answers(session), told -> says(told, "ACCEPTED", false));
        houses.answer(INGRID, "DECLINED", before, AnsweringHouse.place(before));
        wholeSeries(after, first);
        assertThat(houses.api
                        .as("ingrid.solberg")
                        .get(answers(session))
                        .jsonPath()
                        .getList("answer"))
                .as("a late no takes nothing back")
                .doesNotContain("DECLINED");
        assertThat(houses.times(host, "Floating only"))
                .as("two nodes, one mailbox")
                .isEqualTo(1);
    }

    /** Perhaps to all; then a no to one whose place is written without a zone, and to one whose day is. */
    private static void wholeSeries(VEvent event, List<VEvent> all) throws Exception {
        Map<String, Object> one = planned().get(3);
        Map<String, Object> other = planned().get(4);
        houses.answer(INGRID, "TENTATIVE", event, "");
        for (Map<String, Object> each : planned()) {
            houses.await("ingrid.solberg", answers(each), told -> says(told, "TENTATIVE", false));
        }
        String floating = FLOATING.format(local(all, one));
        houses.answer(INGRID, "DECLINED", event, "COMMENT:Floating only\r\nRECURRENCE-ID:" + floating + "\r\n");
        houses.await("ingrid.solberg", answers(one), told -> says(told, "DECLINED", false));
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(local(all, other).toLocalDate());
        houses.answer(INGRID, "DECLINED", event, "RECURRENCE-ID;VALUE=DATE:" + day + "\r\n");
        houses.await("ingrid.solberg", answers(other), told -> says(told, "DECLINED", false));
        houses.await("ingrid.solberg", answers(planned().get(6)), told -> says(told, "TENTATIVE", false));
    }

    /** Where the series has the session, on the clock of the series. */
    private static LocalDateTime local(List<VEvent> all, Map<String, Object> session) {
        VEvent event = AnsweringHouse.of(all, page(session));
        return ((ZonedDateTime) event.getRecurrenceId().getDate()).toLocalDateTime();
    }

    @Test
    void aLeaderHearsThatSomebodyOfTheTeamCannotComeOrWouldRatherMeetAtAnotherTime() throws Exception {
        List<Map<String, Object>> meetings = houses.api
                .as("ola.brekke")
                .get("/api/followup/meetings")
                .jsonPath()
                .getList("findAll { it.kind == 'MEETING' && it.state == 'PLANNED' && !it.calledOff }");
        Map<String, Object> meeting = meetings.get(3);
        String path = "/api/followup/team/sessions/" + meeting.get("id");
        String to = houses.api.as("ingrid.solberg").get(path + "/free-times").path("free[1]");
        int known = houses.letterbox.invitations(OLA).size();
        put("ingrid.solberg", path, meeting.get("version"), to);
        List<VEvent> invited = houses.invited(OLA, known + 1);
        VEvent event = invited.stream()
                .filter(one -> one.getRecurrenceId() != null
                        && AnsweringHouse.instant(one.getDateTimeStart().getDate())
                                .equals(Instant.parse(to)))
                .findFirst()
                .orElseThrow();
        String told = "/api/followup/meeting-answers/team/" + meeting.get("id");
        houses.answer(OLA, "DECLINED", event, "COMMENT:At the dentist\r\n" + AnsweringHouse.place(event));
        houses.await("ingrid.solberg", told, list -> says(list, "DECLINED", false));
        houses.awaitWords(INGRID, "At the dentist");
        assertThat(houses.api
                        .as("ingrid.solberg")
                        .get("/followup/meeting?id=" + meeting.get("id"))
                        .asString())
                .contains("Ola Brekke", "declined", "At the dentist");
        String wished = AnsweringHouse.UTC.format(Instant.parse(to).plusSeconds(86400));
        houses.deliver(OLA, "COUNTER", "TENTATIVE", event, AnsweringHouse.place(event) + "DTSTART:" + wished + "\r\n");
        houses.await("ingrid.solberg", told, list -> says(list, "PROPOSED", false));
        houses.awaitWords(INGRID, "proposes another time: Development meeting");
        Map.of("ola.brekke", 403, "anders.berg", 404, "hanne.vik", 404)
                .forEach(
                        (who, status) -> assertThat(houses.api.as(who).get(told).statusCode())
                                .as(who)
                                .isEqualTo(status));
        assertThat(houses.api.asNobody().get(told).statusCode()).isEqualTo(401);
    }

    @Test
    void trainingManagersHearThatSomebodyDoesNotComeToATraining() throws Exception {
        int known = houses.letterbox.invitations(JONAS).size();
        int training = training();
        VEvent event = houses.invited(JONAS, known + 1).get(0);
        houses.answer(JONAS, "DECLINED", event, "COMMENT:I am at sea\r\n");
        String told = "/api/followup/meeting-answers/gatherings/" + training;
        houses.await("hanne.vik", told, list -> says(list, "DECLINED", false));
        houses.awaitWords("hanne.vik@nordlys.example", "I am at sea");
        assertThat(houses.api
                        .as("hanne.vik")
                        .get("/followup/gathering?id=" + training)
                        .asString())
                .contains("Jonas Lind", "I am at sea");
        assertThat(houses.api
                        .as("sara.ek")
                        .get("/followup/gathering?id=" + training)
                        .asString())
                .doesNotContain("I am at sea");
        assertThat(houses.api.as("jonas.lind").get(told).statusCode()).isEqualTo(403);
    }

    /** A joint training whose time is fixed. */
    private static int training() {
        LocalDate today = LocalDate.now();
        Map<String, Object> plan = new HashMap<>();
        plan.put("programme", houses.api.as("hanne.vik").get("/api/programmes").path("[0].id"));
        plan.put("leaders", List.of(id("ingrid.solberg"), id("jonas.lind"), id("sara.ek")));
        plan.put("others", List.of());
        plan.put("title", "How we meet a complaint");
        plan.put("minutes", 60);
        plan.put("answerBy", today.plusDays(5).toString());
        plan.put("first", today.plusDays(6).toString());
        plan.put("last", today.plusDays(30).toString());
        String all = "/api/followup/gatherings";
        List<String> starts = send("POST", all + "/proposals", plan).jsonPath().getList("start");
        plan.put("starts", List.of(starts.get(0)));
        String location = send("POST", all, plan).header("Location");
        String path = all + location.substring(location.lastIndexOf('/'));
        JsonPath seen = houses.api.as("hanne.vik").get(path).jsonPath();
        Map<String, Object> choice = Map.of(
                "version", seen.getInt("gathering.version"), "time", seen.getLong("times[0].id"), "without", List.of());
        assertThat(send("PUT", path + "/time", choice).statusCode()).isEqualTo(200);
        return Integer.parseInt(path.substring(all.length() + 1));
    }

    private static int id(String who) {
        return houses.api.as(who).get("/api/people/me").path("id");
    }

    private static Response send(String method, String path, Object body) {
        return houses.api
                .as("hanne.vik")
                .contentType("application/json")
                .body(body)
                .request(method, path);
    }
}
