package org.kulturhus.followup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.plan.model.Around;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Plans the sessions of some pairs anew that lie around some days, and no others. */
@ApplicationScoped
public class ReplanAround {

    @Inject
    private Sessions sessions;

    @Inject
    private YearPlans yearPlans;

    @Inject
    private PlanSessions planSessions;

    @Inject
    private Programmes programmes;

    /** What changes for whom; nothing is done. */
    public Map<Pairing, Difference> differences(Collection<Pairing> pairings, Around days) {
        Map<Pairing, Difference> all = new LinkedHashMap<>();
        byProgramme(pairings).forEach((programme, theirs) -> all.putAll(differences(programme, theirs, days)));
        return all;
    }

    /** Whose calendars {@link #replan} may write into: they are to be locked before. Reads no session that could be stale then. */
    public List<PersonId> people(Collection<Pairing> pairings) {
        return Stream.concat(
                        byProgramme(pairings).keySet().stream()
                                .flatMap(programme -> sessions.hosts(programme).stream()),
                        pairings.stream().flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor())))
                .distinct()
                .toList();
    }

    /**
     * Does it, inside the transaction of whoever has locked the calendars.
     *
     * @param heard what changes in all programmes, before it does in the first
     */
    public void replan(Collection<Pairing> pairings, Around days, Consumer<Map<Pairing, Difference>> heard) {
        Map<Pairing, Difference> all = differences(pairings, days);
        heard.accept(all);
        byProgramme(all.keySet()).forEach((programme, theirs) -> {
            Map<Pairing, Difference> differences = new LinkedHashMap<>();
            theirs.forEach(pairing -> differences.put(pairing, all.get(pairing)));
            planSessions.apply(programme, differences);
        });
    }

    private Map<Pairing, Difference> differences(ProgrammeId id, Collection<Pairing> theirs, Around days) {
        return programmes
                .programme(id)
                .map(programme ->
                        yearPlans.differences(programme, sessions.cadence(id), theirs, Instant.now(), days::spares))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().empty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<ProgrammeId, List<Pairing>> byProgramme(Collection<Pairing> pairings) {
        return pairings.stream()
                .collect(Collectors.groupingBy(Pairing::programme, LinkedHashMap::new, Collectors.toList()));
    }
}
