package org.kulturhus.followup.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.rules.model.BookingRules;
import org.kulturhus.followup.rules.model.BookingRules.Wanted;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.PersonId;

/** A person says how she or he can be booked. Sessions that stand already stay. */
@ApplicationScoped
public class SetBookingRules {

    private static final int MOST_MINUTES = 120;
    private static final int MOST_HOURS = 336;
    private static final int MOST_A_DAY = 12;
    private static final int MOST_A_WEEK = 40;

    @Inject
    private RulesOfPeople rulesOfPeople;

    @Inject
    private Calendars calendars;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** My rules. */
    public Wanted mine() {
        PersonId me = access.me();
        return rulesOfPeople.of(List.of(me)).get(me).values();
    }

    @Transactional
    public void set(Wanted wanted) {
        within("minutesBefore", wanted.minutesBefore(), MOST_MINUTES);
        within("minutesAfter", wanted.minutesAfter(), MOST_MINUTES);
        within("noticeHours", wanted.noticeHours(), MOST_HOURS);
        within("perDay", wanted.perDay(), MOST_A_DAY);
        within("perWeek", wanted.perWeek(), MOST_A_WEEK);
        PersonId me = access.me();
        calendars.lock(List.of(me));
        BookingRules rules = rulesOfPeople.known(me).orElseGet(() -> {
            BookingRules first = new BookingRules(me);
            rulesOfPeople.add(first);
            return first;
        });
        rules.become(wanted);
        facts.fire(new BookingRulesSet(Instant.now(), me));
    }

    private static void within(String field, int number, int most) {
        if (number < 0 || number > most) {
            throw Refused.invalid(field, Phrase.of("followup", "rules.outside", most));
        }
    }
}
