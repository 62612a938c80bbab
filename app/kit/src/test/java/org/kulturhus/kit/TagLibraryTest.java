package org.kulturhus.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class TagLibraryTest {

    @Test
    void libraryAndFilesAreTheSameTags() throws Exception {
        List<String> files = Kit.below(Kit.TAGS, ".xhtml").stream()
                .map(file -> Kit.TAGS.relativize(file).toString().replace('\\', '/'))
                .filter(file -> !file.startsWith("parts/"))
                .map(file -> file.replace(".xhtml", ""))
                .toList();
        assertThat(declared().keySet()).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void declaredAttributesAreTheNamesTheTagsOwn() throws Exception {
        assertThat(declared()).containsExactlyInAnyOrderEntriesOf(OwnNames.ATTRIBUTES);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void aTagFileUsesEachOfItsAttributesAndNoOther(String tag) {
        String page = Kit.text(Kit.TAGS.resolve(tag + ".xhtml"));
        for (String attribute : OwnNames.ATTRIBUTES.get(tag)) {
            assertThat(page).contains(OwnNames.ownName(tag, attribute));
        }
        assertThat(expressions(page, tag))
                .isSubsetOf(OwnNames.ATTRIBUTES.get(tag).stream()
                        .map(attribute -> OwnNames.ownName(tag, attribute))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noInlineStyleOrScript(String page) {
        String text = Kit.text(Kit.TAGS.resolve(page));
        assertThat(text).doesNotContain(" style=").doesNotContainPattern("\\son[a-z]+=");
        assertThat(text).doesNotContainPattern("<script(?![^>]*src=)[^>]*>").doesNotContain("<style");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyIconNamedInATagFileExists(String page) {
        List<String> icons = found("<symbol id=\"([^\"]+)\"", Kit.text(Kit.LOOK.resolve("icons.svg")))
                .toList();
        assertThat(icons).isNotEmpty();
        assertThat(icons)
                .containsAll(found("<kit:icon name=\"([a-z-]+)\"", Kit.text(Kit.TAGS.resolve(page)))
                        .toList());
    }

    static Stream<String> tags() {
        return OwnNames.ATTRIBUTES.keySet().stream().sorted();
    }

    static Stream<String> pages() {
        return Kit.below(Kit.TAGS, ".xhtml").stream()
                .map(file -> Kit.TAGS.relativize(file).toString());
    }

    private static List<String> expressions(String page, String tag) {
        return found("\\b(" + tag + "[A-Z][a-z]+)\\b", page).distinct().toList();
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    /** Tags that are made of a tag file, with their attributes. */
    private static Map<String, List<String>> declared() throws Exception {
        Element library = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Kit.RESOURCES.resolve("META-INF/kit.taglib.xml").toFile())
                .getDocumentElement();
        Map<String, List<String>> tags = new TreeMap<>();
        for (Element tag : children(library, "tag")) {
            if (!children(tag, "source").isEmpty()) {
                List<String> attributes = new ArrayList<>();
                children(tag, "attribute")
                        .forEach(attribute -> attributes.add(
                                children(attribute, "name").get(0).getTextContent()));
                tags.put(children(tag, "tag-name").get(0).getTextContent(), attributes);
            }
        }
        return tags;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        var nodes = parent.getElementsByTagName(name);
        for (int place = 0; place < nodes.getLength(); place++) {
            children.add((Element) nodes.item(place));
        }
        return children;
    }
}
