package org.kulturhus.shell.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.kulturhus.shell.absence.model.Absence;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.people.Directory;

/** A leader of the sample company has a week off before long, which everything that is planned after has to reckon with. */
@ApplicationScoped
public class AbsenceSample implements SampleData {

    private static final String AWAY = "maja.rosen@nordlys.example";
    private static final int WEEKS_AHEAD = 2;
    private static final int LAST = 4;

    @Inject
    private Directory directory;

    @Inject
    private Absences absences;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void write() {
        directory.byEmail(AWAY).ifPresent(person -> {
            LocalDate monday = LocalDate.now(person.zone())
                    .plusWeeks(WEEKS_AHEAD)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            absences.add(new Absence(person.id(), monday, monday.plusDays(LAST)));
        });
    }
}
