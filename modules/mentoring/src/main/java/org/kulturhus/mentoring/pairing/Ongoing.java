package org.kulturhus.mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/**
 * Programmes that are not over (R4), and their pairings. When a programme is over its pairings take nobody's room and hours any
 * more and ask nothing of anybody; they stay as they are.
 */
@ApplicationScoped
public class Ongoing {

    /** Where a day ends last: a day that is over here is over everywhere. */
    static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    @Inject
    private Programmes programmes;

    /** Running ones and ones to come, the one that starts last first. */
    public List<Programme> programmes() {
        LocalDate today = LocalDate.now(LAST_ZONE);
        return programmes.all().stream()
                .filter(programme -> !programme.over(today))
                .toList();
    }

    /** Those of the pairings whose programme is not over. */
    List<Assignment> of(List<Assignment> all) {
        if (all.isEmpty()) {
            return all;
        }
        Set<ProgrammeId> running = programmes().stream().map(Programme::id).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> running.contains(one.pairing().programme()))
                .toList();
    }
}
