package org.kulturhus.followup.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void whatItShows() {
        assertThat(Markdown.html("# Week 7\n\n- one\n- **two**\n\nfirst\nsecond"))
                .contains("<h3>Week 7</h3>")
                .contains("<li>one</li>")
                .contains("<strong>two</strong>")
                .contains("<p>first<br />");
        assertThat(Markdown.html("[house](https://kulturhus.example/a?b=1&c=2)"))
                .contains("href=\"https://kulturhus.example/a?b&#61;1&amp;c&#61;2\"")
                .contains("rel=\"nofollow noopener noreferrer\"");
        assertThat(Markdown.html("- a\n≠ **Kari:**\n- b\n≠\nc"))
                .contains("<p>≠ <strong>Kari:</strong></p>")
                .contains("<p>≠</p>");
        assertThat(Markdown.html("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![picture](https://elsewhere.example/x.png)",
                "[click](javascript:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href='x' onclick='alert(1)' style='color:red'>x</a>",
                "```<script>\nalert(1)\n```",
                "<https://a.example/\"onmouseover=\"alert(1)>",
            })
    void whatItDoesNotLetThrough(String words) {
        assertThat(Markdown.html(words).replaceAll("<(?=/?(p|br|em|strong|code|pre|ul|ol|li|blockquote|hr|h3)\\b)", ""))
                .doesNotContainPattern("<(?!a href=\"https?:[^\" ]*\" rel=|/a>)")
                .doesNotContainPattern("<[^>]*\\son\\w+=");
    }

    /** However deep it nests, it is shown, and soon. */
    @ParameterizedTest
    @org.junit.jupiter.api.Timeout(20)
    @ValueSource(strings = {">", "> ", "[", "![", "*a ", "**a ", "- ", "1. ", "`", "<", "_", "[a](", "\n> - "})
    void whatItDoesNotDieOf(String words) {
        assertThat(Markdown.html(words.repeat(20_000 / words.length()))).isNotNull();
    }
}
