package org.kulturhus.shell.calendar;

import java.util.LinkedHashMap;
import java.util.Map;

/** The name of a calendar programme, short enough to be read, from what it says of itself (HTTP {@code User-Agent}). */
final class AgentName {

    private static final int LONGEST = 40;
    /** The first that is found in the words of the programme names it. */
    private static final Map<String, String> KNOWN = known();

    private AgentName() {}

    /** Empty for a programme that does not say its name. */
    static String of(String agent) {
        String said = agent == null
                ? ""
                : agent.replaceAll("[^\\p{Print}]", " ").strip().replaceAll("\\s+", " ");
        for (Map.Entry<String, String> one : KNOWN.entrySet()) {
            if (said.contains(one.getKey())) {
                return one.getValue();
            }
        }
        String product = said.replaceFirst("[ (;].*", "").replace('/', ' ');
        return product.substring(0, Math.min(product.length(), LONGEST)).strip();
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("Google-Calendar", "Google Calendar");
        known.put("Thunderbird", "Thunderbird");
        known.put("Outlook", "Outlook");
        known.put("Microsoft.Exchange", "Outlook");
        known.put("dataaccessd", "Apple Calendar");
        known.put("CalendarAgent", "Apple Calendar");
        known.put("DAVx5", "DAVx5");
        known.put("ICSx5", "ICSx5");
        known.put("Firefox", "Firefox");
        known.put("Edg/", "Edge");
        known.put("Chrome/", "Chrome");
        known.put("Safari/", "Safari");
        return known;
    }
}
