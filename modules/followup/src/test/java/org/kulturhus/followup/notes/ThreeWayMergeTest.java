package org.kulturhus.followup.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two write at once, and nothing that one of them wrote is lost. */
class ThreeWayMergeTest {

    private static String merge(String base, String theirs, String mine) {
        return ThreeWayMerge.merge(
                        base.replace('/', '\n'), theirs.replace('/', '\n'), mine.replace('/', '\n'), "Kari", "Ingrid")
                .replace('\n', '/');
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "a/b/c,      A/b/c,      a/b/C,      A/b/C",
                "a/b/c,      A/b/c,      a/B/c,      A/B/c",
                "a/b/c,      x/a/b/c,    a/b/c/y,    x/a/b/c/y",
                "a/b/c,      a/x/b/c,    a/y/b/c,    a/x/y/b/c",
                "a/b/c,      a/x/b/c,    a/B/c,      a/x/B/c",
                "a/b/c,      b/c,        a/b/C,      b/C",
                "a/b/c,      a/B/c,      a/B/c,      a/B/c",
                "a/b/c,      a/b/c,      a/x/c,      a/x/c",
                "a/b/c,      a/x/c,      a/b/c,      a/x/c",
                "'',         hers,       mine,       hers/mine",
                "'',         one/hers,   one/mine,   one/hers/mine",
                "a,          '',         a/b,        b",
                "a/b/c,      a/b1/c,     a/b2/c,     a/≠ **Kari:**/b1/≠ **Ingrid:**/b2/≠/c",
                "a/b/c,      a/c,        a/b2/c,     a/≠ **Kari:** –/≠ **Ingrid:**/b2/≠/c",
                "a/b/c/d,    a/B/C/d,    a/b/c2/d,   a/≠ **Kari:**/B/C/≠ **Ingrid:**/b/c2/≠/d",
                "a/b/c/d,    a/d,        a/b/x/c/d,  a/≠ **Kari:** –/≠ **Ingrid:**/b/x/c/≠/d",
            })
    void bothAreIn(String base, String theirs, String mine, String merged) {
        assertThat(merge(base, theirs, mine)).isEqualTo(merged);
    }

    @Test
    void whoWritesOnInTheOwnLineDoesNotMarkItAgain() {
        String marked = merge("a", "hers", "mine");
        assertThat(marked).isEqualTo("≠ **Kari:**/hers/≠ **Ingrid:**/mine/≠");
        assertThat(merge("hers", marked, "hers and more")).isEqualTo(marked.replace("hers", "hers and more"));
    }

    @Test
    void whatIsSentTwiceStandsOnce() {
        String once = merge("a/b", "a/b/hers", "a/mine/b");
        assertThat(merge("a/b", once, "a/mine/b")).isEqualTo(once);
        assertThat(merge("", "hers/mine", "mine")).isEqualTo("hers/mine");
    }

    @Test
    void withoutABaseBothAreIn() {
        assertThat(ThreeWayMerge.union("one\nhers\nlast", "one\nmine\nlast")).isEqualTo("one\nhers\nmine\nlast");
    }

    /** Every line that somebody wrote anew stands in what comes out, and what neither touched stands there once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void noLineIsLost(long seed) {
        Random chance = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<String> base = lines("b" + round, chance.nextInt(8));
            List<String> theirs = changed(base, "t" + round, chance);
            List<String> mine = changed(base, "m" + round, chance);
            String merged = merge(String.join("/", base), String.join("/", theirs), String.join("/", mine));
            List<String> result = Arrays.asList(merged.split("/"));
            String told = "seed " + seed + " round " + round + ": " + base + theirs + mine + result;
            theirs.stream()
                    .filter(line -> !base.contains(line))
                    .forEach(line -> assertThat(result).as(told).containsOnlyOnce(line));
            mine.stream()
                    .filter(line -> !base.contains(line))
                    .forEach(line -> assertThat(result).as(told).containsOnlyOnce(line));
            base.stream()
                    .filter(line -> theirs.contains(line) && mine.contains(line))
                    .forEach(line -> assertThat(result).as(told).contains(line));
        }
    }

    private static List<String> lines(String name, int number) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < number; line++) {
            lines.add(name + "." + line);
        }
        return lines;
    }

    private static List<String> changed(List<String> base, String name, Random chance) {
        List<String> changed = new ArrayList<>();
        for (int line = 0; line <= base.size(); line++) {
            if (chance.nextInt(4) == 0) {
                changed.add(name + ".new." + line);
            }
            if (line < base.size() && chance.nextInt(4) > 0) {
                changed.add(chance.nextInt(4) == 0 ? name + "." + line : base.get(line));
            }
        }
        return changed;
    }
}
