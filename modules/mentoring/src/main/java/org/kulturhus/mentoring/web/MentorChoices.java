package org.kulturhus.mentoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;

/** The mentors and strengths among which a leader can wish. */
@Named
@RequestScoped
public class MentorChoices {

    @Inject
    private Directory directory;

    @Inject
    private Mentors profiles;

    private List<Person> mentors;
    private List<String> strengths;

    /** By name. */
    public List<Person> getMentors() {
        if (mentors == null) {
            mentors = directory.withRole(Role.MENTOR);
        }
        return mentors;
    }

    /** Every strength that any mentor has named. */
    public List<String> getStrengths() {
        if (strengths == null) {
            strengths = profiles.strengths();
        }
        return strengths;
    }
}
