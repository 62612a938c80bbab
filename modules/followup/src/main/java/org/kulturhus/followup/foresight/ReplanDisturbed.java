package org.kulturhus.followup.foresight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kulturhus.followup.plan.ReplanAround;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.team.ReplanTeams;
import org.kulturhus.spi.Foresight.Change;
import org.kulturhus.spi.people.PersonId;

/** Plans the sessions anew that some days touch; whoever they concern hears of it. */
@ApplicationScoped
public class ReplanDisturbed {

    @Inject
    private ReplanAround replanAround;

    @Inject
    private ReplanTeams replanTeams;

    @Inject
    private ChangedSessions changedSessions;

    @Inject
    private TellChanges tellChanges;

    @Inject
    private Calendars calendars;

    /** What would change; nothing is done. */
    Stream<Change> changes(Disturbed disturbed) {
        List<Touched> touched = replanAround.differences(disturbed.pairings(), disturbed.days()).entrySet().stream()
                .map(entry -> Touched.of(entry.getKey(), entry.getValue()))
                .toList();
        return Stream.concat(
                changedSessions.of(touched).values().stream(),
                replanTeams.changes(disturbed.teams(), disturbed.at()).stream());
    }

    /**
     * All calendars are locked at once and in one order, before anything is read that others may be changing.
     *
     * @param by who has made the change, and needs no notice of it
     */
    public void replan(Supplier<Disturbed> found, PersonId by) {
        Disturbed before = found.get();
        calendars.lock(Stream.concat(
                        replanAround.people(before.pairings()).stream(), replanTeams.people(before.teams()).stream())
                .toList());
        Disturbed disturbed = found.get();
        replanAround.replan(disturbed.pairings(), disturbed.days(), differences -> tellChanges.tell(differences, by));
        replanTeams.replan(disturbed.teams(), disturbed.at());
    }
}
