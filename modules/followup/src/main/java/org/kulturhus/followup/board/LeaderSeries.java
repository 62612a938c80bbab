package org.kulturhus.followup.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.followup.series.SeriesOverview;
import org.kulturhus.followup.series.model.Occasion;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The sessions of the leaders whom the board shows, in time; asked once a request for all columns. */
@RequestScoped
public class LeaderSeries {

    @Inject
    private SeriesOverview overview;

    private final Map<Asked, Map<PersonId, List<Occasion>>> known = new HashMap<>();

    /** With what was called off. */
    public Map<PersonId, List<Occasion>> of(ProgrammeId programme, Collection<PersonId> leaders) {
        return known.computeIfAbsent(
                new Asked(programme, Set.copyOf(leaders)), asked -> overview.occasions(programme, leaders));
    }

    private record Asked(ProgrammeId programme, Set<PersonId> leaders) {}
}
