package org.kulturhus.mentoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.Phrase;

class ReasonsTest {

    @Test
    void keepsNumbersAndWordsApart() {
        List<Reason> reasons = List.of(
                new Reason(0, Phrase.of("mentoring", "fit.unit.other")),
                new Reason(20, Phrase.of("mentoring", "fit.place.same", "Oslo")),
                Reason.plain(Phrase.of("mentoring", "fit.next", "Kari Nilsen", 12)));
        Reasons kept = new Reasons();
        assertThat(kept.convertToEntityAttribute(kept.convertToDatabaseColumn(reasons)))
                .isEqualTo(reasons);
        assertThat(kept.convertToEntityAttribute(null)).isEmpty();
    }
}
