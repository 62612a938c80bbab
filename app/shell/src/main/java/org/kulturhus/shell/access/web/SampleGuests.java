package org.kulturhus.shell.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.shell.people.Members;
import org.kulturhus.shell.start.SampleCompany;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Person;

/** The sample company's people for the sign-in page, each under the first of their roles; nobody in a real house. */
@Named
@RequestScoped
public class SampleGuests {

    private static final List<Role> ORDER =
            List.of(Role.TRAINING_MANAGER, Role.LEADER, Role.MENTOR, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.EMPLOYEE);
    private static final int SHOWN = 3;

    @Inject
    private Members members;

    @Inject
    private SampleCompany sample;

    @Inject
    private Reader reader;

    private List<Group> groups;

    public List<Group> getGroups() {
        if (groups == null) {
            groups = sample.on() ? grouped(new ArrayList<>(members.samplePeople())) : List.of();
        }
        return groups;
    }

    private List<Group> grouped(List<Person> left) {
        List<Group> all = new ArrayList<>();
        for (Role role : ORDER) {
            List<Person> mine = left.stream()
                    .filter(person -> role == Role.EMPLOYEE || person.roles().contains(role))
                    .toList();
            left.removeAll(mine);
            if (!mine.isEmpty()) {
                all.add(new Group(reader.say(Phrase.of("shell", "role." + role)), mine));
            }
        }
        return all;
    }

    /** People of one role: a few at once, the others behind a word. */
    public static final class Group {

        private final String heading;
        private final List<Person> people;

        Group(String heading, List<Person> people) {
            this.heading = heading;
            this.people = people;
        }

        public String getHeading() {
            return heading;
        }

        public List<Person> getFirst() {
            return people.subList(0, Math.min(SHOWN, people.size()));
        }

        public List<Person> getOthers() {
            return people.subList(Math.min(SHOWN, people.size()), people.size());
        }
    }
}
