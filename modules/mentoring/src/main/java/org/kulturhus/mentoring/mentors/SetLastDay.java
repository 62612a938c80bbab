package org.kulturhus.mentoring.mentors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * A mentor stops, or stays after all. In programmes that last longer nobody is proposed to the mentor any more, and the leaders
 * whom the mentor has need another place; until it is published they keep this one.
 */
@ApplicationScoped
public class SetLastDay {

    @Inject
    private Mentors mentors;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * The mentor or a training manager says it; who says it for oneself is told on to the training managers.
     *
     * @param lastDay not before today; null takes it back
     */
    @Transactional
    public void set(PersonId id, LocalDate lastDay) {
        PersonId me = access.me();
        if (!me.equals(id)) {
            access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        }
        Person person = directory
                .person(id)
                .filter(one -> one.roles().contains(Role.MENTOR))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "mentor.unknown")));
        if (lastDay != null && lastDay.isBefore(LocalDate.now(person.zone()))) {
            throw Refused.invalid("lastDay", Phrase.of("mentoring", "stops.past"));
        }
        Mentor mentor = mentors.of(id);
        mentor.stops(lastDay);
        mentors.keep(mentor);
        facts.fire(new MentorStops(id, lastDay, Instant.now(), me));
        if (me.equals(id) && lastDay != null) {
            Phrase title = Phrase.of("mentoring", "stops.mail.title", person.name());
            Phrase text = Phrase.of("mentoring", "stops.mail.text", person.name(), lastDay);
            directory
                    .withRole(Role.TRAINING_MANAGER)
                    .forEach(manager -> notices.tell(manager.id(), title, text, "mentoring/mentor?id=" + id.value()));
        }
    }
}
