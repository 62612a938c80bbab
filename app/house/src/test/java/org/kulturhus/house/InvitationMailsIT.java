package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kulturhus.testkit.Api;
import org.kulturhus.testkit.House;

/** Sessions reach the calendars of leader and host by mail (iTIP): one identity a year, one mail a change, as the feed has it. */
class InvitationMailsIT {

    private static House house;
    private static Letterbox letterbox;
    private static Api api;

    @BeforeAll
    static void start() throws Exception {
        letterbox = new Letterbox().up();
        house = letterbox.house().with("kulturhus.sample", "true").start();
        api = new Api(house);
    }

    @AfterAll
    static void stop() {
        house.close();
        letterbox.close();
    }

    @Test
    void aYearIsOneMailAndItsEndIsOne() throws Exception {
        int programme = api.as("hanne.vik").get("/api/programmes").jsonPath().getInt("[0].id");
        ProposalFixture proposals = new ProposalFixture(api);
        proposals.placeEverybody();
        int proposal = proposals.ready(programme);
        JsonPath published =
                proposals.publish(proposal).then().statusCode(200).extract().jsonPath();
        String mentor = email(published.getInt("find { it.leaderName == 'Anders Berg' }.mentor"));
        String leader = "anders.berg@nordlys.example";
        MimeMessage invitation = invited(leader, 1);
        assertThat(invitation.getSubject()).startsWith("Invitasjon: Oppfølging med ");
        Calendar calendar = complete(invitation, "REQUEST");
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        Set<Instant> planned = starts("anders.berg");
        assertThat(ServedCalendar.occurrences(Letterbox.calendar(invitation)))
                .containsAll(planned)
                .hasSizeGreaterThan(15);
        assertThat(events).hasSize(planned.size() + 1).allSatisfy(event -> {
            assertThat(event.getUid()).isEqualTo(events.get(0).getUid());
            assertThat(event.getOrganizer().getValue()).isEqualTo("mailto:kulturhus@house.example");
            assertThat(guests(event)).containsExactlyInAnyOrder("mailto:" + leader, "mailto:" + mentor);
        });
        assertThat(invited(mentor, 1))
                .satisfies(theirs -> assertThat(events(theirs).get(0).getUid())
                        .isEqualTo(events.get(0).getUid()));
        String feed = feed("anders.berg");
        assertThat(identities(ServedCalendar.strictly(feed))).isEqualTo(identities(calendar));
        api.as("hanne.vik")
                .post("/api/mentoring/proposals/" + proposal + "/undo")
                .then()
                .statusCode(200);
        MimeMessage end = invited(leader, 2);
        VEvent off =
                complete(end, "CANCEL").<VEvent>getComponents(Component.VEVENT).get(0);
        assertThat(off.getUid()).isEqualTo(events.get(0).getUid());
        assertThat(off.getRecurrenceId()).isNull();
        assertThat(off.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(number(off)).isGreaterThan(number(events.get(0)));
        invited(mentor, 2);
    }

    @Test
    void aMovedSessionIsOneAppointmentInItsPlace() throws Exception {
        String who = "ingrid.solberg";
        String address = who + "@nordlys.example";
        int known = letterbox.invitations(address).size();
        Map<String, Object> next = next(who);
        String host = email((Integer) next.get("host"));
        int hostKnows = letterbox.invitations(host).size();
        move(who, next, 0);
        VEvent whole = events(invited(address, known + 1)).get(0);
        assertThat(whole.getProperty(Property.RRULE))
                .as("she had not been invited before")
                .isPresent();
        Instant to = move(who, next(who, next.get("id")), 3);
        MimeMessage told = invited(address, known + 2);
        VEvent moved = complete(told, "REQUEST")
                .<VEvent>getComponents(Component.VEVENT)
                .get(0);
        assertThat(events(told)).hasSize(1);
        assertThat(moved.getUid()).isEqualTo(whole.getUid());
        assertThat(number(moved)).isGreaterThan(number(whole));
        assertThat(instant(moved.getDateTimeStart().getDate())).isEqualTo(to);
        assertThat(ServedCalendar.strictly(feed(who)).<VEvent>getComponents(Component.VEVENT))
                .as("the feed has the same appointment in the same place")
                .anySatisfy(event -> {
                    assertThat(event.getRecurrenceId()).isEqualTo(moved.getRecurrenceId());
                    assertThat(event.getDateTimeStart()).isEqualTo(moved.getDateTimeStart());
                    assertThat(number(event)).isEqualTo(number(moved));
                });
        MimeMessage hosts = invited(host, hostKnows + 2);
        assertThat(Letterbox.plain(hosts)).contains("Ingrid Solberg");
        assertThat(events(hosts)).hasSize(1);
        assertThat(letterbox.to(host)).as("one mail a change").hasSize(hostKnows + 2);
    }

    private static Calendar complete(MimeMessage mail, String method) throws Exception {
        String text = Letterbox.calendar(mail);
        Calendar calendar = ServedCalendar.strictly(text);
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        assertThat(Letterbox.attached(mail, "invite.ics")).isEqualTo(text);
        assertThat(Letterbox.types(mail))
                .anySatisfy(type -> assertThat(type.toLowerCase())
                        .startsWith("text/calendar")
                        .contains("method=" + method.toLowerCase(), "charset=utf-8"));
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes("UTF-8")).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.getComponents(Component.VTIMEZONE).size()).isPositive();
        return calendar;
    }

    private static List<VEvent> events(Message mail) {
        try {
            return ServedCalendar.strictly(Letterbox.calendar(mail)).getComponents(Component.VEVENT);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<String> guests(VEvent event) {
        return event.getProperties(Property.ATTENDEE).stream()
                .peek(guest -> assertThat(guest.getParameter(Parameter.PARTSTAT)
                                .orElseThrow()
                                .getValue())
                        .isEqualTo("NEEDS-ACTION"))
                .map(Property::getValue)
                .toList();
    }

    private static Set<String> identities(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> event.getUid().orElseThrow().getValue() + " "
                        + (event.getRecurrenceId() == null
                                ? "rule"
                                : instant(event.getRecurrenceId().getDate()) + " "
                                        + instant(event.getDateTimeStart().getDate())))
                .collect(Collectors.toSet());
    }

    private static Instant instant(java.time.temporal.Temporal time) {
        return ((ZonedDateTime) time).toInstant();
    }

    private static int number(VEvent event) {
        return event.getSequence().getSequenceNo();
    }

    private static MimeMessage invited(String address, int times) throws InterruptedException {
        return letterbox.awaitInvitations(address, times).get(times - 1);
    }

    private static String feed(String who) {
        String link = api.as(who)
                .contentType("application/json")
                .body(Map.of("name", "Same"))
                .post("/api/calendar/feeds")
                .path("link");
        return api.asNobody().get(link).asString();
    }

    private static Set<Instant> starts(String who) {
        return new HashSet<>(api
                .as(who)
                .get("/api/followup/sessions?from=" + LocalDate.now().minusDays(150) + "&until="
                        + LocalDate.now().plusDays(249))
                .jsonPath()
                .getList("start", String.class)
                .stream()
                .map(Instant::parse)
                .toList());
    }

    private static Map<String, Object> next(String who) {
        return api.as(who).get("/api/followup/sessions").jsonPath().getMap("find { it.state == 'PLANNED' }");
    }

    private static Map<String, Object> next(String who, Object id) {
        return api.as(who).get("/api/followup/sessions/" + id).jsonPath().getMap("");
    }

    private static Instant move(String who, Map<String, Object> session, int choice) {
        String path = "/api/followup/sessions/" + session.get("id");
        String to = api.as(who).get(path + "/free-times").jsonPath().getString("[" + choice + "]");
        api.as(who)
                .contentType("application/json")
                .body(Map.of("start", to, "version", session.get("version")))
                .put(path + "/start")
                .then()
                .statusCode(200);
        return Instant.parse(to);
    }

    private static String email(int person) {
        return api.as("hanne.vik").get("/api/people/" + person).jsonPath().getString("email");
    }
}
