package org.kulturhus.shell.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kulturhus.shell.people.Members;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Person;

/** Bean of people/people.xhtml: the people by name, a page at a time. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;

    @Inject
    private Members members;

    @Inject
    private Reader reader;

    private String words = "";
    private boolean more;
    private transient List<Person> people;

    public List<Person> getPeople() {
        if (people == null) {
            people = new ArrayList<>();
            add("", 0);
        }
        return people;
    }

    private void add(String afterName, long afterId) {
        List<Person> next = members.page(words == null ? "" : words, afterName, afterId, STEP + 1);
        more = next.size() > STEP;
        people.addAll(more ? next.subList(0, STEP) : next);
    }

    public boolean isMore() {
        getPeople();
        return more;
    }

    public void search() {
        people = null;
    }

    /** Adds the next page after the last person who is shown. */
    public void showMore() {
        if (!getPeople().isEmpty()) {
            Person last = people.get(people.size() - 1);
            add(last.name(), last.id().value());
        }
    }

    public String rolesOf(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> reader.say(Phrase.of("shell", "role." + role)))
                .collect(Collectors.joining(", "));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
