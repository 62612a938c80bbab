package org.kulturhus.followup.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.CadencePhase;
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.followup.model.QuietPeriod;
import org.kulturhus.followup.model.Rotation;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.programme.Programme;

/** Cadences with everything in them that can be another way. */
record GeneratedCadence(Random random, Programme programme) {

    private static final List<List<Topic>> ORDERS = List.of(
            List.of(Topic.FINANCE, Topic.CULTURE),
            List.of(Topic.CULTURE, Topic.FINANCE),
            List.of(Topic.FINANCE, Topic.CULTURE, Topic.CULTURE));

    Cadence next(Cadence before) {
        LocalDate starts = programme.starts();
        List<CadencePhase> phases = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            phases.add(phase(1 + random.nextInt(15)));
        }
        phases.add(phase(0));
        List<QuietPeriod> quiet = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            LocalDate first = starts.plusDays(random.nextInt(300));
            quiet.add(new QuietPeriod(first, first.plusDays(random.nextInt(25))));
        }
        return before.like(
                        Duration.ofMinutes(30L * (1 + random.nextInt(random.nextInt(5) == 0 ? 8 : 3))),
                        HolidayRule.values()[random.nextInt(3)],
                        phases,
                        quiet)
                .turning(
                        new Rotation(ORDERS.get(random.nextInt(ORDERS.size()))),
                        Optional.of(starts.plusDays(random.nextInt(60))).filter(day -> random.nextBoolean()));
    }

    private CadencePhase phase(int weeks) {
        return new CadencePhase(weeks, 1 + random.nextInt(4));
    }
}
