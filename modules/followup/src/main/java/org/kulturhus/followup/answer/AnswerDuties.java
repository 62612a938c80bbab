package org.kulturhus.followup.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Tone;

/** Sessions that the other has declined or wants to move: somebody has to find a time. */
@ApplicationScoped
public class AnswerDuties implements DutySource {

    @Inject
    private Answers answers;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Override
    public List<Duty> duties() {
        if (!access.is(Role.LEADER, Role.MENTOR)) {
            return List.of();
        }
        List<Answers.About> waiting = answers.waitingFor(access.me(), Instant.now());
        Map<PersonId, Person> people = waiting.isEmpty()
                ? Map.of()
                : directory.people(waiting.stream()
                        .map(about -> about.answer().person())
                        .distinct()
                        .toList());
        return waiting.stream()
                .map(about -> new Duty(
                        Phrase.of(
                                "followup",
                                "duty.answer." + about.answer().said().kind(),
                                people.get(about.answer().person()).name(),
                                about.session().starts()),
                        "followup/session?id=" + about.session().id(),
                        Tone.WARN))
                .toList();
    }
}
