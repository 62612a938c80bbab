package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.Ongoing;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.ProgrammeSummary;
import org.kulturhus.spi.programme.Programmes;
import org.kulturhus.spi.programme.Stage;
import org.kulturhus.spi.programme.Tone;

/** How far the mentors are assigned, for the board and for the training manager's home page. */
@ApplicationScoped
public class AssignStage implements ProgrammeSummary, DutySource {

    @Inject
    private Assignments assignments;

    @Inject
    private Programmes programmes;

    @Inject
    private Ongoing ongoing;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Map<Stage, StageLine> stages(ProgrammeId id) {
        return programmes
                .programme(id)
                .map(programme -> Map.of(Stage.ASSIGN, line(programme)))
                .orElse(Map.of());
    }

    private StageLine line(Programme programme) {
        int all = programme.leaders().size();
        int placed = all
                - missing(programme, assignments.placed(List.of(programme.id())))
                        .size();
        return new StageLine(MentoringModule.words("stage", placed, all), all > 0 && placed == all)
                .on("mentoring/pairings");
    }

    private static Set<PersonId> missing(Programme programme, Map<ProgrammeId, Set<PersonId>> placed) {
        Set<PersonId> mine = placed.getOrDefault(programme.id(), Set.of());
        return programme.leaders().stream()
                .filter(leader -> !mine.contains(leader))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Duty> duties() {
        if (!access.is(Role.TRAINING_MANAGER)) {
            return List.of();
        }
        List<Programme> all = ongoing.programmes();
        var placed = assignments.placed(all.stream().map(Programme::id).toList());
        Map<PersonId, Person> people = directory.people(all.stream()
                .flatMap(programme -> missing(programme, placed).stream())
                .distinct()
                .toList());
        return all.stream()
                .filter(programme -> !missing(programme, placed).isEmpty())
                .map(programme -> duty(programme, missing(programme, placed), people))
                .toList();
    }

    private static Duty duty(Programme programme, Set<PersonId> missing, Map<PersonId, Person> people) {
        Phrase names = Phrase.names(missing.stream()
                .map(leader -> people.get(leader).name())
                .sorted()
                .toList());
        return new Duty(
                MentoringModule.words("duty.missing", missing.size(), programme.name(), names),
                "mentoring/pairings?programme=" + programme.id().value(),
                Tone.BAD);
    }
}
