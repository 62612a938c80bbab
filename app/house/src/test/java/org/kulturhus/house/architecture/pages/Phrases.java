package org.kulturhus.house.architecture.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kulturhus.house.architecture.Checkout;
import org.kulturhus.house.architecture.Finding;
import org.kulturhus.house.architecture.Sources;
import org.kulturhus.house.architecture.Sources.Said;

/** A phrase whose words are named, in the code or on a page, finds them, and has as many arguments as they take. */
public final class Phrases {

    private static final Pattern ON_A_PAGE = Pattern.compile("phrases\\.of\\('(\\w+)', '([^']+)'");

    private final Checkout checkout;
    private final Sources sources;
    private final Map<String, Properties> words = new HashMap<>();

    public Phrases(Checkout checkout, Sources sources) {
        this.checkout = checkout;
        this.sources = sources;
    }

    public Finding finding() {
        Finding finding = Finding.of("phrase");
        List<Said> said = said();
        for (Said one : said) {
            String subject = checkout.name(one.file()) + "#" + one.key();
            String pattern = words.computeIfAbsent(one.module(), room -> Bundles.english(checkout, room))
                    .getProperty(one.key());
            if (pattern == null) {
                finding.fault(subject, "no such word in " + one.module());
            } else if (Bundles.arguments(pattern).size() != one.arguments()) {
                finding.fault(subject, "has " + one.arguments() + " arguments for “" + pattern + "”");
            }
        }
        return finding.looked(said.size());
    }

    private List<Said> said() {
        List<Said> said = new ArrayList<>();
        sources.phrases().stream()
                .filter(one -> checkout.name(one.file()).contains("/src/main/"))
                .forEach(said::add);
        for (Path page : checkout.mainFiles(".xhtml")) {
            String text = Checkout.text(page);
            for (Matcher phrase = ON_A_PAGE.matcher(text); phrase.find(); ) {
                said.add(new Said(page, phrase.group(1), phrase.group(2), arguments(text, phrase.end())));
            }
        }
        return said;
    }

    /** How many follow until the bracket is closed: a comma outside of all other brackets and quotes goes before each. */
    private static int arguments(String text, int from) {
        int arguments = 0;
        int open = 1;
        boolean quoted = false;
        for (int at = from; open > 0; at++) {
            char sign = text.charAt(at);
            quoted ^= sign == '\'';
            if (!quoted) {
                open += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
                arguments += sign == ',' && open == 1 ? 1 : 0;
            }
        }
        return arguments;
    }
}
