package org.kulturhus.house.architecture.pages;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kulturhus.house.architecture.Checkout;
import org.kulturhus.house.architecture.Finding;

/**
 * A button says which row was shown ({@code param.…}) where the bean lives for one request only: the rows are read anew when it is
 * pressed, and another one may stand in that place by then. Beans that keep what they showed may take the row itself.
 */
public final class RowButtons {

    private static final Pattern ACTION = Pattern.compile("\\baction=\"#\\{(\\w+)[\\w.]*\\(([^\"]+)\\)}\"");
    private static final Pattern BEAN = Pattern.compile("(?s)@Named(?:\\(\"(\\w+)\"\\))?.*?\\bclass (\\w+)");
    private static final String SENT = "param\\.\\w+|'[^']*'|\\d+|true|false";

    private final Checkout checkout;

    public RowButtons(Checkout checkout) {
        this.checkout = checkout;
    }

    public Finding finding() {
        Finding finding = Finding.of("shown-row");
        Set<String> forgetful = forgetful();
        int seen = 0;
        for (Path page : checkout.mainFiles(".xhtml")) {
            for (Matcher action = ACTION.matcher(Checkout.text(page)); action.find(); seen++) {
                boolean sent = Stream.of(action.group(2).split(","))
                        .allMatch(given -> given.strip().matches(SENT));
                if (!sent && forgetful.contains(action.group(1))) {
                    finding.fault(checkout.name(page), action.group() + " asks for the row anew");
                }
            }
        }
        return finding.looked(seen);
    }

    /** Names of the beans that do not live as long as a page. */
    private Set<String> forgetful() {
        Set<String> names = new HashSet<>();
        for (Path file : checkout.mainFiles(".java")) {
            String text = Checkout.text(file);
            Matcher bean = BEAN.matcher(text);
            if (bean.find() && !text.contains("@ViewScoped")) {
                String type = bean.group(2);
                names.add(
                        bean.group(1) != null
                                ? bean.group(1)
                                : type.substring(0, 1).toLowerCase() + type.substring(1));
            }
        }
        return names;
    }
}
