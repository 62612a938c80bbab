package org.kulturhus.followup.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.kulturhus.followup.plan.YearPlan.Attended;
import org.kulturhus.followup.team.PlanTeam;
import org.kulturhus.followup.team.TeamChange;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.followup.team.model.TeamTime;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** /api/followup/team: the rhythm of the calling leader with the own team, what another would change, and the plan (R3). */
@Path("followup/team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo(Role.LEADER)
public class TeamResource {

    @Inject
    private PlanTeam planTeam;

    /** The rhythm, or a proposal with version 0 when nothing is planned yet. */
    @GET
    public View mine() {
        PlanTeam.Mine mine = planTeam.mine();
        return new View(
                String.valueOf(mine.wanted().start()),
                mine.wanted().times().stream()
                        .map(time -> new Time(
                                time.person(), time.day().name(), time.time().toString()))
                        .toList(),
                mine.changes());
    }

    /** The sessions that it would give, person by person, and what that changes; nothing is written. */
    @POST
    @Path("preview")
    public List<Change> preview(View wanted) {
        return planTeam.preview(wanted(wanted)).stream().map(Change::of).toList();
    }

    /** Plans it in one transaction; 409 when the rhythm has changed since this version was read. */
    @PUT
    public View plan(View wanted) {
        planTeam.plan(wanted(wanted), wanted.version());
        return mine();
    }

    private static Wanted wanted(View view) {
        try {
            return new Wanted(
                    LocalDate.parse(view.start()),
                    view.times().stream()
                            .map(time -> new TeamTime(
                                    time.person(), DayOfWeek.valueOf(time.weekday()), LocalTime.parse(time.time())))
                            .toList());
        } catch (IllegalArgumentException | NullPointerException | DateTimeException wrong) {
            throw Refused.invalid("times", Phrase.of("followup", "team.wrong"));
        }
    }

    /** @param start first day, from which the phases count */
    public record View(String start, List<Time> times, int version) {}

    /**
     * A time in the week, on the leader's clock.
     *
     * @param person 0 for everybody together
     * @param weekday MONDAY to FRIDAY
     */
    public record Time(long person, String weekday, String time) {}

    /**
     * What changes with one of the team.
     *
     * @param person 0 for everybody together
     * @param plan all sessions to come, in time
     * @param sessions when those are that change
     */
    public record Change(
            long person, List<Planned> plan, int kept, int moved, int added, int removed, ChangedTimes sessions) {

        static Change of(TeamChange change) {
            return new Change(
                    change.with(),
                    change.plan().stream().map(Planned::of).toList(),
                    change.kept().size(),
                    change.moved().size(),
                    change.added().size(),
                    change.removed().size(),
                    ChangedTimes.of(change));
        }
    }

    /**
     * @param kind MEETING, TRAINING or FOCUS_DAY
     * @param people who comes; whoever is away is left out
     */
    public record Planned(String kind, String start, String end, List<Long> people) {

        static Planned of(Attended one) {
            return new Planned(
                    one.planned().kind().name(),
                    one.planned().span().from().toString(),
                    one.planned().span().until().toString(),
                    one.people().stream().map(PersonId::value).toList());
        }
    }
}
