package org.kulturhus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "_nb", "_sv"})
    void everyLanguageHasEveryWord(String language) throws Exception {
        Properties words = words(language);
        assertThat(words.stringPropertyNames()).isEqualTo(words("").stringPropertyNames());
        assertThat(words.values())
                .allSatisfy(word -> assertThat(word.toString()).isNotBlank());
    }

    @Test
    void theTagsUseTheseWords() throws Exception {
        Set<String> used = new TreeSet<>();
        used(used, Kit.below(Kit.TAGS, ".xhtml"), "words\\.kit\\['([^']+)']");
        used(used, Kit.below(Kit.TAGS, ".xhtml"), "phrases\\.of\\('kit', '([^']+)'");
        used(used, Kit.below(Kit.JAVA, ".java"), "\"kit\",\\s+\"([^\"]+)\"");
        assertThat(words("").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static void used(Set<String> used, List<Path> files, String pattern) {
        files.forEach(file -> Pattern.compile(pattern)
                .matcher(Kit.text(file))
                .results()
                .forEach(result -> used.add(result.group(1))));
    }

    private static Properties words(String language) throws Exception {
        Properties words = new Properties();
        words.load(new StringReader(
                Kit.text(Kit.RESOURCES.resolve("org/kulturhus/kit/messages" + language + ".properties"))));
        return words;
    }
}
