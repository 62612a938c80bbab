package org.kulturhus.followup.foresight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.PersonId;

/** Tells leaders and mentors which of their sessions change. */
@ApplicationScoped
public class TellChanges {

    private static final String PAGE = "followup/sessions";

    @Inject
    private ChangedSessions changedSessions;

    @Inject
    private Notices notices;

    /**
     * One notice for each person, whose sessions with several others it may be about; nothing to whoever has made the change.
     *
     * @param differences what changes, as long as it has not been done
     */
    public void tell(Map<Pairing, Difference> differences, PersonId by) {
        List<Touched> touched = differences.entrySet().stream()
                .map(entry -> Touched.of(entry.getKey(), entry.getValue()))
                .toList();
        Map<PersonId, Map<String, List<Phrase>>> lines = new LinkedHashMap<>();
        changedSessions
                .of(touched)
                .forEach((one, change) -> Stream.of(one.leader(), one.mentor())
                        .filter(person -> !person.equals(by) && !change.lines().isEmpty())
                        .forEach(person -> lines.computeIfAbsent(person, none -> new LinkedHashMap<>())
                                .merge(one.series(), change.lines(), TellChanges::both)));
        lines.forEach(this::tell);
    }

    private static List<Phrase> both(List<Phrase> some, List<Phrase> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Of one series it is told with the invitation, where there is one. */
    private void tell(PersonId person, Map<String, List<Phrase>> lines) {
        Phrase title = Phrase.of("followup", "replan.mail.title");
        Phrase text = lines.values().stream()
                .flatMap(List::stream)
                .reduce((one, other) -> Phrase.of("followup", "list", one, other))
                .orElseThrow();
        if (lines.size() == 1) {
            notices.tell(person, title, text, PAGE, lines.keySet().iterator().next());
        } else {
            notices.tell(person, title, text, PAGE);
        }
    }
}
