package org.kulturhus.shell.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What a key closes opens with that key, for that person and place, as long as nobody alters it. */
class SealKeyTest {

    private static final SealKey KEY = key(7);

    private static SealKey key(int filling) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return new SealKey(Base64.getEncoder().encodeToString(bytes));
    }

    @Test
    void opensWhatItClosed() {
        String closed = KEY.close("12 note-17", "Jeg er redd for tallene — ærlig talt");
        assertThat(closed).matches("[0-9a-f]{8}\\.[A-Za-z0-9+/=]+").doesNotContain("redd");
        assertThat(KEY.open("12 note-17", closed)).contains("Jeg er redd for tallene — ærlig talt");
        assertThat(KEY.open("12 note-17", KEY.close("12 note-17", ""))).contains("");
    }

    @Test
    void nothingIsClosedTwiceAlike() {
        assertThat(KEY.close("a", "words")).isNotEqualTo(KEY.close("a", "words"));
    }

    @Test
    void opensForNobodyElseAndNowhereElse() {
        String closed = KEY.close("12 note-17", "words");
        assertThat(KEY.open("13 note-17", closed)).isEmpty();
        assertThat(KEY.open("12 note-18", closed)).isEmpty();
        assertThat(key(8).open("12 note-17", closed)).isEmpty();
    }

    @Test
    void opensNothingThatWasAltered() {
        String closed = KEY.close("12 note-17", "words");
        char last = closed.charAt(20);
        String altered = closed.substring(0, 20) + (last == 'A' ? 'B' : 'A') + closed.substring(21);
        assertThat(KEY.open("12 note-17", altered)).isEmpty();
        assertThat(KEY.open("12 note-17", closed.substring(0, 14))).isEmpty();
        assertThat(KEY.open("12 note-17", closed.substring(0, 9))).isEmpty();
        assertThat(KEY.open("12 note-17", "")).isEmpty();
        assertThat(KEY.open("12 note-17", closed.substring(0, 9) + "?")).isEmpty();
    }

    @Test
    void isThirtyTwoBytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SealKey("c2hvcnQ="));
        assertThatIllegalArgumentException().isThrownBy(() -> new SealKey("?"));
    }
}
