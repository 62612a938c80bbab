package org.kulturhus.followup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.kulturhus.followup.model.CadencePhase.Wish;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.Topic;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.programme.ProgrammeId;

/** How often, how long and about what the leaders of a programme are followed up: data, not code (R4). */
@Entity
@Table(name = "followup_cadence")
public class Cadence {

    @Id
    @Column(name = "programme_id")
    private long programme;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Convert(converter = CadenceText.Turns.class)
    private Rotation rotation = Rotation.alternating();

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "holiday_rule")
    private HolidayRule holidayRule;

    @Convert(converter = CadenceText.Phases.class)
    private List<CadencePhase> phases = List.of();

    @Convert(converter = CadenceText.Quiet.class)
    private List<QuietPeriod> quiet = List.of();

    @Version
    private int version;

    protected Cadence() {}

    /** The cadence of R4: an hour every fortnight, finance first, a holiday moves it to the next working day. */
    public static Cadence fortnightly(ProgrammeId programme) {
        Cadence cadence = new Cadence();
        cadence.programme = programme.value();
        cadence.durationMinutes = 60;
        cadence.holidayRule = HolidayRule.NEXT_WORKING_DAY;
        cadence.phases = List.of(new CadencePhase(0, 2));
        return cadence;
    }

    /** The same programme with other rules; only {@link #becomes} changes what is kept. */
    public Cadence like(Duration duration, HolidayRule rule, List<CadencePhase> stretches, List<QuietPeriod> still) {
        Cadence wanted = fortnightly(new ProgrammeId(programme));
        wanted.rotation = rotation;
        wanted.firstDay = firstDay;
        wanted.durationMinutes = (int) duration.toMinutes();
        wanted.holidayRule = rule;
        wanted.phases = List.copyOf(stretches);
        wanted.quiet = List.copyOf(still);
        return wanted;
    }

    /**
     * The same with another order of topics and another beginning.
     *
     * @param start first day on which a session may stand; nothing for the first one of the programme
     */
    public Cadence turning(Rotation topics, Optional<LocalDate> start) {
        Cadence wanted = like(duration(), holidayRule, phases, quiet);
        wanted.rotation = topics;
        wanted.firstDay = start.orElse(null);
        return wanted;
    }

    public void becomes(Cadence wanted) {
        rotation = wanted.rotation;
        firstDay = wanted.firstDay;
        durationMinutes = wanted.durationMinutes;
        holidayRule = wanted.holidayRule;
        phases = wanted.phases;
        quiet = wanted.quiet;
    }

    /** The same with one half of its phases only: those together, or those one to one (R3). */
    public Cadence side(boolean together) {
        List<CadencePhase> half = phases.stream()
                .filter(phase -> phase.kind().together() == together)
                .toList();
        return like(duration(), holidayRule, half, quiet);
    }

    /**
     * The sessions of one leader, in order. The local hour of the fixed time's zone stays the same over daylight-saving
     * changes; the topics alternate.
     *
     * @param open whether a day is a working day of both people and neither is taken then
     * @param ends the day after the last one
     */
    public List<Planned> plan(FixedTime time, LocalDate starts, LocalDate ends, Predicate<LocalDate> open) {
        return plan(time, starts, starts, ends, (day, span) -> open.test(day));
    }

    /**
     * As {@link #plan(FixedTime, LocalDate, LocalDate, Predicate)}, without what is wished before a day.
     *
     * @param from the first day of interest; phases count from the start all the same
     * @param open a day can be open for a short session and closed for a long one
     */
    public List<Planned> plan(
            FixedTime time, LocalDate starts, LocalDate from, LocalDate ends, BiPredicate<LocalDate, TimeSpan> open) {
        List<Wish> wishes = wishes(time, starts, ends).stream()
                .filter(wish -> !wish.day().isBefore(from))
                .toList();
        return place(wishes, time, from, ends, open);
    }

    /**
     * Gives each wish a day on which it is possible: never before the first day of interest, and a replacement never later than
     * the day before the next wish.
     *
     * @param wishes those that are to be planned, in time
     * @param from the first day of interest, also for a wish before it
     */
    public List<Planned> place(
            List<Wish> wishes, FixedTime time, LocalDate from, LocalDate ends, BiPredicate<LocalDate, TimeSpan> open) {
        List<Planned> plan = new ArrayList<>();
        LocalDate last = from.minusDays(1);
        for (Wish wish : wishes) {
            LocalDate before = last;
            Predicate<LocalDate> possible = day -> before.isBefore(day)
                    && day.isBefore(wish.next())
                    && day.isBefore(ends)
                    && allows(day)
                    && open.test(day, span(day, time, wish.phase()));
            Optional<LocalDate> real =
                    Optional.of(wish.day()).filter(this::allows).flatMap(day -> holidayRule.dayFor(day, possible));
            if (real.isPresent()) {
                Topic topic =
                        rotation.topics().get(plan.size() % rotation.topics().size());
                TimeSpan span = span(real.get(), time, wish.phase());
                plan.add(new Planned(plan.size() + 1, span, topic, wish.phase().kind(), wish.day()));
                last = real.get();
            }
        }
        return plan;
    }

    /** The days on which sessions fall before holidays are looked at, phase by phase. */
    public List<Wish> wishes(FixedTime time, LocalDate starts, LocalDate ends) {
        return CadencePhase.wishes(phases, time, starts, ends);
    }

    /** When a session on this day takes place. */
    public TimeSpan span(LocalDate day, FixedTime time) {
        return span(day, time, duration());
    }

    public TimeSpan span(LocalDate day, FixedTime time, CadencePhase phase) {
        return span(day, time, length(phase));
    }

    private static TimeSpan span(LocalDate day, FixedTime time, Duration length) {
        ZonedDateTime start = day.atTime(time.time()).atZone(time.zone());
        return new TimeSpan(start.toInstant(), start.plus(length).toInstant());
    }

    /** How long the sessions of a phase last. */
    public Duration length(CadencePhase phase) {
        return phase.minutes() == 0 ? duration() : Duration.ofMinutes(phase.minutes());
    }

    /** Whether sessions may stand on the day. */
    public boolean allows(LocalDate day) {
        return quiet.stream().noneMatch(period -> period.contains(day));
    }

    public Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }

    public Rotation rotation() {
        return rotation;
    }

    /** The own first day; nothing when it is the programme's. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    public HolidayRule holidayRule() {
        return holidayRule;
    }

    public List<CadencePhase> phases() {
        return phases;
    }

    public List<QuietPeriod> quiet() {
        return quiet;
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    /** Counts every change, so that a stale page can be told. */
    public int version() {
        return version;
    }

    /**
     * A session to be made.
     *
     * @param wished its place in the year, which holidays do not change
     */
    public record Planned(int number, TimeSpan span, Topic topic, CadencePhase.Kind kind, LocalDate wished) {

        /** One to one. */
        public Planned(int number, TimeSpan span, Topic topic) {
            this(number, span, topic, CadencePhase.Kind.MEETING, LocalDate.ofInstant(span.from(), ZoneOffset.UTC));
        }
    }
}
