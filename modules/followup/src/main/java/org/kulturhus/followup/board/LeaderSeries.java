package org.kulturhus.followup.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.followup.series.SeriesOverview;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The beats of the leaders whom the board shows, in time; asked once a request for all columns. */
@RequestScoped
public class LeaderSeries {

    @Inject
    private SeriesOverview overview;

    private final Map<Asked, Map<PersonId, List<Beat>>> known = new HashMap<>();

    public Map<PersonId, List<Beat>> of(ProgrammeId programme, Collection<PersonId> leaders) {
        return known.computeIfAbsent(
                new Asked(programme, Set.copyOf(leaders)), asked -> overview.beats(programme, leaders));
    }

    private record Asked(ProgrammeId programme, Set<PersonId> leaders) {}
}
