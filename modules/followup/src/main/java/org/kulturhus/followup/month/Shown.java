package org.kulturhus.followup.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Whose weeks somebody may see side by side: training managers those of a programme, mentors those of their leaders. */
@ApplicationScoped
public class Shown {

    @Inject
    private Programmes programmes;

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    @Inject
    private Access access;

    /**
     * @param programme id of a programme, or null: a training manager then sees the newest one, a mentor the own leaders
     * @return refuses a programme that does not exist, and one that is not the reader's to see
     */
    public Group group(Long programme) {
        boolean manager = access.is(Role.TRAINING_MANAGER);
        if (!manager && programme != null) {
            access.require(Role.TRAINING_MANAGER);
        }
        return manager ? ofProgramme(programme) : own();
    }

    private Group ofProgramme(Long programme) {
        List<Programme> all = programmes.all();
        if (programme == null && all.isEmpty()) {
            return new Group("", null, Set.of(), List.of(), null);
        }
        Programme whole = programme == null
                ? all.get(0)
                : programmes
                        .programme(new ProgrammeId(programme))
                        .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "programme.unknown")));
        return new Group(whole.name(), whole.id().value(), whole.leaders(), all, null);
    }

    private Group own() {
        Set<PersonId> mine = pairings.stream()
                .flatMap(source -> source.of(access.me()).stream())
                .filter(pairing -> pairing.mentor().equals(access.me()))
                .map(Pairing::leader)
                .collect(Collectors.toSet());
        return new Group("", null, mine, List.of(), access.me());
    }

    /**
     * Leaders who are shown together.
     *
     * @param name of their programme, nothing for a mentor's own
     * @param programme its id, or null
     * @param others programmes that can be shown instead
     * @param host whose sessions the reader may see only; null for all
     */
    public record Group(
            String name, Long programme, Collection<PersonId> leaders, List<Programme> others, PersonId host) {}
}
