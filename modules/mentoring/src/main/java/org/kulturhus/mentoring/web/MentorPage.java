package org.kulturhus.mentoring.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.mentors.SetMentorTimes;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of mentoring/mentor.xhtml: a mentor's capacity and week; without an id, my own. */
@Named
@ViewScoped
public class MentorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Mentors mentors;

    @Inject
    private SetMentorTimes setMentorTimes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    private Long id;
    private int capacity;
    private List<TimeRow> times;

    public void open() {
        id = id == null ? access.me().value() : id;
        if (id != access.me().value()) {
            access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        }
        Mentor mentor = mentors.of(getPerson().id());
        capacity = mentor.capacity();
        times = new ArrayList<>(mentor.times().stream().map(TimeRow::of).toList());
    }

    public Person getPerson() {
        return directory
                .person(new PersonId(id))
                .filter(person -> person.roles().contains(Role.MENTOR))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "mentor.unknown")));
    }

    public void add() {
        times.add(new TimeRow());
    }

    public void remove(TimeRow row) {
        times.remove(row);
    }

    public void save() {
        setMentorTimes.set(
                new PersonId(id), capacity, times.stream().map(TimeRow::time).toList());
        FacesMessage saved = new FacesMessage(reader.say(Phrase.of("mentoring", "mentor.saved")));
        FacesContext.getCurrentInstance().addMessage(null, saved);
    }

    public List<TimeRow> getTimes() {
        return times;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }
}
