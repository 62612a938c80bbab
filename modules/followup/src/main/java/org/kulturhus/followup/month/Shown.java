package org.kulturhus.followup.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/**
 * Whose weeks somebody may see side by side: training managers those of a programme, mentors those of their leaders, line managers
 * those of the leaders who report to them (R5), and leaders those of the own team (R3).
 */
@ApplicationScoped
public class Shown {

    @Inject
    private Programmes programmes;

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    /**
     * @param programme id of a programme, or null for the newest one
     * @param whose one of the names of {@link Whose}, or null for the first that the reader may see
     * @return refuses a programme that does not exist, and those whom the reader may not see
     */
    public Group group(Long programme, String whose) {
        List<Person> reports = access.is(Role.TRAINING_MANAGER) ? List.of() : directory.reportsOf(access.me());
        List<Whose> choices = choices(reports);
        Whose shown = programme == null ? chosen(whose, choices) : Whose.PROGRAMME;
        if (!choices.contains(shown)) {
            throw Refused.forbidden(Phrase.of("followup", "month.forbidden"));
        }
        return switch (shown) {
            case PROGRAMME -> ofProgramme(programme, choices);
            case MENTORED -> new Group(shown, choices, mentored());
            case MANAGED -> new Group(shown, choices, leaders(reports).toList());
            case TEAM -> new Group(shown, choices, team(reports));
        };
    }

    private List<Whose> choices(List<Person> reports) {
        List<Whose> choices = new ArrayList<>();
        if (access.is(Role.TRAINING_MANAGER)) {
            choices.add(Whose.PROGRAMME);
        }
        if (access.is(Role.MENTOR)) {
            choices.add(Whose.MENTORED);
        }
        if (leaders(reports).findAny().isPresent()) {
            choices.add(Whose.MANAGED);
        }
        if (access.is(Role.LEADER)) {
            choices.add(Whose.TEAM);
        }
        return choices;
    }

    private static Whose chosen(String whose, List<Whose> choices) {
        return Stream.of(Whose.values())
                .filter(one -> one.name().equals(whose))
                .findFirst()
                .orElse(choices.get(0));
    }

    private static Stream<PersonId> leaders(List<Person> reports) {
        return reports.stream()
                .filter(person -> person.roles().contains(Role.LEADER))
                .map(Person::id);
    }

    private List<PersonId> team(List<Person> reports) {
        return Stream.concat(Stream.of(access.me()), reports.stream().map(Person::id))
                .toList();
    }

    private Set<PersonId> mentored() {
        return pairings.stream()
                .flatMap(source -> source.of(access.me()).stream())
                .filter(pairing -> pairing.mentor().equals(access.me()))
                .map(Pairing::leader)
                .collect(Collectors.toSet());
    }

    private Group ofProgramme(Long programme, List<Whose> choices) {
        List<Programme> all = programmes.all();
        if (programme == null && all.isEmpty()) {
            return new Group(Whose.PROGRAMME, choices, Set.of());
        }
        Programme whole = programme == null
                ? all.get(0)
                : programmes
                        .programme(new ProgrammeId(programme))
                        .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "programme.unknown")));
        return new Group(Whose.PROGRAMME, choices, whole.leaders(), whole, all);
    }

    /**
     * People who are shown together.
     *
     * @param choices what the reader may see instead
     * @param whole their programme, or null
     * @param others programmes that can be shown instead
     */
    public record Group(
            Whose whose, List<Whose> choices, Collection<PersonId> people, Programme whole, List<Programme> others) {

        Group(Whose whose, List<Whose> choices, Collection<PersonId> people) {
            this(whose, choices, people, null, List.of());
        }

        /** Id of the programme, or null. */
        public Long programme() {
            return whole == null ? null : whole.id().value();
        }
    }
}
