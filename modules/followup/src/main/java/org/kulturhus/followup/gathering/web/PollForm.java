package org.kulturhus.followup.gathering.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kulturhus.followup.gathering.PlanGathering.Audience;
import org.kulturhus.followup.gathering.PlanGathering.Wanted;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;

/** What is typed while a poll is planned. */
public class PollForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TO_ANSWER = 7;
    private static final int TO_MEET = 28;

    private final long programme;
    private final ArrayList<Choice> allLeaders;
    private final ArrayList<Choice> allOthers;
    private List<String> leaders = new ArrayList<>();
    private List<String> others = new ArrayList<>();
    private String title;
    private int minutes = 90;
    private LocalDate answerBy;
    private LocalDate first;
    private LocalDate last;

    PollForm(Programme programme, Collection<Person> leaders, Collection<Person> mentors, LocalDate today) {
        this.programme = programme.id().value();
        allLeaders = choices(leaders);
        allOthers = choices(mentors);
        allLeaders.forEach(leader -> this.leaders.add(leader.id()));
        answerBy = today.plusDays(TO_ANSWER);
        first = answerBy.plusDays(1);
        last = first.plusDays(TO_MEET);
    }

    /** Somebody who can be invited. */
    public record Choice(String id, String name) implements Serializable {}

    private static ArrayList<Choice> choices(Collection<Person> people) {
        ArrayList<Choice> choices = new ArrayList<>();
        people.stream()
                .sorted(Comparator.comparing(Person::name))
                .forEach(person ->
                        choices.add(new Choice(String.valueOf(person.id().value()), person.name())));
        return choices;
    }

    /** Leaders of the programme, by name. */
    public List<Choice> getAllLeaders() {
        return allLeaders;
    }

    /** Mentors of the house, by name. */
    public List<Choice> getAllOthers() {
        return allOthers;
    }

    Audience audience() {
        return new Audience(new ProgrammeId(programme), people(leaders), people(others));
    }

    Wanted wanted() {
        return new Wanted(title, minutes, answerBy);
    }

    private static List<PersonId> people(List<String> ids) {
        return ids.stream().map(id -> new PersonId(Long.parseLong(id))).toList();
    }

    public long getProgramme() {
        return programme;
    }

    public List<String> getLeaders() {
        return leaders;
    }

    public void setLeaders(List<String> leaders) {
        this.leaders = leaders;
    }

    public List<String> getOthers() {
        return others;
    }

    public void setOthers(List<String> others) {
        this.others = others;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
