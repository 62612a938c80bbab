package org.kulturhus.shell.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedLinesTest {

    static Stream<String> lines() {
        return Stream.of("SUMMARY:short", "x".repeat(75), "x".repeat(76), "æøå".repeat(60), "x😀".repeat(99));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineHasAtMost75OctetsAndUnfoldsToItself(String line) {
        String folded = FoldedLines.of(line + "\r\n");
        assertThat(folded).endsWith("\r\n");
        assertThat(folded.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }
}
