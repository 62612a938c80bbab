package org.kulturhus.followup.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kulturhus.followup.attendance.TakeAttendance;
import org.kulturhus.followup.attendance.TakeAttendance.Away;
import org.kulturhus.followup.attendance.model.Absentee;
import org.kulturhus.followup.attendance.model.AwayReason;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** /api/followup/sessions/{id}/attendance: who was there, and why somebody was not. */
@Path("followup/sessions/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class AttendanceResource {

    @Inject
    private TakeAttendance takeAttendance;

    @Inject
    private SessionAccess sessionAccess;

    /** Leader and host; nobody is present or away before it is said what became of the session. */
    @GET
    public List<View> of(@PathParam("id") long id) {
        FollowUpSession session = sessionAccess.toSee(id);
        if (session.planned()) {
            return List.of();
        }
        boolean why = takeAttendance.mayKnowWhy(session);
        List<Absentee> away = takeAttendance.of(session);
        return Stream.of(session.leader(), session.host())
                .map(person -> View.of(person, away, why))
                .toList();
    }

    /**
     * Says who was away, in place of what was said before: on the day of the mark, by the host or a training manager. Of a session
     * that was held the leader was not away; from one that was missed somebody was.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public List<View> take(@PathParam("id") long id, Attendance attendance) {
        if (attendance.away() == null || attendance.away().stream().anyMatch(Objects::isNull)) {
            throw Refused.invalid("away", Phrase.of("followup", "attendance.missing"));
        }
        takeAttendance.take(
                id, attendance.away().stream().map(AttendanceResource::said).toList());
        return of(id);
    }

    private static Away said(Person away) {
        AwayReason reason = Stream.of(AwayReason.values())
                .filter(one -> one.name().equals(away.reason()))
                .findFirst()
                .orElse(null);
        return new Away(new PersonId(away.person() == null ? 0 : away.person()), reason, away.words());
    }

    /** @param away everybody who was */
    public record Attendance(List<Person> away) {}

    /** @param reason ILLNESS, LEAVE, OPERATIONS, TRAVEL, FORGOTTEN or OTHER, which wants words */
    public record Person(Long person, String reason, String words) {}

    /** @param reason empty for who was there, and for a caller who may not know why */
    public record View(long person, boolean present, String reason, String words) {

        static View of(PersonId person, List<Absentee> away, boolean why) {
            return away.stream()
                    .filter(one -> one.person().equals(person))
                    .findFirst()
                    .map(one ->
                            new View(person.value(), false, why ? one.reason().name() : "", why ? one.words() : ""))
                    .orElseGet(() -> new View(person.value(), true, "", ""));
        }
    }
}
