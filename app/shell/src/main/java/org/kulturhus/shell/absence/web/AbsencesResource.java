package org.kulturhus.shell.absence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.shell.absence.TakeLeave;
import org.kulturhus.shell.absence.model.Absence;
import org.kulturhus.shell.foresight.web.Day;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** /api/people/{person}/absences: the person's own; for a training manager, an administrator and the line manager as well. */
@Path("people/{person}/absences")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo(Role.EMPLOYEE)
public class AbsencesResource {

    @Inject
    private TakeLeave takeLeave;

    @Inject
    private Reader reader;

    @PathParam("person")
    private long person;

    /** Those that have not ended, in time. */
    @GET
    public List<AbsenceView> toCome() {
        return takeLeave.toCome(new PersonId(person)).stream()
                .map(AbsenceView::of)
                .toList();
    }

    /** What it would change, a list of lines, with an ETag that tells whether it is still the same; nothing is changed. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(Days days) {
        return answer(takeLeave.preview(new PersonId(person), from(days), until(days)));
    }

    /** @param seen the ETag of the preview; with it 409 when something else would change by now */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public List<AbsenceView> take(@HeaderParam(HttpHeaders.IF_MATCH) String seen, Days days) {
        takeLeave.take(new PersonId(person), from(days), until(days), Foreseen.stamp(seen));
        return toCome();
    }

    /** What it would change if the person were there after all, as at preview. */
    @GET
    @Path("{id}/return")
    public Response previewReturn(@PathParam("id") long id) {
        return answer(takeLeave.previewReturn(id));
    }

    /**
     * The person is there after all.
     *
     * @param seen the ETag of the return; with it 409 when something else would change by now
     */
    @DELETE
    @Path("{id}")
    public List<AbsenceView> comeBack(@HeaderParam(HttpHeaders.IF_MATCH) String seen, @PathParam("id") long id) {
        takeLeave.comeBack(id, Foreseen.stamp(seen));
        return toCome();
    }

    private Response answer(Foreseen foreseen) {
        return Response.ok(foreseen.changes().stream()
                        .flatMap(change -> change.lines().stream())
                        .map(reader::say)
                        .toList())
                .tag(foreseen.stamp())
                .build();
    }

    private static LocalDate from(Days days) {
        return days == null ? null : Day.of("from", days.from());
    }

    private static LocalDate until(Days days) {
        return days == null ? null : Day.of("until", days.until());
    }

    /** First and last day, as 2026-12-24. */
    public record Days(String from, String until) {}

    /** An absence as the API tells it. */
    public record AbsenceView(long id, LocalDate from, LocalDate until) {

        static AbsenceView of(Absence absence) {
            return new AbsenceView(absence.id(), absence.from(), absence.until());
        }
    }
}
