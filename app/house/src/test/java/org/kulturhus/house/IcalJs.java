package org.kulturhus.house;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kulturhus.testkit.Browser;

/** ical.js, the parser of Thunderbird, in the browser. It lies among the test's resources as it was published. */
final class IcalJs {

    private static final String EXPAND = """
            ([source, text]) => {
              const module = {exports: {}};
              new Function('module', 'exports', source)(module, module.exports);
              const ICAL = module.exports.default || module.exports;
              const calendar = new ICAL.Component(ICAL.parse(text));
              const events = calendar.getAllSubcomponents('vevent');
              const found = [];
              const tell = (event, start) => found.push(
                [event.uid + '|' + event.summary + '|' + start.toUnixTime(), String(start.toUnixTime())]);
              for (const main of events.filter(event => !event.hasProperty('recurrence-id'))) {
                const uid = main.getFirstPropertyValue('uid');
                const exceptions = events.filter(event =>
                  event.hasProperty('recurrence-id') && event.getFirstPropertyValue('uid') === uid);
                const event = new ICAL.Event(main, {exceptions});
                if (!event.isRecurring()) {
                  tell(event, event.startDate);
                  continue;
                }
                const iterator = event.iterator();
                for (let next = iterator.next(); next; next = iterator.next()) {
                  const details = event.getOccurrenceDetails(next);
                  tell(details.item, details.startDate);
                }
              }
              return found;
            }
            """;

    private final String source;

    IcalJs() throws IOException {
        try (InputStream file = IcalJs.class.getResourceAsStream("/ical.js/ical-2.2.1.es5.min.cjs")) {
            source = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every appointment, rules and their exceptions worked out: starts by identity, title and moment. */
    Map<String, Instant> appointments(Browser browser, String text) {
        try (BrowserContext window = browser.window(1360, false, "en")) {
            Page page = window.newPage();
            Map<String, Instant> starts = new TreeMap<>();
            List<?> found = (List<?>) page.evaluate(EXPAND, List.of(source, text));
            found.forEach(one -> {
                List<?> pair = (List<?>) one;
                starts.put(
                        pair.get(0).toString(),
                        Instant.ofEpochSecond(Long.parseLong(pair.get(1).toString())));
            });
            return starts;
        }
    }
}
