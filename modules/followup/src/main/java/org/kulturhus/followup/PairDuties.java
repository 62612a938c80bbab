package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kulturhus.followup.board.PairsInNeed;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;
import org.kulturhus.spi.programme.Tone;

/** Pairs that do not meet, for training managers: silent ones, and those that have not met twice in a row. */
@ApplicationScoped
public class PairDuties implements DutySource {

    @Inject
    private PairsInNeed pairsInNeed;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    @Override
    public List<Duty> duties() {
        if (!access.is(Role.TRAINING_MANAGER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(reader.zone());
        List<Programme> running = programmes.all().stream()
                .filter(programme -> !programme.starts().isAfter(today) && !programme.over(today))
                .toList();
        Map<ProgrammeId, PairsInNeed.Found> found =
                pairsInNeed.in(running.stream().map(Programme::id).toList());
        Map<PersonId, Person> people = directory.people(found.values().stream()
                .flatMap(one -> Stream.concat(one.silent().stream(), one.missedTwice().stream()))
                .distinct()
                .toList());
        List<Duty> duties = new ArrayList<>();
        running.forEach(programme -> {
            PairsInNeed.Found here = found.get(programme.id());
            add(duties, programme, "silent", named(here.silent(), people));
            add(duties, programme, "missed", named(here.missedTwice(), people));
        });
        return duties;
    }

    private static List<String> named(Set<PersonId> leaders, Map<PersonId, Person> people) {
        return leaders.stream()
                .map(leader -> people.get(leader).name())
                .sorted()
                .toList();
    }

    /** @param need by which the board is narrowed to these leaders */
    private static void add(List<Duty> duties, Programme programme, String need, List<String> names) {
        if (!names.isEmpty()) {
            String key = need.equals("silent") ? "duty.silent" : "duty.missedTwice";
            duties.add(new Duty(
                    FollowupModule.words(key, names.size(), programme.name(), Phrase.names(names)),
                    "programme/programme?id=" + programme.id().value() + "&needs=" + need,
                    Tone.BAD));
        }
    }
}
