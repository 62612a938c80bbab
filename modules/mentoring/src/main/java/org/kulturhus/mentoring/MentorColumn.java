package org.kulturhus.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.FixedTimeWords;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.BoardColumn;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The board's column of mentors and fixed times. */
@ApplicationScoped
public class MentorColumn implements BoardColumn {

    @Inject
    private Assignments assignments;

    @Inject
    private Directory directory;

    @Inject
    private Programmes programmes;

    @Inject
    private Reader reader;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Phrase heading() {
        return MentoringModule.words("board.heading");
    }

    @Override
    public List<Need> needs(ProgrammeId programme) {
        Set<PersonId> placed = assignments.placed(List.of(programme)).getOrDefault(programme, Set.of());
        Set<PersonId> missing = programmes.programme(programme).stream()
                .flatMap(known -> known.leaders().stream())
                .filter(leader -> !placed.contains(leader))
                .collect(Collectors.toSet());
        return List.of(new Need("mentor", MentoringModule.words("need.mentor"), missing));
    }

    @Override
    public Map<PersonId, Cell> cells(ProgrammeId programme, Collection<PersonId> leaders) {
        List<Pairing> published = assignments.published(programme, leaders).stream()
                .map(Assignment::standing)
                .toList();
        Map<PersonId, Person> mentors = directory.people(
                published.stream().map(Pairing::mentor).distinct().toList());
        Map<PersonId, Cell> cells = new HashMap<>();
        leaders.forEach(leader -> cells.put(
                leader, new Cell.Lines(MentoringModule.words("board.none"), MentoringModule.words("board.none.time"))));
        published.forEach(pairing -> cells.replace(
                pairing.leader(),
                new Cell.Lines(
                        who(pairing, mentors.get(pairing.mentor()).name()),
                        FixedTimeWords.of(pairing.time(), reader.zone()))));
        return cells;
    }

    private static Phrase who(Pairing pairing, String mentor) {
        return pairing.from()
                .filter(LocalDate.now(pairing.time().zone())::isBefore)
                .map(first -> MentoringModule.words("from", first, mentor))
                .orElse(MentoringModule.words("said", mentor));
    }
}
