package org.kulturhus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA: text has a contrast of at least 4.5, edges of controls one of at least 3. */
class TokensTest {

    private static final String CSS = Kit.text(Kit.LOOK.resolve("tokens.css"));
    private static final String LIGHT = ":root {";
    private static final String DARK_DEVICE = ":root:not([data-theme=\"light\"]) {";
    private static final String DARK_CHOSEN = ":root[data-theme=\"dark\"] {";

    static Stream<Arguments> text() {
        List<String> pairs = List.of(
                "ink card",
                "ink paper",
                "ink brand-soft",
                "ink warn-soft",
                "ink bad-soft",
                "ink-2 card",
                "ink-2 paper",
                "ink-2 brand-soft",
                "ink-3 card",
                "ink-3 paper",
                "brand card",
                "brand paper",
                "brand brand-soft",
                "on-brand brand",
                "on-brand brand-2",
                "finance card",
                "finance finance-soft",
                "culture card",
                "culture culture-soft",
                "good card",
                "good paper",
                "good good-soft",
                "warn card",
                "warn paper",
                "warn warn-soft",
                "bad card",
                "bad paper",
                "bad bad-soft");
        return themes().flatMap(theme -> pairs.stream().map(pair -> Arguments.of(theme, pair)));
    }

    static Stream<String> themes() {
        return Stream.of(LIGHT, DARK_DEVICE, DARK_CHOSEN);
    }

    @ParameterizedTest
    @MethodSource("text")
    void textIsReadable(String theme, String pair) {
        assertThat(contrast(colours(theme), pair)).as(pair).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void edgesOfControlsAreSeen(String theme) {
        for (String pair :
                List.of("edge card", "edge paper", "finance card", "culture card", "bad card", "brand card")) {
            assertThat(contrast(colours(theme), pair)).as(pair).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void darkIsTheSameChosenOrByDevice() {
        assertThat(colours(DARK_CHOSEN)).isEqualTo(colours(DARK_DEVICE));
        assertThat(colours(DARK_CHOSEN).keySet()).isEqualTo(colours(LIGHT).keySet());
    }

    @Test
    void noColourOutsideTheTokens() {
        for (String sheet : List.of("kit.css", "faces.css")) {
            assertThat(Kit.text(Kit.LOOK.resolve(sheet)))
                    .as(sheet)
                    .doesNotContainPattern("(?i)[:\\s(]#[0-9a-f]{3,8}\\b|rgba?\\(|hsl\\(");
        }
    }

    @Test
    void knownContrast() {
        assertThat(contrast(Map.of("a", "#000000", "b", "#ffffff"), "a b")).isEqualTo(21.0);
    }

    private static Map<String, String> colours(String theme) {
        int from = CSS.indexOf(theme);
        assertThat(from).as(theme).isNotNegative();
        Matcher matcher = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6})")
                .matcher(CSS.substring(from, CSS.indexOf('}', from)));
        Map<String, String> colours = new HashMap<>();
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double contrast(Map<String, String> colours, String pair) {
        double one = luminance(colours.get(pair.split(" ")[0]));
        double other = luminance(colours.get(pair.split(" ")[1]));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        int value = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8 & 255) + 0.0722 * linear(value & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
