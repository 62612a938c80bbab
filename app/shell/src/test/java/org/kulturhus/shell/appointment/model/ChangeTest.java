package org.kulturhus.shell.appointment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kulturhus.shell.appointment.model.Change.Kind;
import org.kulturhus.shell.appointment.model.Told.State;

/** How much an invitation tells: never more than has changed, and never a place that was not told. */
class ChangeTest {

    private static final Instant FIRST = Instant.parse("2026-12-01T08:00:00Z");

    private final Map<String, State> year = new HashMap<>();

    ChangeTest() {
        IntStream.range(0, 26).forEach(number -> year.put("s" + number, state(0, number)));
    }

    private static State state(int sequence, int fortnight) {
        Instant place = FIRST.plusSeconds(14L * 86400 * fortnight);
        return new State(sequence, place, place, 0);
    }

    private Change after(Map<String, State> before) {
        return Change.between(Told.read(new Told(before).text()), new Told(year), identity -> !identity.equals("s0"));
    }

    @Test
    void aYearIsTold() {
        assertThat(after(Map.of())).isEqualTo(new Change(Kind.NEW, ""));
    }

    @Test
    void whatIsToldIsNotToldAgain() {
        assertThat(after(year).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void oneThatChangedIsToldAlone() {
        Map<String, State> before = Map.copyOf(year);
        year.put("s5", state(1, 5));
        assertThat(after(before)).isEqualTo(new Change(Kind.ONE, "s5"));
    }

    @Test
    void oneThatIsOffIsToldAlone() {
        Map<String, State> before = Map.copyOf(year);
        year.remove("s5");
        assertThat(after(before)).isEqualTo(new Change(Kind.ONE_OFF, "s5"));
    }

    @Test
    void ofThePastNobodyIsTold() {
        Map<String, State> before = Map.copyOf(year);
        year.remove("s0");
        assertThat(after(before).kind()).isEqualTo(Kind.NOTHING);
        year.put("s0", state(7, 0));
        assertThat(after(before).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void severalChangesAreOneMail() {
        Map<String, State> before = Map.copyOf(year);
        year.put("s5", state(1, 5));
        year.remove("s6");
        assertThat(after(before).kind()).isEqualTo(Kind.WHOLE);
    }

    @Test
    void aSeriesThatIsLaidAnewIsToldAsAWhole() {
        Map<String, State> before = Map.copyOf(year);
        year.put("s5", new State(1, FIRST.plusSeconds(1), FIRST, 0));
        assertThat(after(before).kind()).isEqualTo(Kind.WHOLE);
        year.putAll(before);
        year.put("s26", state(0, 26));
        assertThat(after(before).kind()).isEqualTo(Kind.WHOLE);
    }

    @Test
    void theEndIsTheEnd() {
        Map<String, State> before = Map.copyOf(year);
        year.clear();
        assertThat(after(before)).isEqualTo(new Change(Kind.ALL_OFF, ""));
    }
}
