package org.kulturhus.followup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.followup.series.StandIns;
import org.kulturhus.spi.calendar.AbsenceChanged;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Plans the sessions anew that somebody's absence touches, and no others. */
@ApplicationScoped
public class ReplanAround {

    private static final int SEARCH_DAYS = 15;

    @Inject
    private Sessions sessions;

    @Inject
    private StandIns standIns;

    @Inject
    private YearPlans yearPlans;

    @Inject
    private PlanSessions planSessions;

    @Inject
    private Programmes programmes;

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    /** What changes for whom; nothing is done. */
    public Map<Pairing, Difference> differences(AbsenceChanged absence) {
        Map<Pairing, Difference> all = new LinkedHashMap<>();
        touched(absence).forEach((programme, theirs) -> all.putAll(differences(absence, programme, theirs)));
        return all;
    }

    /** Whose calendars {@link #replan} may write into: they are to be locked before. Reads no session that could be stale then. */
    public List<PersonId> people(AbsenceChanged absence) {
        Map<ProgrammeId, List<Pairing>> touched = touched(absence);
        return Stream.concat(
                        touched.keySet().stream().flatMap(programme -> sessions.hosts(programme).stream()),
                        touched.values().stream()
                                .flatMap(List::stream)
                                .flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor())))
                .distinct()
                .toList();
    }

    /**
     * Does it, inside the transaction of whoever has locked the calendars.
     *
     * @param heard what changes, before it does
     */
    public void replan(AbsenceChanged absence, Consumer<Map<Pairing, Difference>> heard) {
        touched(absence).forEach((programme, theirs) -> {
            Map<Pairing, Difference> differences = differences(absence, programme, theirs);
            heard.accept(differences);
            planSessions.apply(programme, differences);
        });
    }

    private Map<Pairing, Difference> differences(AbsenceChanged absence, ProgrammeId id, Collection<Pairing> theirs) {
        return programmes
                .programme(id)
                .map(programme ->
                        yearPlans.differences(programme, sessions.cadence(id), theirs, Instant.now(), outside(absence)))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().empty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    /** Sessions that the absence cannot have touched, nor put where they are. */
    private static Predicate<FollowUpSession> outside(AbsenceChanged absence) {
        return session -> {
            LocalDate day = session.starts().atZone(session.zone()).toLocalDate();
            return day.isBefore(absence.from().minusDays(1))
                    || day.isAfter(absence.until().plusDays(SEARCH_DAYS));
        };
    }

    /** The pairings of the person, and of those with whom she or he stands in. */
    private Map<ProgrammeId, List<Pairing>> touched(AbsenceChanged absence) {
        Set<Pairing> found = new LinkedHashSet<>(of(absence.person()));
        for (PersonId leader : standIns.leadersOfStandIns(absence.person(), absence.at())) {
            of(leader).stream()
                    .filter(pairing -> pairing.leader().equals(leader))
                    .forEach(found::add);
        }
        return new ArrayList<>(found).stream().collect(Collectors.groupingBy(Pairing::programme));
    }

    private List<Pairing> of(PersonId person) {
        return pairings.stream().flatMap(source -> source.of(person).stream()).toList();
    }
}
