package org.kulturhus.shell.icalendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.kulturhus.spi.calendar.TimeSpan;

/** A zone as a VTIMEZONE, from the same rules by which the house reckons: yearly rules where the zone has them, else each change. */
public final class ZoneComponent {

    private final ZoneId zone;
    private final ZoneRules rules;
    private final TimeSpan window;

    private ZoneComponent(ZoneId zone, TimeSpan window) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.window = window;
    }

    /** @param window what the description has to hold for */
    public static VTimeZone of(ZoneId zone, TimeSpan window) {
        VTimeZone component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        new ZoneComponent(zone, window).observances().forEach(component::add);
        return component;
    }

    private List<Observance> observances() {
        List<Observance> found = new ArrayList<>();
        int year = window.from().atZone(zone).getYear() - 1;
        if (regularSince(year)) {
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                Observance observance = observance(rule.createTransition(year));
                observance.add(new RRule<LocalDateTime>(yearly(rule)));
                found.add(observance);
            }
            return found;
        }
        found.add(before());
        ZoneOffsetTransition next = rules.nextTransition(window.from());
        while (next != null && next.getInstant().isBefore(window.until())) {
            found.add(observance(next));
            next = rules.nextTransition(next.getInstant());
        }
        return found;
    }

    private boolean regularSince(int year) {
        List<ZoneOffsetTransition> single = rules.getTransitions();
        return rules.getTransitionRules().size() == 2
                && single.get(single.size() - 1).getDateTimeBefore().getYear() < year
                && rules.getTransitionRules().stream().allMatch(rule -> onItsWeekday(rule, year));
    }

    private static boolean onItsWeekday(ZoneOffsetTransitionRule rule, int year) {
        return rule.getDayOfWeek() != null
                && nth(rule) != 0
                && rule.createTransition(year).getDateTimeBefore().getDayOfWeek() == rule.getDayOfWeek();
    }

    private static String yearly(ZoneOffsetTransitionRule rule) {
        String weekday = rule.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + nth(rule) + weekday;
    }

    /** Which of the weekdays of the month it is, -1 for the last one; 0 when it is not always the same. */
    private static int nth(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        if (from == -1 || from == rule.getMonth().minLength() - 6) {
            return -1;
        }
        return from > 0 && from % 7 == 1 ? (from + 6) / 7 : 0;
    }

    /** What holds when the window begins. */
    private Observance before() {
        ZoneOffsetTransition last = rules.previousTransition(window.from().plusNanos(1));
        if (last != null) {
            return observance(last);
        }
        ZoneOffset offset = rules.getOffset(window.from());
        return observance(LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, Instant.EPOCH);
    }

    private Observance observance(ZoneOffsetTransition change) {
        return observance(
                change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), change.getInstant());
    }

    private Observance observance(LocalDateTime starts, ZoneOffset from, ZoneOffset to, Instant since) {
        boolean summer = rules.isDaylightSavings(since);
        Observance observance = summer ? new Daylight() : new Standard();
        observance.add(new DtStart<>(starts));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName(TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH)));
        return observance;
    }
}
