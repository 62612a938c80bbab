package org.kulturhus.mentoring.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kulturhus.spi.people.PersonId;

/** What a leader wishes of a mentor, and the hours of the week in which the leader can meet one (R4). */
@Entity
@Table(name = "mentoring_wish_list")
public class WishList {

    @Id
    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Daypart daypart = Daypart.ANY;

    @Convert(converter = Lines.class)
    private List<String> strengths = List.of();

    @Convert(converter = Lines.class)
    private List<String> wished = List.of();

    @Convert(converter = Lines.class)
    private List<String> unwished = List.of();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mentoring_leader_time", joinColumns = @JoinColumn(name = "leader_id"))
    private List<WeeklyTime> times = new ArrayList<>();

    @Version
    private int version;

    protected WishList() {}

    /** Of a leader who has said nothing yet. */
    public WishList(PersonId person) {
        this.person = person.value();
    }

    /** @param times in the leader's zone; none means all of the working time */
    public void meets(Daypart daypart, Collection<WeeklyTime> times) {
        this.daypart = daypart;
        this.times.clear();
        this.times.addAll(times);
    }

    public void asksFor(Collection<String> strengths) {
        this.strengths = Lines.tidy(strengths);
    }

    /** Mentors whom the leader would like to have, and ones whom the leader would rather not have. */
    public void names(Collection<PersonId> wished, Collection<PersonId> unwished) {
        this.wished = wished.stream().map(id -> String.valueOf(id.value())).toList();
        this.unwished = unwished.stream().map(id -> String.valueOf(id.value())).toList();
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Daypart daypart() {
        return daypart;
    }

    public List<String> strengths() {
        return strengths;
    }

    public List<PersonId> wished() {
        return ids(wished);
    }

    public List<PersonId> unwished() {
        return ids(unwished);
    }

    private static List<PersonId> ids(List<String> kept) {
        return kept.stream().map(Long::valueOf).map(PersonId::new).toList();
    }

    /** The hours in which the leader can; none means all of the working time. */
    public List<WeeklyTime> times() {
        return times.stream()
                .sorted(Comparator.comparing(WeeklyTime::weekday).thenComparing(WeeklyTime::from))
                .toList();
    }
}
