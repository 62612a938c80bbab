package org.kulturhus.mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Tells leaders and mentors who mentors whom from now on, and mentors also whom they no longer have. */
@ApplicationScoped
public class TellPairs {

    private static final String PAGE = "mentoring/mine";

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private FirstTime firstTime;

    /**
     * @param changed pairings that are new
     * @param gone the ones that ended by it; a leader of one of them without a new one hears that too
     */
    public void tell(List<Pairing> changed, List<Pairing> gone) {
        Set<PersonId> leaders = changed.stream().map(Pairing::leader).collect(Collectors.toSet());
        Map<PersonId, Person> people = directory.people(Stream.concat(changed.stream(), gone.stream())
                .flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor()))
                .distinct()
                .toList());
        changed.forEach(pairing -> tellLeader(pairing, people));
        gone.stream()
                .filter(pairing -> !leaders.contains(pairing.leader()))
                .forEach(pairing ->
                        tellAlone(pairing, people.get(pairing.mentor()).name()));
        Set<PersonId> mentors = new LinkedHashSet<>();
        Stream.concat(changed.stream(), gone.stream()).map(Pairing::mentor).forEach(mentors::add);
        mentors.forEach(mentor -> tellMentor(mentor, changed, gone, people));
    }

    private void tellLeader(Pairing pairing, Map<PersonId, Person> people) {
        String mentor = people.get(pairing.mentor()).name();
        Phrase time = firstTime.of(pairing, people.get(pairing.leader()).zone());
        notices.tell(
                pairing.leader(),
                pairing.from()
                        .map(first -> Phrase.of("mentoring", "publish.mail.title.from", mentor, first))
                        .orElse(Phrase.of("mentoring", "publish.mail.title", mentor)),
                Phrase.of("mentoring", "publish.mail.text", mentor, time),
                PAGE);
    }

    private void tellAlone(Pairing gone, String mentor) {
        notices.tell(
                gone.leader(),
                Phrase.of("mentoring", "gone.mail.title", mentor),
                Phrase.of("mentoring", "gone.mail.text", mentor),
                PAGE);
    }

    private void tellMentor(PersonId mentor, List<Pairing> changed, List<Pairing> gone, Map<PersonId, Person> people) {
        Predicate<Pairing> theirs = pairing -> pairing.mentor().equals(mentor);
        Set<PersonId> kept =
                changed.stream().filter(theirs).map(Pairing::leader).collect(Collectors.toSet());
        List<Phrase> has = new ArrayList<>();
        changed.stream()
                .filter(theirs)
                .forEach(pairing -> has.add(Phrase.of(
                        "mentoring",
                        "mentor.mail.one",
                        people.get(pairing.leader()).name(),
                        firstTime.of(pairing, people.get(mentor).zone()))));
        List<Phrase> lost = gone.stream()
                .filter(theirs)
                .filter(pairing -> !kept.contains(pairing.leader()))
                .map(pairing -> lost(pairing, people.get(pairing.leader()).name()))
                .toList();
        Optional<Phrase> words = Stream.of(
                        list(has).map(all -> Phrase.of("mentoring", "mentor.mail.has", all)),
                        list(lost).map(all -> Phrase.of("mentoring", "mentor.mail.lost", all)))
                .flatMap(Optional::stream)
                .reduce((one, other) -> Phrase.of("mentoring", "paragraphs", one, other));
        words.ifPresent(text -> notices.tell(mentor, Phrase.of("mentoring", "mentor.mail.title"), text, PAGE));
    }

    private static Phrase lost(Pairing pairing, String leader) {
        return pairing.until()
                .map(last -> Phrase.of("mentoring", "mentor.mail.until", leader, last))
                .orElse(Phrase.of("mentoring", "said", leader));
    }

    private static Optional<Phrase> list(List<Phrase> lines) {
        return lines.stream().reduce((one, other) -> Phrase.of("mentoring", "lines", one, other));
    }
}
