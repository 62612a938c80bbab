package org.kulturhus.followup.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.CadencePhase.Wish;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.model.Places;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.Pairing;

/**
 * The series of one leader while it is planned anew.
 *
 * @param series all of it, in time
 * @param coming those that may change
 * @param staying those of them that stay where they are, or off; their time is taken
 */
record SeriesPlan(
        Pairing pairing, List<FollowUpSession> series, List<FollowUpSession> coming, List<FollowUpSession> staying) {

    /**
     * What changes. The place of a session that does not change is not planned a second time; one that stays is never taken
     * off because its own day is over, and one whose day is over but which has not been held is still owed.
     *
     * @param from the first day on which something new may stand
     */
    Difference difference(YearPlan year, LocalDate from) {
        Cadence cadence = year.cadence();
        LocalDate ends =
                pairing.until().map(last -> last.plusDays(1)).orElse(year.year().ends());
        List<Wish> wishes = wishes(year);
        Map<FollowUpSession, Wish> places = Places.of(series, wishes, cadence.holidayRule());
        List<FollowUpSession> settled = settled(places, year.tomorrow(pairing));
        List<FollowUpSession> loose =
                coming.stream().filter(session -> !settled.contains(session)).toList();
        List<FollowUpSession> unsettled = loose.stream()
                .filter(session -> staying.contains(session) && !session.calledOff())
                .toList();
        unsettled.forEach(session -> year.occupied().release(YearPlan.people(session), session.span()));
        List<Wish> open = Places.open(wishes, places, loose, from);
        List<Planned> plan = cadence.place(open, pairing.time(), from, ends, free(year, unsettled));
        Difference difference = Difference.between(loose, plan, staying::contains);
        if (unsettled.stream().anyMatch(difference.removed()::contains)) {
            return without(difference.removed(), unsettled, year).difference(year, from);
        }
        take(year, difference);
        return difference.keeping(settled).turning(cadence.rotation(), series, year.now());
    }

    /** The places of the year on the days on which the pairing holds. */
    private List<Wish> wishes(YearPlan year) {
        return year
                .cadence()
                .wishes(pairing.time(), year.year().starts(), year.year().ends())
                .stream()
                .filter(wish -> pairing.holds(wish.day()))
                .toList();
    }

    /** Those that stay for certain: they have a place, or theirs is over. */
    private List<FollowUpSession> settled(Map<FollowUpSession, Wish> places, LocalDate tomorrow) {
        return staying.stream()
                .filter(session ->
                        places.containsKey(session) || session.plannedOn().isBefore(tomorrow))
                .toList();
    }

    /** Once more: one that cannot stay after all is in nobody's way. */
    private SeriesPlan without(List<FollowUpSession> gone, List<FollowUpSession> unsettled, YearPlan year) {
        List<FollowUpSession> still =
                staying.stream().filter(session -> !gone.contains(session)).toList();
        unsettled.stream()
                .filter(still::contains)
                .forEach(session -> year.occupied().take(YearPlan.people(session), session.span()));
        return new SeriesPlan(pairing, series, coming, still);
    }

    private BiPredicate<LocalDate, TimeSpan> free(YearPlan year, List<FollowUpSession> unsettled) {
        return (day, span) -> year.open(pairing, span)
                && unsettled.stream()
                        .map(FollowUpSession::span)
                        .noneMatch(own -> own.overlaps(span) && !own.equals(span));
    }

    private void take(YearPlan year, Difference difference) {
        difference
                .kept()
                .forEach(session -> year.occupied()
                        .take(session.standIn() ? YearPlan.people(session) : YearPlan.people(pairing), session.span()));
        Stream.concat(
                        difference.moved().stream().map(move -> move.to().span()),
                        difference.added().stream().map(Planned::span))
                .forEach(span -> year.occupied().take(YearPlan.people(pairing), span));
    }
}
