package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kulturhus.followup.series.SeriesOverview;
import org.kulturhus.followup.series.model.Occasion;
import org.kulturhus.followup.series.model.SilentPairRule;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;
import org.kulturhus.spi.programme.Tone;

/** Pairs that do not meet, for training managers: silent ones, and leaders who have missed twice in a row. */
@ApplicationScoped
public class PairDuties implements DutySource {

    private static final int TWICE = 2;

    @Inject
    private SeriesOverview overview;

    @Inject
    private Programmes programmes;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    @Override
    public List<Duty> duties() {
        if (!access.is(Role.TRAINING_MANAGER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(reader.zone());
        List<Programme> running = programmes.all().stream()
                .filter(programme ->
                        !programme.starts().isAfter(today) && !programme.ends().isBefore(today))
                .toList();
        return running.stream()
                .flatMap(programme -> duties(programme, Instant.now()).stream())
                .toList();
    }

    private List<Duty> duties(Programme programme, Instant now) {
        Collection<List<Occasion>> all =
                overview.occasions(programme.id(), programme.leaders()).values();
        List<Duty> duties = new ArrayList<>();
        long silent = all.stream()
                .filter(series -> SilentPairRule.days(series, now) > 0)
                .count();
        if (silent > 0) {
            duties.add(duty("duty.silent", silent, programme));
        }
        long missed = all.stream().filter(PairDuties::hasMissedTwice).count();
        if (missed > 0) {
            duties.add(duty("duty.missedTwice", missed, programme));
        }
        return duties;
    }

    /** Whether the last two sessions of which somebody has said what became were missed. */
    private static boolean hasMissedTwice(List<Occasion> inTime) {
        List<Beat.State> said = inTime.stream()
                .map(one -> one.beat().state())
                .filter(state -> state == Beat.State.HELD || state == Beat.State.MISSED)
                .toList();
        return said.size() >= TWICE
                && said.subList(said.size() - TWICE, said.size()).stream()
                        .allMatch(state -> state == Beat.State.MISSED);
    }

    private static Duty duty(String key, Number count, Programme programme) {
        return new Duty(
                FollowupModule.words(key, count, programme.name()),
                "programme/programme?id=" + programme.id().value(),
                Tone.BAD);
    }
}
