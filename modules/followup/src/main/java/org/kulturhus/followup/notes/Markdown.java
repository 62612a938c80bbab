package org.kulturhus.followup.notes;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown as HTML that can do no harm: no markup of the writer's own, no pictures, links to web and mail only. */
public final class Markdown {

    private static final int BELOW_THE_CARD = 3;
    /** What nests deeper is text: nobody can make a page that is never done. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br />\n").build();
    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "h3", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    /** Every line of the writer's is a line of the reader's; headings stand one below that of the card, marks alone. */
    public static String html(String words) {
        Node document = PARSER.parse(words.replaceAll("(?m)^" + ThreeWayMerge.MARK + ".*$", "\n$0\n"));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(BELOW_THE_CARD);
                visitChildren(heading);
            }
        });
        return HARMLESS.sanitize(RENDERER.render(document));
    }
}
