package org.kulturhus.followup.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.model.MissedTwiceRule;
import org.kulturhus.followup.series.model.Occasion;
import org.kulturhus.followup.series.model.SilentPairRule;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.BoardColumn;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Tone;

/** The board's column of states: on track, missed so often, not met twice in a row, silent, or without sessions. */
@ApplicationScoped
public class StatusColumn implements BoardColumn {

    @Inject
    private LeaderSeries series;

    @Inject
    private PairsInNeed pairsInNeed;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Phrase heading() {
        return Phrase.of("followup", "board.status");
    }

    @Override
    public List<Need> needs(ProgrammeId programme) {
        PairsInNeed.Found found = pairsInNeed.in(List.of(programme)).get(programme);
        return List.of(
                new Need("silent", Phrase.of("followup", "need.silent"), found.silent()),
                new Need("missed", Phrase.of("followup", "need.missed"), found.missedTwice()));
    }

    @Override
    public Map<PersonId, Cell> cells(ProgrammeId programme, Collection<PersonId> leaders) {
        Map<PersonId, List<Occasion>> known = series.of(programme, leaders);
        Map<PersonId, Cell> cells = new HashMap<>();
        Instant now = Instant.now();
        leaders.forEach(leader -> cells.put(leader, status(known.getOrDefault(leader, List.of()), now)));
        return cells;
    }

    static Cell status(List<Occasion> series, Instant now) {
        long silent = SilentPairRule.days(series, now);
        List<Beat> standing = BeatsColumn.standing(series);
        if (MissedTwiceRule.holds(standing)) {
            return bad(silent > 0 ? Phrase.of("followup", "status.missedTwice.silent", silent) : words("missedTwice"));
        }
        if (silent > 0) {
            return bad(Phrase.of("followup", "status.silent", silent));
        }
        if (standing.isEmpty()) {
            return bad(words(series.isEmpty() ? "none" : "calledOff"));
        }
        long missed = standing.stream()
                .filter(beat -> beat.state() == Beat.State.MISSED)
                .count();
        return missed == 0
                ? new Cell.Chip(words("good"), Tone.GOOD)
                : new Cell.Chip(Phrase.of("followup", "status.missed", missed), missed > 1 ? Tone.BAD : Tone.WARN);
    }

    private static Cell bad(Phrase words) {
        return new Cell.Chip(words, Tone.BAD);
    }

    private static Phrase words(String status) {
        return Phrase.of("followup", "status." + status);
    }
}
