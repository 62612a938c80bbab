package org.kulturhus.mentoring.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.mentors.SetMentorOffer;
import org.kulturhus.mentoring.mentors.SetMentorTimes;
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
    private SetMentorOffer setMentorOffer;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    private Long id;
    private MentorForm form = new MentorForm();

    public void open() {
        id = id == null ? access.me().value() : id;
        if (id != access.me().value()) {
            access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        }
        form = MentorForm.of(mentors.of(getPerson().id()));
    }

    public Person getPerson() {
        return directory
                .person(new PersonId(id))
                .filter(person -> person.roles().contains(Role.MENTOR))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "mentor.unknown")));
    }

    public void save() {
        setMentorTimes.set(new PersonId(id), form.getCapacity(), form.weekly());
        setMentorOffer.set(new PersonId(id), form.spoken(), form.named());
        FacesMessage saved = new FacesMessage(reader.say(Phrase.of("mentoring", "mentor.saved")));
        FacesContext.getCurrentInstance().addMessage(null, saved);
    }

    /** Whether the reader looks for other mentors. */
    public boolean isManager() {
        return access.is(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
    }

    public MentorForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
