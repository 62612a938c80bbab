package org.kulturhus.followup.freetimes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The diaries of several people, opened for a stretch of time. */
public final class Diaries {

    private final Map<PersonId, Diary> byPerson;

    Diaries(Map<PersonId, Diary> byPerson) {
        this.byPerson = byPerson;
    }

    /** These and those of other people. */
    public Diaries and(Diaries others) {
        Map<PersonId, Diary> all = new LinkedHashMap<>(byPerson);
        all.putAll(others.byPerson);
        return new Diaries(all);
    }

    /** Who cannot come, and why; empty when everybody can. */
    public Map<Person, Phrase> hindering(TimeSpan span, Instant now) {
        Map<Person, Phrase> reasons = new LinkedHashMap<>();
        byPerson.values()
                .forEach(diary -> diary.against(span, now).ifPresent(because -> reasons.put(diary.person(), because)));
        return reasons;
    }

    /** Why this one cannot come; none when she or he can. */
    public Optional<Phrase> hindering(PersonId person, TimeSpan span, Instant now) {
        return byPerson.get(person).against(span, now);
    }

    /** What takes this one elsewhere at that time; none when only hours, notice or limits stand in the way, or nothing does. */
    public Optional<Phrase> taken(PersonId person, TimeSpan span) {
        return byPerson.get(person).taken(span);
    }

    /** Whose diaries they are. */
    public List<Person> people() {
        return byPerson.values().stream().map(Diary::person).toList();
    }

    public Person person(PersonId id) {
        return byPerson.get(id).person();
    }

    /** @param hours in which alone this one can be met */
    void meets(PersonId person, List<TimeSpan> hours) {
        byPerson.get(person).meets(hours);
    }

    List<TimeSpan> hours(PersonId person, TimeSpan window) {
        return byPerson.get(person).hours(window);
    }
}
