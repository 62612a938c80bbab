package org.kulturhus.shell.holiday.web;

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
import org.kulturhus.shell.foresight.web.Day;
import org.kulturhus.shell.holiday.KeepHolidays;
import org.kulturhus.shell.holiday.KeepHolidays.Wanted;
import org.kulturhus.shell.holiday.model.CompanyHoliday;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;

/** /api/holidays: the days on which the company is free beside the public holidays. */
@Path("holidays")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
public class HolidaysResource {

    private static final int MOST = 500;

    @Inject
    private KeepHolidays keepHolidays;

    @Inject
    private Reader reader;

    /** Those that have not ended, in time. */
    @GET
    public List<HolidayView> toCome() {
        return keepHolidays.toCome().stream().map(HolidayView::of).toList();
    }

    /** What it would change, with an ETag that tells whether it is still the same; nothing is changed. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(Days days) {
        return answer(keepHolidays.preview(wanted(days)));
    }

    /** @param seen the ETag of the preview; with it 409 when something else would change by now */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public List<HolidayView> add(@HeaderParam(HttpHeaders.IF_MATCH) String seen, Days days) {
        keepHolidays.add(wanted(days), Foreseen.stamp(seen));
        return toCome();
    }

    /** What it would change if the company worked on these days after all, as at preview. */
    @GET
    @Path("{id}/removal")
    public Response removal(@PathParam("id") long id) {
        return answer(keepHolidays.previewRemoval(id));
    }

    /** @param seen the ETag of the removal; with it 409 when something else would change by now */
    @DELETE
    @Path("{id}")
    public List<HolidayView> remove(@HeaderParam(HttpHeaders.IF_MATCH) String seen, @PathParam("id") long id) {
        keepHolidays.remove(id, Foreseen.stamp(seen));
        return toCome();
    }

    private Response answer(Foreseen foreseen) {
        var total = foreseen.total();
        List<String> lines = foreseen.first(MOST).stream()
                .flatMap(change -> change.lines().stream())
                .map(reader::say)
                .toList();
        return Response.ok(new ChangesView(
                        total.added(),
                        total.moved(),
                        total.handedOver(),
                        total.removed(),
                        total.kept(),
                        lines,
                        foreseen.beyond(MOST)))
                .tag(foreseen.stamp())
                .build();
    }

    private static Wanted wanted(Days days) {
        return days == null
                ? new Wanted(null, null, null, null)
                : new Wanted(days.name(), days.country(), Day.of("from", days.from()), Day.of("until", days.until()));
    }

    /**
     * A holiday to be kept.
     *
     * @param country ISO 3166-1 alpha-2; left out or empty for all
     * @param from first day, as 2026-12-24
     * @param until last day
     */
    public record Days(String name, String country, String from, String until) {}

    /** A holiday as the API tells it; the country is empty for all. */
    public record HolidayView(long id, String name, String country, LocalDate from, LocalDate until) {

        static HolidayView of(CompanyHoliday holiday) {
            return new HolidayView(holiday.id(), holiday.name(), holiday.country(), holiday.from(), holiday.until());
        }
    }

    /**
     * What would change in the sessions to come.
     *
     * @param handedOver stay where they are, with other people
     * @param lines what changes, with dates, in words in the reader's language and clock, for the first 500 people
     * @param more how many people are left out
     */
    public record ChangesView(
            int added, int moved, int handedOver, int removed, int kept, List<String> lines, long more) {}
}
