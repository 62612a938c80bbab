package org.kulturhus.followup.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.series.SeriesOverview;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.ProgrammeSummary;
import org.kulturhus.spi.programme.Stage;
import org.kulturhus.spi.programme.Tone;

/** The follow-up of a programme in numbers, and what waits for a mentor; asked once a request. */
@RequestScoped
public class FollowUpStage implements ProgrammeSummary, DutySource {

    @Inject
    private SeriesOverview overview;

    @Inject
    private Sessions sessions;

    @Inject
    private Access access;

    private final Map<ProgrammeId, List<SeriesOverview.Count>> known = new HashMap<>();

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Map<Stage, StageLine> stages(ProgrammeId programme) {
        long all = numbers(programme).stream()
                .mapToLong(SeriesOverview.Count::number)
                .sum();
        long planned = count(numbers(programme), Beat.State.PLANNED, null);
        return Map.of(
                Stage.FOLLOW_UP,
                new StageLine(Phrase.of("followup", "stage", all, planned), all > 0 && planned == 0)
                        .on("followup/cadence"));
    }

    @Override
    public List<Stat> stats(ProgrammeId programme) {
        List<SeriesOverview.Count> all = numbers(programme);
        long held = count(all, Beat.State.HELD, null);
        long missed = count(all, Beat.State.MISSED, null);
        long percent = held + missed == 0 ? 0 : Math.round(100.0 * held / (held + missed));
        long finance = count(all, Beat.State.HELD, Topic.FINANCE);
        return List.of(
                new Stat(
                        Phrase.of("followup", "stat.held"),
                        Phrase.of("followup", "number", held),
                        Phrase.of("followup", "stat.held.meaning", percent),
                        percent >= 90 ? Tone.GOOD : Tone.WARN),
                new Stat(
                        Phrase.of("followup", "stat.balance"),
                        Phrase.of("followup", "stat.balance.value", finance, held - finance),
                        Phrase.of("followup", "stat.balance.meaning"),
                        Tone.NEUTRAL),
                new Stat(
                        Phrase.of("followup", "stat.missed"),
                        Phrase.of("followup", "number", missed),
                        Phrase.of("followup", "stat.missed.meaning"),
                        missed == 0 ? Tone.GOOD : Tone.WARN));
    }

    private List<SeriesOverview.Count> numbers(ProgrammeId programme) {
        return known.computeIfAbsent(programme, overview::counts);
    }

    private static long count(List<SeriesOverview.Count> all, Beat.State state, Topic topic) {
        return all.stream()
                .filter(count -> count.state() == state && (topic == null || count.topic() == topic))
                .mapToLong(SeriesOverview.Count::number)
                .sum();
    }

    @Override
    public List<Duty> duties() {
        if (!access.is(Role.MENTOR)) {
            return List.of();
        }
        return sessions.unmarked(access.me(), Instant.now()).stream()
                .map(session -> new Duty(
                        Phrase.of("followup", "duty.close", session.starts()),
                        "followup/session?id=" + session.id(),
                        Tone.WARN))
                .toList();
    }
}
