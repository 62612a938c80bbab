package org.kulturhus.mentoring.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The fixed time of a pairing as a mail says it: how often, and when first. A programme is asked for once a request. */
@RequestScoped
public class FirstTime {

    @Inject
    private Programmes programmes;

    @Inject
    private Lengths lengths;

    private final Map<ProgrammeId, Optional<LocalDate>> starts = new HashMap<>();

    /** @param zone where the reader is */
    public Phrase of(Pairing pairing, ZoneId zone) {
        LocalDate today = LocalDate.now(pairing.time().zone());
        LocalDate begins = starts.computeIfAbsent(
                        pairing.programme(), id -> programmes.programme(id).map(Programme::starts))
                .filter(today::isBefore)
                .orElse(today);
        LocalDate from = pairing.from().filter(begins::isBefore).orElse(begins);
        boolean everyWeek = lengths.of(pairing.programme()).everyWeek();
        return FixedTimeWords.first(pairing.time(), from, everyWeek, zone);
    }
}
