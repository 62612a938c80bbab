package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.consent.Consents;
import org.kulturhus.mentoring.consent.Unsettled;
import org.kulturhus.mentoring.consent.model.Consent;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.Ongoing;
import org.kulturhus.mentoring.swap.Swaps;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Tone;

/** What pairings ask of people: an answer to one's own, and of training managers other places and less load. */
@ApplicationScoped
public class PairDuties implements DutySource {

    private static final String MINE = "mentoring/mine";

    @Inject
    private Assignments assignments;

    @Inject
    private Consents consents;

    @Inject
    private Swaps swaps;

    @Inject
    private Unsettled unsettled;

    @Inject
    private Mentors mentors;

    @Inject
    private Ongoing ongoing;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Override
    public List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        if (access.is(Role.LEADER, Role.MENTOR)) {
            duties.addAll(own());
        }
        if (access.is(Role.TRAINING_MANAGER)) {
            duties.addAll(places());
            duties.addAll(overloaded());
        }
        return duties;
    }

    private List<Duty> own() {
        PersonId me = access.me();
        List<Duty> duties = new ArrayList<>();
        List<Assignment> mine = assignments.published(me);
        Map<Long, List<Consent>> said = consents.of(mine);
        long open = mine.stream()
                .filter(assignment -> said.getOrDefault(assignment.id(), List.of()).stream()
                        .noneMatch(consent -> consent.person().equals(me)))
                .count();
        if (open > 0) {
            duties.add(new Duty(MentoringModule.words("duty.answer", open), MINE, Tone.WARN));
        }
        long asked = swaps.open(me).stream()
                .filter(offer -> offer.other().equals(me))
                .count();
        if (asked > 0) {
            duties.add(new Duty(MentoringModule.words("duty.swap", asked), MINE, Tone.WARN));
        }
        return duties;
    }

    private List<Duty> places() {
        List<Programme> all = ongoing.programmes();
        List<Assignment> published =
                assignments.publishedIn(all.stream().map(Programme::id).toList());
        Set<Long> cannotStay = unsettled.of(published).keySet();
        return all.stream()
                .map(programme -> Map.entry(
                        programme,
                        published.stream()
                                .filter(one -> cannotStay.contains(one.id()))
                                .filter(one -> one.pairing().programme().equals(programme.id()))
                                .count()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Duty(
                        MentoringModule.words(
                                "duty.unsettled",
                                entry.getValue(),
                                entry.getKey().name()),
                        "mentoring/pairings?programme=" + entry.getKey().id().value(),
                        Tone.BAD))
                .toList();
    }

    private List<Duty> overloaded() {
        List<Person> people = directory.withRole(Role.MENTOR);
        List<PersonId> ids = people.stream().map(Person::id).toList();
        Map<PersonId, Mentor> profiles = mentors.of(ids);
        Map<PersonId, Long> loads = assignments.publishedOf(ids).stream()
                .collect(Collectors.groupingBy(Assignment::mentor, Collectors.counting()));
        return people.stream()
                .filter(person -> loads.getOrDefault(person.id(), 0L)
                        > profiles.get(person.id()).capacity())
                .map(person -> new Duty(
                        MentoringModule.words(
                                "duty.overloaded",
                                person.name(),
                                loads.get(person.id()),
                                profiles.get(person.id()).capacity()),
                        "mentoring/mentor?id=" + person.id().value(),
                        Tone.WARN))
                .toList();
    }
}
