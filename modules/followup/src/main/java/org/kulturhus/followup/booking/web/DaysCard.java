package org.kulturhus.followup.booking.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.freetimes.FreeDay;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.calendar.TimeSpan;

/** A card with a few free times of each of some days, and the way to earlier and later ones. */
public abstract class DaysCard implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SEARCH = 28;
    private static final int SHOWN = 5;

    @Inject
    private Reader reader;

    private LocalDate day;
    private LocalDate whole;
    private transient Look look;

    /** What is free in the window. */
    protected abstract Look look(TimeSpan window);

    /** The moment around which the days lie as long as nobody asks for others, and whose hour suits. */
    protected abstract Instant usual();

    private Look look() {
        if (look == null) {
            look = look(getDay(), getDay().plusDays(SEARCH));
        }
        return look;
    }

    private Look look(LocalDate from, LocalDate until) {
        return look(new TimeSpan(
                from.atStartOfDay(reader.zone()).toInstant(),
                until.atStartOfDay(reader.zone()).toInstant()));
    }

    /** Those that are shown. */
    public List<FreeDay> getDays() {
        return days(look()).stream().limit(SHOWN).toList();
    }

    private List<FreeDay> days(Look seen) {
        LocalTime hour = usual().atZone(reader.zone()).toLocalTime();
        return FreeDay.of(seen.free(), reader.zone(), hour, Optional.ofNullable(whole));
    }

    /** Person by person what stands in the way of the other times. */
    public List<Phrase> getWhy() {
        return look().inWords();
    }

    /** Whose calendars elsewhere do not answer, a line each. */
    public List<Phrase> getDoubts() {
        return look().doubts();
    }

    /** Goes on after the last day that is shown. */
    public void later() {
        List<FreeDay> days = getDays();
        from(
                days.isEmpty()
                        ? getDay().plusDays(SEARCH)
                        : days.get(days.size() - 1).day().plusDays(1));
    }

    /** Goes back to the days before the first one that is shown. */
    public void earlier() {
        LocalDate end = getDay();
        LocalDate begin = notPast(end.minusDays(SEARCH));
        List<FreeDay> days = begin.isBefore(end) ? days(look(begin, end)) : List.of();
        from(days.size() > SHOWN ? days.get(days.size() - SHOWN).day() : begin);
    }

    public boolean isFirst() {
        return !getDay().isAfter(today());
    }

    /** Shows all times of the day, and days after it. */
    public void open(LocalDate wished) {
        from(wished);
        whole = wished;
    }

    private void from(LocalDate wished) {
        day = wished;
        lookAgain();
    }

    /** What was seen is no longer so. */
    protected final void lookAgain() {
        look = null;
    }

    /** Shows the usual days again. */
    protected final void around() {
        whole = null;
        from(null);
    }

    /** The first day that is looked at; as long as nobody says another one, the day before the usual one. */
    public LocalDate getDay() {
        return notPast(day == null ? usual().atZone(reader.zone()).toLocalDate().minusDays(1) : day);
    }

    public void setDay(LocalDate wished) {
        if (wished != null && !wished.equals(getDay())) {
            open(wished);
        }
    }

    private LocalDate notPast(LocalDate wished) {
        return wished.isBefore(today()) ? today() : wished;
    }

    private LocalDate today() {
        return LocalDate.now(reader.zone());
    }
}
