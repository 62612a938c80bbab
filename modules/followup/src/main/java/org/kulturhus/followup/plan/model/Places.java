package org.kulturhus.followup.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.kulturhus.followup.model.CadencePhase.Placed;
import org.kulturhus.followup.model.CadencePhase.Wish;
import org.kulturhus.followup.model.HolidayRule;

/**
 * Which session has which place of a year. A session keeps its place wherever it is moved to, and a place is given once: what
 * was held before its day is not planned a second time, and what was moved past a day is not lost.
 */
public final class Places {

    private final HolidayRule rule;
    private final List<Wish> free;

    private Places(List<Wish> wishes, HolidayRule rule) {
        this.free = new ArrayList<>(wishes);
        this.rule = rule;
    }

    /**
     * The place of each session; a session of another rhythm that has none in the same week is left out.
     *
     * @param wishes all places of the year, in time
     * @param rule by which sessions without a known wish were planned
     */
    public static <S extends Placed> Map<S, Wish> of(List<S> sessions, List<Wish> wishes, HolidayRule rule) {
        Places places = new Places(wishes, rule);
        Map<S, Wish> found = new LinkedHashMap<>();
        sessions.forEach(session -> places.exact(session).ifPresent(wish -> found.put(session, wish)));
        sessions.stream()
                .filter(session -> !found.containsKey(session))
                .forEach(session -> places.near(session).ifPresent(wish -> found.put(session, wish)));
        return found;
    }

    /**
     * The places to be planned: those that nobody has from the first day on, and those of sessions that may change.
     *
     * @param places of all sessions
     * @param loose the sessions that may change
     */
    public static <S extends Placed> List<Wish> open(
            List<Wish> wishes, Map<S, Wish> places, List<S> loose, LocalDate from) {
        List<Wish> owed =
                loose.stream().map(places::get).filter(Objects::nonNull).toList();
        return wishes.stream()
                .filter(wish -> owed.contains(wish) || !wish.day().isBefore(from) && !places.containsValue(wish))
                .toList();
    }

    private Optional<Wish> exact(Placed session) {
        LocalDate day = session.wished().orElse(session.plannedOn());
        return take(wish -> wish.day().equals(day));
    }

    /** One that was planned before wishes were kept stands where a holiday has put it: after its wish, before the next. */
    private Optional<Wish> near(Placed session) {
        LocalDate day = session.wished().orElse(session.plannedOn());
        boolean unknown = session.wished().isEmpty() && rule == HolidayRule.NEXT_WORKING_DAY;
        Optional<Wish> before =
                unknown ? take(wish -> wish.day().isBefore(day) && day.isBefore(wish.next())) : Optional.empty();
        return before.or(() -> take(wish -> monday(wish.day()).equals(monday(day))));
    }

    private Optional<Wish> take(Predicate<Wish> which) {
        Optional<Wish> taken = free.stream().filter(which).findFirst();
        taken.ifPresent(free::remove);
        return taken;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
