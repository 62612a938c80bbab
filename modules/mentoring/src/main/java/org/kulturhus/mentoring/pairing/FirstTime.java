package org.kulturhus.mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** The fixed time of a pairing as a mail says it: how often, and when first. */
@ApplicationScoped
public class FirstTime {

    @Inject
    private Programmes programmes;

    @Inject
    private Lengths lengths;

    /** @param zone where the reader is */
    public Phrase of(Pairing pairing, ZoneId zone) {
        LocalDate today = LocalDate.now(pairing.time().zone());
        LocalDate from = programmes
                .programme(pairing.programme())
                .map(Programme::starts)
                .filter(today::isBefore)
                .orElse(today);
        boolean everyWeek = lengths.of(pairing.programme()).everyWeek();
        return FixedTimeWords.first(pairing.time(), from, everyWeek, zone);
    }
}
