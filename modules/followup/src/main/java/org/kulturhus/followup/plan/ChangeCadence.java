package org.kulturhus.followup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.followup.model.QuietPeriod;
import org.kulturhus.followup.model.Rotation;
import org.kulturhus.followup.plan.model.Stamp;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Another cadence for a programme: first what it would change, then, in one transaction, the change (R4). */
@ApplicationScoped
public class ChangeCadence {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;
    private static final int MOST_PHASES = 6;
    private static final int MOST_QUIET = 20;

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private YearPlans yearPlans;

    @Inject
    private PlanSessions planSessions;

    @Inject
    private Programmes programmes;

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /**
     * What is wanted.
     *
     * @param minutes of a session
     * @param phases only the last may last for the rest of the programme
     * @param start first day of the follow-up; nothing for the programme's
     */
    public record Wanted(
            int minutes,
            HolidayRule holidayRule,
            List<CadencePhase> phases,
            List<QuietPeriod> quiet,
            Rotation rotation,
            Optional<LocalDate> start) {}

    /** The cadence of the programme as it is. */
    @Transactional
    public Cadence now(ProgrammeId id) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        return sessions.cadence(programme(id).id());
    }

    /**
     * What would change for each leader.
     *
     * @param outside those whose fixed time, at this length, lies outside the working hours of one of the two
     * @param stamp tells whether it is still the same
     */
    public record Preview(Map<Pairing, Difference> differences, List<Pairing> outside, String stamp) {}

    /** What would change; nothing is written. */
    @Transactional
    public Preview preview(ProgrammeId id, Wanted wanted) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        Programme programme = programme(id);
        Cadence cadence = wanted(id, wanted);
        List<Pairing> paired = paired(id);
        Instant now = Instant.now();
        Map<Pairing, Difference> differences = yearPlans.differences(programme, cadence, paired, now);
        return new Preview(differences, yearPlans.outsideHours(programme, cadence, paired, now), Stamp.of(differences));
    }

    /**
     * Applies it. Sessions that were held, missed or have begun never change.
     *
     * @param version of the cadence that was seen; when it has changed since, nothing is done
     * @param seen stamp of the difference that was shown; when it is another one now, nothing is done
     */
    @Transactional
    public void apply(ProgrammeId id, Wanted wanted, int version, Optional<String> seen) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        Programme programme = programme(id);
        List<Pairing> paired = paired(id);
        lock(id, paired);
        if (sessions.lockedCadence(id).version() != version) {
            throw Refused.conflict(Phrase.of("followup", "cadence.stale"));
        }
        Cadence changed = wanted(id, wanted);
        Map<Pairing, Difference> differences =
                new LinkedHashMap<>(yearPlans.differences(programme, changed, paired, Instant.now()));
        requireSame(seen, Stamp.of(differences), Set.copyOf(paired).equals(Set.copyOf(paired(id))));
        sessions.cadence(id).becomes(changed);
        differences.values().removeIf(Difference::empty);
        planSessions.apply(id, differences);
        differences.forEach(this::tell);
        facts.fire(new CadenceChanged(id, Instant.now(), access.me()));
    }

    private void lock(ProgrammeId id, List<Pairing> paired) {
        List<PersonId> everybody = Stream.concat(
                        paired.stream().flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor())),
                        sessions.hosts(id).stream())
                .distinct()
                .toList();
        calendars.lock(everybody);
    }

    /** @param paired whether the pairings are those that were read before the calendars were locked */
    private static void requireSame(Optional<String> seen, String stamp, boolean paired) {
        if (!paired || seen.filter(other -> !other.equals(stamp)).isPresent()) {
            throw Refused.conflict(Phrase.of("followup", "cadence.otherwise"));
        }
    }

    private void tell(Pairing pairing, Difference difference) {
        Stream.of(pairing.leader(), pairing.mentor())
                .forEach(person -> notices.tell(
                        person,
                        Phrase.of("followup", "cadence.mail.title"),
                        Phrase.of(
                                "followup",
                                "cadence.mail.text",
                                difference.moved().size(),
                                difference.added().size(),
                                difference.removed().size(),
                                difference.turned().size()),
                        "followup/sessions",
                        FollowUpSession.series(pairing.programme(), pairing.leader())));
    }

    private List<Pairing> paired(ProgrammeId id) {
        return pairings.stream().flatMap(source -> source.pairings(id).stream()).toList();
    }

    Programme programme(ProgrammeId id) {
        return programmes.programme(id).orElseThrow(() -> Refused.unknown(Phrase.of("followup", "programme.unknown")));
    }

    /** The cadence as it would be; refuses one that cannot be. */
    Cadence wanted(ProgrammeId id, Wanted wanted) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);

        if (wanted.minutes() < SHORTEST || wanted.minutes() > LONGEST) {
            throw Refused.invalid("minutes", Phrase.of("followup", "cadence.minutes.outside", SHORTEST, LONGEST));
        }
        List<CadencePhase> phases = wanted.phases();
        boolean openEnded =
                phases.stream().limit(Math.max(0, phases.size() - 1)).anyMatch(phase -> phase.weeks() == 0);
        if (phases.isEmpty() || phases.size() > MOST_PHASES || openEnded) {
            throw Refused.invalid("phases", Phrase.of("followup", "cadence.phases.wrong", MOST_PHASES));
        }
        if (wanted.quiet().size() > MOST_QUIET) {
            throw Refused.invalid("quiet", Phrase.of("followup", "cadence.quiet.many", MOST_QUIET));
        }
        requireInside(wanted.start(), programme(id));
        return sessions.cadence(id)
                .like(Duration.ofMinutes(wanted.minutes()), wanted.holidayRule(), phases, wanted.quiet())
                .turning(wanted.rotation(), wanted.start());
    }

    private static void requireInside(Optional<LocalDate> start, Programme programme) {
        boolean outside = start.filter(day -> day.isBefore(programme.starts()) || !day.isBefore(programme.ends()))
                .isPresent();
        if (outside) {
            LocalDate last = programme.ends().minusDays(1);
            throw Refused.invalid("start", Phrase.of("followup", "cadence.start.outside", programme.starts(), last));
        }
    }
}
