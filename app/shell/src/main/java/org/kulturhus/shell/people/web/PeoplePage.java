package org.kulturhus.shell.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
    private int size = STEP;
    private transient List<Person> people;

    public List<Person> getPeople() {
        if (people == null) {
            people = members.page(words == null ? "" : words, "", 0, size + 1);
        }
        return people.size() > size ? people.subList(0, size) : people;
    }

    public boolean isMore() {
        getPeople();
        return people.size() > size;
    }

    public void search() {
        size = STEP;
        people = null;
    }

    public void showMore() {
        size += STEP;
        people = null;
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
