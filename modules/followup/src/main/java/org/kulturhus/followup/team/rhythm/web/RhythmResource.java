package org.kulturhus.followup.team.rhythm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.followup.model.QuietPeriod;
import org.kulturhus.followup.model.Rotation;
import org.kulturhus.followup.plan.ChangeCadence.Wanted;
import org.kulturhus.followup.team.TeamChange;
import org.kulturhus.followup.team.rhythm.ChangeRhythm;
import org.kulturhus.followup.team.rhythm.ChangeRhythm.OfTeam;
import org.kulturhus.followup.team.web.ChangedTimes;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** /api/followup/rhythm: the cadence that all teams have (R3), what another one would change, and the change. */
@Path("followup/rhythm")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class RhythmResource {

    @Inject
    private ChangeRhythm changeRhythm;

    @GET
    public View now() {
        return View.of(changeRhythm.now());
    }

    /** What would change for each team that has planned, a list of {@link Change}; its ETag tells whether it is still the same. */
    @POST
    @Path("preview")
    public Response preview(View wanted) {
        List<OfTeam> teams = changeRhythm.preview(wanted(wanted));
        return Response.ok(teams.stream().map(Change::of).toList())
                .tag(OfTeam.stamp(teams))
                .build();
    }

    /**
     * Applies it in one transaction; 409 when the cadence has changed since this version was read.
     *
     * @param seen the ETag of the preview; with it 409 as well when something else would change by now
     */
    @PUT
    public View change(@HeaderParam(HttpHeaders.IF_MATCH) String seen, View wanted) {
        changeRhythm.apply(wanted(wanted), wanted.version(), Foreseen.stamp(seen));
        return now();
    }

    private static Wanted wanted(View view) {
        try {
            return new Wanted(
                    view.minutes(),
                    HolidayRule.valueOf(view.holidayRule()),
                    view.phases().stream().map(Phase::phase).toList(),
                    view.quiet().stream()
                            .map(period ->
                                    new QuietPeriod(LocalDate.parse(period.from()), LocalDate.parse(period.until())))
                            .toList(),
                    Rotation.alternating(),
                    Optional.empty());
        } catch (IllegalArgumentException | NullPointerException | DateTimeException wrong) {
            throw Refused.invalid("phases", Phrase.of("followup", "cadence.wrong"));
        }
    }

    /**
     * A cadence of teams.
     *
     * @param minutes of a session whose phase does not say
     * @param holidayRule SKIP, NEXT_WORKING_DAY or SAME_WEEK
     */
    public record View(int minutes, String holidayRule, List<Phase> phases, List<Quiet> quiet, int version) {

        static View of(Cadence cadence) {
            return new View(
                    (int) cadence.duration().toMinutes(),
                    cadence.holidayRule().name(),
                    cadence.phases().stream()
                            .map(phase -> new Phase(
                                    phase.weeks(), phase.every(), phase.kind().name(), phase.minutes()))
                            .toList(),
                    cadence.quiet().stream()
                            .map(period -> new Quiet(
                                    period.from().toString(), period.until().toString()))
                            .toList(),
                    cadence.version());
        }
    }

    /**
     * @param weeks 0 for as long as the rhythm lasts
     * @param kind MEETING, TRAINING or FOCUS_DAY; meetings run beside what everybody does together
     * @param minutes 0 for those of the whole cadence
     */
    public record Phase(int weeks, int every, String kind, int minutes) {

        CadencePhase phase() {
            return new CadencePhase(weeks, every, CadencePhase.Kind.valueOf(kind), minutes);
        }
    }

    /** Both days are part of it. */
    public record Quiet(String from, String until) {}

    /** How many sessions of a leader's team stay, move, come and go, and when they are. */
    public record Change(long leader, int kept, int moved, int added, int removed, List<ChangedTimes> sessions) {

        static Change of(OfTeam team) {
            List<TeamChange> all = team.changes();
            return new Change(
                    team.leader().id().value(),
                    all.stream().mapToInt(change -> change.kept().size()).sum(),
                    all.stream().mapToInt(change -> change.moved().size()).sum(),
                    all.stream().mapToInt(change -> change.added().size()).sum(),
                    all.stream().mapToInt(change -> change.removed().size()).sum(),
                    all.stream().map(ChangedTimes::of).toList());
        }
    }
}
