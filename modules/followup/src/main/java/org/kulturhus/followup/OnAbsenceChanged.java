package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.kulturhus.followup.foresight.TellChanges;
import org.kulturhus.followup.plan.ReplanAround;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.team.ReplanTeams;
import org.kulturhus.spi.calendar.AbsenceChanged;

/** Somebody is away, or back: the sessions that it touches are planned anew, and whoever they concern hears of it. */
@ApplicationScoped
public class OnAbsenceChanged {

    @Inject
    private ReplanAround replanAround;

    @Inject
    private ReplanTeams replanTeams;

    @Inject
    private Calendars calendars;

    @Inject
    private TellChanges tellChanges;

    /** All calendars are locked at once and in one order, before anything is read that others may be changing. */
    void hear(@Observes AbsenceChanged fact) {
        calendars.lock(Stream.concat(replanAround.people(fact).stream(), replanTeams.people(fact).stream())
                .toList());
        replanAround.replan(fact, differences -> tellChanges.tell(differences, fact.by()));
        replanTeams.replan(fact);
    }
}
