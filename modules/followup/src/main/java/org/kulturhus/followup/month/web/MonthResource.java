package org.kulturhus.followup.month.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.month.Months;
import org.kulturhus.followup.month.Shown;
import org.kulturhus.followup.team.model.TeamSession;
import org.kulturhus.followup.week.Weeks;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;

/** /api/followup/calendar: four weeks of those whom one mentors, manages or leads, or of those of a programme. */
@Path("followup/calendar")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MonthResource {

    @Inject
    private Shown shown;

    @Inject
    private Months months;

    @Inject
    private Reader reader;

    /**
     * Fifty people by name.
     *
     * @param day in the first of the four weeks (2027-01-31); today without one
     * @param programme for training managers; without one the newest
     * @param whose PROGRAMME for training managers, MENTORED for mentors, MANAGED for line managers of leaders, TEAM for leaders;
     *     without it the first of these that the caller is
     * @param last {@code next} of the page before
     */
    @GET
    @AllowedTo({Role.LEADER, Role.MENTOR, Role.TRAINING_MANAGER})
    public CalendarView calendar(
            @QueryParam("day") String day,
            @QueryParam("programme") Long programme,
            @QueryParam("whose") String whose,
            @QueryParam("last") long last) {
        LocalDate monday = Weeks.monday(day, LocalDate.now(reader.zone()));
        Shown.Group group = shown.group(programme, whose);
        Months.Part part = months.part(group.people(), last);
        List<LeaderView> leaders = months.rows(part.leaders(), monday, reader.zone(), group.whose()).stream()
                .map(row -> leader(row, Months.days(monday)))
                .toList();
        return new CalendarView(monday, leaders, part.more() ? part.last() : null);
    }

    private static LeaderView leader(Months.Row row, List<LocalDate> days) {
        List<DayView> views = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            Months.Cell cell = row.cells().get(at);
            DayView view = new DayView(
                    days.get(at),
                    cell.sessions().stream().map(FollowUpSession::id).toList(),
                    cell.trainings().stream().map(Gathering::id).toList(),
                    cell.meetings().stream().map(TeamSession::id).toList(),
                    cell.taken(),
                    cell.holiday());
            if (view.tells()) {
                views.add(view);
            }
        }
        return new LeaderView(row.leader().id().value(), row.leader().name(), views);
    }

    /** The calendar as the API tells it; {@code next} is missing on the last page. */
    public record CalendarView(LocalDate monday, List<LeaderView> leaders, Long next) {}

    /** Somebody with the days on which there is something. */
    public record LeaderView(long id, String name, List<DayView> days) {}

    /**
     * What there is on a day, by its ids, whether the person is taken otherwise, and the public holiday.
     *
     * @param trainings joint trainings
     * @param meetings sessions of the caller's own team
     */
    public record DayView(
            LocalDate day,
            List<Long> sessions,
            List<Long> trainings,
            List<Long> meetings,
            boolean taken,
            String holiday) {

        boolean tells() {
            return taken || !sessions.isEmpty() || !trainings.isEmpty() || !meetings.isEmpty() || !holiday.isEmpty();
        }
    }
}
