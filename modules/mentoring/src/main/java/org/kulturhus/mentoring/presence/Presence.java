package org.kulturhus.mentoring.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;

/** On which days of what is left of a programme people are away. */
public final class Presence {

    private static final int WEEK = 7;
    private static final int BEGINNING = 3 * WEEK;

    private final int days;
    private final Map<PersonId, BitSet> away = new HashMap<>();

    private Presence(int days) {
        this.days = days;
    }

    /** Everybody is there all the time. */
    public static Presence full() {
        return new Presence(0);
    }

    /**
     * @param programme what is left of it; whole days of 24 hours are counted from its beginning
     * @param absences by person, also such as reach beyond it
     */
    public static Presence of(TimeSpan programme, Map<PersonId, List<TimeSpan>> absences) {
        Presence presence = new Presence(day(programme, programme.until()));
        absences.forEach((person, spans) -> {
            BitSet missing = presence.away.computeIfAbsent(person, one -> new BitSet());
            for (TimeSpan span : spans) {
                int from = Math.max(0, day(programme, span.from()));
                int until = Math.min(presence.days, day(programme, span.until()));
                if (from < until) {
                    missing.set(from, until);
                }
            }
        });
        return presence;
    }

    private static int day(TimeSpan programme, Instant moment) {
        return Math.toIntExact(
                Math.round(Duration.between(programme.from(), moment).toHours() / 24.0));
    }

    private BitSet away(PersonId person) {
        return away.getOrDefault(person, new BitSet());
    }

    /** Whether nobody can begin with this mentor: away in all of the first three weeks, or most of the time. */
    public boolean tooLittle(PersonId mentor) {
        BitSet missing = away.get(mentor);
        if (missing == null) {
            return false;
        }
        int beginning = Math.min(days, BEGINNING);
        return !missing.isEmpty()
                && (missing.get(0, beginning).cardinality() == beginning || missing.cardinality() * 2 > days);
    }

    /** Whole weeks in sum in which the leader is there and the mentor is not. */
    public int missed(PersonId leader, PersonId mentor) {
        BitSet missing = away.get(mentor);
        if (missing == null) {
            return 0;
        }
        BitSet alone = (BitSet) missing.clone();
        alone.andNot(away(leader));
        return alone.cardinality() / WEEK;
    }

    /** Whole weeks that are left, one at least. */
    public int weeks() {
        return Math.max(1, days / WEEK);
    }
}
