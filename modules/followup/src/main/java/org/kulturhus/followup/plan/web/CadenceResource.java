package org.kulturhus.followup.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.followup.model.QuietPeriod;
import org.kulturhus.followup.model.Rotation;
import org.kulturhus.followup.plan.ChangeCadence;
import org.kulturhus.followup.plan.ChangeCadence.Preview;
import org.kulturhus.followup.plan.ChangeCadence.Wanted;
import org.kulturhus.followup.plan.ShowYear;
import org.kulturhus.followup.plan.YearOfWeeks;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.programme.ProgrammeId;

/** /api/followup/cadences: the cadence of a programme, what another one would change, and the change. */
@Path("followup/cadences")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class CadenceResource {

    @Inject
    private ChangeCadence changeCadence;

    @Inject
    private ShowYear showYear;

    @GET
    @Path("{programme}")
    public View now(@PathParam("programme") long programme) {
        return View.of(changeCadence.now(new ProgrammeId(programme)));
    }

    /** What would change for each leader, a list of {@link Change}; its ETag tells whether it is still the same. */
    @POST
    @Path("{programme}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("programme") long programme, View wanted) {
        Preview preview = changeCadence.preview(new ProgrammeId(programme), wanted(wanted));
        List<Change> changes = preview.differences().entrySet().stream()
                .map(entry -> Change.of(
                        entry.getKey(), entry.getValue(), preview.outside().contains(entry.getKey())))
                .toList();
        return Response.ok(changes).tag(preview.stamp()).build();
    }

    /** The year that it would give, week by week, as the page shows it while the cadence is edited; nothing is written. */
    @POST
    @Path("{programme}/year")
    @Consumes(MediaType.APPLICATION_JSON)
    public Year year(@PathParam("programme") long programme, View wanted) {
        return Year.of(showYear.year(new ProgrammeId(programme), wanted(wanted)));
    }

    /**
     * Applies it in one transaction; 409 when the cadence has changed since this version was read.
     *
     * @param seen the ETag of the preview; with it 409 as well when something else would change by now
     */
    @PUT
    @Path("{programme}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(
            @PathParam("programme") long programme, @HeaderParam(HttpHeaders.IF_MATCH) String seen, View wanted) {
        changeCadence.apply(new ProgrammeId(programme), wanted(wanted), wanted.version(), Foreseen.stamp(seen));
        return now(programme);
    }

    private static Wanted wanted(View view) {
        try {
            return new Wanted(
                    view.minutes(),
                    HolidayRule.valueOf(view.holidayRule()),
                    view.phases().stream()
                            .map(phase -> new CadencePhase(phase.weeks(), phase.every()))
                            .toList(),
                    view.quiet().stream()
                            .map(period ->
                                    new QuietPeriod(LocalDate.parse(period.from()), LocalDate.parse(period.until())))
                            .toList(),
                    view.rotation() == null
                            ? Rotation.alternating()
                            : new Rotation(
                                    view.rotation().stream().map(Topic::valueOf).toList()),
                    Optional.ofNullable(view.start()).map(LocalDate::parse));
        } catch (IllegalArgumentException | NullPointerException | DateTimeException wrong) {
            throw Refused.invalid("phases", Phrase.of("followup", "cadence.wrong"));
        }
    }

    /**
     * A cadence.
     *
     * @param minutes of a session
     * @param holidayRule SKIP, NEXT_WORKING_DAY or SAME_WEEK
     * @param rotation FINANCE and CULTURE in the order in which they come, again and again; absent for in turn, finance first
     * @param start first day of the follow-up, absent for the programme's
     */
    public record View(
            int minutes,
            String holidayRule,
            List<Phase> phases,
            List<Quiet> quiet,
            List<String> rotation,
            String start,
            int version) {

        static View of(Cadence cadence) {
            return new View(
                    (int) cadence.duration().toMinutes(),
                    cadence.holidayRule().name(),
                    cadence.phases().stream()
                            .map(phase -> new Phase(phase.weeks(), phase.every()))
                            .toList(),
                    cadence.quiet().stream()
                            .map(period -> new Quiet(
                                    period.from().toString(), period.until().toString()))
                            .toList(),
                    cadence.rotation().topics().stream().map(Topic::name).toList(),
                    cadence.firstDay().map(LocalDate::toString).orElse(null),
                    cadence.version());
        }
    }

    /** @param weeks 0 for the rest of the programme */
    public record Phase(int weeks, int every) {}

    /** Both days are part of it. */
    public record Quiet(String from, String until) {}

    /**
     * How many sessions of a leader's are touched, with the instants at which they begin, before and after.
     *
     * @param outsideHours whether the fixed time, at this length, lies outside the working hours of one of the two
     */
    public record Change(
            long leader,
            int kept,
            List<Move> moved,
            List<String> added,
            List<String> removed,
            List<Turn> turned,
            boolean outsideHours) {

        static Change of(Pairing pairing, Difference difference, boolean outsideHours) {
            return new Change(
                    pairing.leader().value(),
                    difference.kept().size(),
                    difference.moved().stream()
                            .map(move -> new Move(
                                    move.session().starts().toString(),
                                    move.to().span().from().toString()))
                            .toList(),
                    difference.added().stream()
                            .map(planned -> planned.span().from().toString())
                            .toList(),
                    difference.removed().stream()
                            .map(session -> session.starts().toString())
                            .toList(),
                    difference.turned().stream()
                            .map(turn -> new Turn(
                                    turn.session().starts().toString(),
                                    turn.topic().name()))
                            .toList(),
                    outsideHours);
        }
    }

    /** How many sessions, and the weeks from the first to the last one of the programme. */
    public record Year(int count, List<Week> weeks) {

        static Year of(YearOfWeeks year) {
            return new Year(
                    year.count(),
                    year.weeks().stream()
                            .map(week -> new Week(
                                    week.monday().toString(),
                                    week.marks().stream().map(Session::of).toList(),
                                    week.holidays().stream()
                                            .map(holiday -> holiday.day().toString())
                                            .toList(),
                                    week.quiet()))
                            .toList());
        }
    }

    /** @param holidays days between Monday and Friday */
    public record Week(String monday, List<Session> sessions, List<String> holidays, boolean quiet) {}

    /** @param moved whether a holiday or a quiet period has put it on another weekday */
    public record Session(String start, String topic, boolean moved) {

        static Session of(YearOfWeeks.Mark mark) {
            return new Session(mark.starts().toString(), mark.topic().name(), mark.moved());
        }
    }

    /** From one instant to another. */
    public record Move(String from, String to) {}

    /** The session that stands at this instant gets another topic. */
    public record Turn(String start, String topic) {}
}
