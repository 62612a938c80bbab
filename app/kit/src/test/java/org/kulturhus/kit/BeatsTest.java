package org.kulturhus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;

class BeatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void everyStateHasItsOwnShape() throws IOException {
        String written = markup(List.of(
                new Beat(DAY, Topic.FINANCE, Beat.State.HELD, false),
                new Beat(DAY, Topic.CULTURE, Beat.State.HELD, true),
                new Beat(DAY, Topic.FINANCE, Beat.State.MISSED, false),
                new Beat(DAY, Topic.CULTURE, Beat.State.PLANNED, true)));
        assertThat(written)
                .isEqualTo(
                        "<span class=\"beats\" role=\"img\" aria-label=\"3 of 4 held\">"
                                + "<i class=\"f\"></i><i class=\"c m\"></i><i class=\"f x\"></i><i class=\"c t m\"></i></span>");
    }

    @Test
    void nothingToShowWritesNothing() throws IOException {
        assertThat(markup(List.of())).isEmpty();
        assertThat(markup(null)).isEmpty();
    }

    private static String markup(List<Beat> beats) throws IOException {
        Markup writer = new Markup();
        Beats.write(writer, null, beats, "3 of 4 held");
        return writer.toString();
    }
}
