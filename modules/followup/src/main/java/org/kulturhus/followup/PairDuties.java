package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.model.SilentPairRule;
import org.kulturhus.followup.series.SeriesOverview;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
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

    @Override
    public List<Duty> duties() {
        if (!access.is(Role.TRAINING_MANAGER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now();
        List<Programme> running = programmes.all().stream()
                .filter(programme ->
                        !programme.starts().isAfter(today) && !programme.ends().isBefore(today))
                .toList();
        Map<ProgrammeId, List<PersonId>> missing =
                overview.missing(running.stream().map(Programme::id).toList(), TWICE);
        List<Duty> duties = new ArrayList<>();
        for (Programme programme : running) {
            long silent = silent(programme, today);
            if (silent > 0) {
                duties.add(duty("duty.silent", silent, programme));
            }
            int missed = missing.getOrDefault(programme.id(), List.of()).size();
            if (missed > 0) {
                duties.add(duty("duty.missedTwice", missed, programme));
            }
        }
        return duties;
    }

    private long silent(Programme programme, LocalDate today) {
        Map<PersonId, List<Beat>> beats = overview.beats(programme.id(), programme.leaders());
        return beats.values().stream()
                .filter(series -> SilentPairRule.days(series, today) > 0)
                .count();
    }

    private static Duty duty(String key, Number count, Programme programme) {
        return new Duty(
                FollowupModule.words(key, count, programme.name()),
                "programme/programme?id=" + programme.id().value(),
                Tone.BAD);
    }
}
