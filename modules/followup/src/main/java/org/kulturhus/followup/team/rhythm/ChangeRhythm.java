package org.kulturhus.followup.team.rhythm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.plan.ChangeCadence.Wanted;
import org.kulturhus.followup.plan.model.Stamp;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.followup.team.KeepTeam;
import org.kulturhus.followup.team.Rhythms;
import org.kulturhus.followup.team.Rhythms.Lived;
import org.kulturhus.followup.team.TeamChange;
import org.kulturhus.followup.team.TeamPlans;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Another cadence for all teams: first what it would change, then, in one transaction, the change (R3). */
@ApplicationScoped
public class ChangeRhythm {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 240;
    private static final int MOST_PHASES = 8;
    private static final int MOST_QUIET = 20;

    @Inject
    private TeamPlans teamPlans;

    @Inject
    private Rhythms rhythms;

    @Inject
    private KeepTeam keepTeam;

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** What changes for a leader and the own team, one for each of them and one for all together. */
    public record OfTeam(Person leader, List<TeamChange> changes) {

        /** Tells whether what was shown is still the same. */
        public static String stamp(List<OfTeam> teams) {
            return Stamp.of(teams.stream()
                    .flatMap(team -> team.changes().stream().flatMap(change -> change.lines(team.leader()).stream()))
                    .map(Phrase::toString)
                    .toList());
        }
    }

    @Transactional
    public Cadence now() {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        return teamPlans.cadence();
    }

    /** What would change for every team; nothing is written. */
    @Transactional
    public List<OfTeam> preview(Wanted wanted) {
        return preview(wanted(wanted), rhythms.all(Instant.now()), Instant.now());
    }

    private List<OfTeam> preview(Cadence changed, List<Lived> all, Instant now) {
        return all.stream()
                .map(lived -> new OfTeam(lived.team().leader(), changes(changed, lived, now)))
                .filter(team -> !team.changes().isEmpty())
                .toList();
    }

    /**
     * Applies it. Sessions that were held, missed or begin today stay.
     *
     * @param version of the cadence that was seen; when it has changed since, nothing is done
     * @param seen stamp of what was shown; when it is something else now, nothing is done
     */
    @Transactional
    public void apply(Wanted wanted, int version, Optional<String> seen) {
        Cadence changed = wanted(wanted);
        Instant now = Instant.now();
        Set<PersonId> everybody = people(rhythms.all(now));
        calendars.lock(everybody);
        List<Lived> all = rhythms.all(now);
        if (sessions.lockedCadence(TeamPlans.TEAMS).version() != version) {
            throw Refused.conflict(Phrase.of("followup", "cadence.stale"));
        }
        boolean other = seen.filter(stamp -> !stamp.equals(OfTeam.stamp(preview(changed, all, now))))
                .isPresent();
        if (other || !everybody.equals(people(all))) {
            throw Refused.conflict(Phrase.of("followup", "cadence.otherwise"));
        }
        teamPlans.cadence().becomes(changed);
        List<Lived> touched = all.stream()
                .filter(lived -> !changes(changed, lived, now).isEmpty())
                .toList();
        touched.forEach(lived -> facts.fire(keepTeam.keep(lived.team(), lived.wanted(), lived.from(), now)));
        facts.fire(new RhythmChanged(touched.size(), now, access.me()));
    }

    private static Set<PersonId> people(List<Lived> all) {
        return all.stream().flatMap(lived -> lived.team().ids().stream()).collect(Collectors.toSet());
    }

    private List<TeamChange> changes(Cadence cadence, Lived lived, Instant now) {
        return teamPlans.changes(cadence, lived.team(), lived.wanted(), lived.from(), now).stream()
                .filter(change -> !change.empty())
                .toList();
    }

    /** The cadence as it would be; refuses one that cannot be. */
    Cadence wanted(Wanted wanted) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        if (wanted.minutes() < SHORTEST || wanted.minutes() > LONGEST) {
            throw Refused.invalid("minutes", Phrase.of("followup", "cadence.minutes.outside", SHORTEST, LONGEST));
        }
        List<CadencePhase> phases = wanted.phases();
        boolean alone = phases.stream().anyMatch(phase -> !phase.kind().together());
        if (!alone || phases.size() > MOST_PHASES || goesOn(phases, true) || goesOn(phases, false)) {
            throw Refused.invalid("phases", Phrase.of("followup", "rhythm.phases.wrong", MOST_PHASES));
        }
        if (wanted.quiet().size() > MOST_QUIET) {
            throw Refused.invalid("quiet", Phrase.of("followup", "cadence.quiet.many", MOST_QUIET));
        }
        return teamPlans
                .cadence()
                .like(Duration.ofMinutes(wanted.minutes()), wanted.holidayRule(), phases, wanted.quiet());
    }

    /** Whether one that has no end is followed by another of the same side. */
    private static boolean goesOn(List<CadencePhase> phases, boolean together) {
        List<CadencePhase> side = phases.stream()
                .filter(phase -> phase.kind().together() == together)
                .toList();
        return side.stream().limit(Math.max(0, side.size() - 1)).anyMatch(phase -> phase.weeks() == 0);
    }
}
