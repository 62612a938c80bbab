package org.kulturhus.followup.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kulturhus.followup.board.StatusColumn;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.BoardColumn.Cell;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Tone;

/** How leaders stand, as the board says it, and their fixed times, in the reader's words and zone. */
@ApplicationScoped
class Standing {

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private StatusColumn statusColumn;

    @Inject
    private Reader reader;

    /** @return for each leader, in any order; whoever has sessions in several programmes counts with the last one */
    Map<PersonId, Row> of(Set<ProgrammeId> programmes, Collection<PersonId> leaders) {
        Map<PersonId, Row> rows = new HashMap<>();
        programmes.forEach(programme -> {
            Map<PersonId, Pairing> pairs = pairs(programme);
            statusColumn.cells(programme, leaders).forEach((leader, cell) -> {
                Row row = row((Cell.Chip) cell, pairs.get(leader));
                rows.merge(leader, row, (one, other) -> other.pairing() == null ? one : other);
            });
        });
        return rows;
    }

    private Map<PersonId, Pairing> pairs(ProgrammeId programme) {
        Map<PersonId, Pairing> pairs = new HashMap<>();
        pairings.stream()
                .flatMap(source -> source.pairings(programme).stream())
                .forEach(pairing -> pairs.put(pairing.leader(), pairing));
        return pairs;
    }

    private Row row(Cell.Chip chip, Pairing pairing) {
        String time = pairing == null ? "" : words(pairing.time());
        return new Row(pairing, time, reader.say(chip.words()), chip.tone() == Tone.BAD);
    }

    private String words(FixedTime time) {
        LocalDate next = time.firstOnOrAfter(LocalDate.now(time.zone()));
        ZonedDateTime first = next.atTime(time.time()).atZone(time.zone()).withZoneSameInstant(reader.zone());
        return reader.say(Phrase.of(
                "followup",
                "sheet.fixed",
                first.getDayOfWeek().getDisplayName(TextStyle.FULL, reader.locale()),
                first.toLocalTime(),
                first.toLocalDate()));
    }

    /**
     * @param pairing null for a leader without a mentor
     * @param time when they meet as a rule, nothing without a mentor
     * @param status in words
     * @param bad whether somebody has to look at it
     */
    record Row(Pairing pairing, String time, String status, boolean bad) {}
}
