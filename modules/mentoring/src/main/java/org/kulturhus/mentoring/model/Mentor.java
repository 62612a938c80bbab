package org.kulturhus.mentoring.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.spi.people.PersonId;

/** How many leaders a mentor takes, when in the week, in which languages, and with which strengths (R4). */
@Entity
@Table(name = "mentoring_mentor")
public class Mentor {

    private static final int USUAL_CAPACITY = 3;

    @Id
    @Column(name = "person_id")
    private long person;

    private int capacity;

    @Convert(converter = Lines.class)
    private List<String> languages = List.of();

    @Convert(converter = Lines.class)
    private List<String> strengths = List.of();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mentoring_weekly_time", joinColumns = @JoinColumn(name = "mentor_id"))
    private List<WeeklyTime> times = new ArrayList<>();

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Version
    private int version;

    protected Mentor() {}

    public Mentor(PersonId person, int capacity, Collection<WeeklyTime> times) {
        this.person = person.value();
        receives(capacity, times);
    }

    /** A mentor who has said nothing yet: three leaders, Monday to Friday from 9 to 15. */
    public static Mentor usual(PersonId person) {
        List<WeeklyTime> week = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new WeeklyTime(day, LocalTime.of(9, 0), LocalTime.of(15, 0)))
                .toList();
        return new Mentor(person, USUAL_CAPACITY, week);
    }

    public final void receives(int capacity, Collection<WeeklyTime> times) {
        this.capacity = capacity;
        this.times.clear();
        this.times.addAll(times);
    }

    /** @param languages BCP 47 codes beside the mentor's own language */
    public void offers(Collection<String> languages, Collection<String> strengths) {
        this.languages = Lines.tidy(languages);
        this.strengths = Lines.tidy(strengths);
    }

    /** Whether the mentor has said that this language is fine too. */
    public boolean speaks(Locale language) {
        return languages.contains(language.getLanguage());
    }

    public boolean has(String strength) {
        return strengths.stream().anyMatch(strength::equalsIgnoreCase);
    }

    /** BCP 47 codes beside the mentor's own language. */
    public List<String> languages() {
        return languages;
    }

    public List<String> strengths() {
        return strengths;
    }

    /** @param day the last one as a mentor, or null for somebody who stays */
    public void stops(LocalDate day) {
        lastDay = day;
    }

    /** The last day as a mentor; empty for somebody who stays. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether the last day as a mentor comes before the last day of a programme. */
    public boolean stopsBefore(LocalDate last) {
        return lastDay != null && lastDay.isBefore(last);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** Leaders at the same time. */
    public int capacity() {
        return capacity;
    }

    /** Whole hours of a week in which the mentor receives. */
    public int hours() {
        return (int) times.stream()
                .map(time -> Duration.between(time.from(), time.until()))
                .reduce(Duration.ZERO, Duration::plus)
                .toHours();
    }

    public List<WeeklyTime> times() {
        return times.stream()
                .sorted(Comparator.comparing(WeeklyTime::weekday).thenComparing(WeeklyTime::from))
                .toList();
    }
}
