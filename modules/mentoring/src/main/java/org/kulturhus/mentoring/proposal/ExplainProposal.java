package org.kulturhus.mentoring.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.kulturhus.mentoring.matching.Explanation;
import org.kulturhus.mentoring.matching.Places;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** Says of places why they are those, always in the same way: when they are found, chosen by hand, or exchanged. */
@ApplicationScoped
public class ExplainProposal {

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Assignments assignments;

    @Inject
    private Grounds grounds;

    /** All of a proposal after it was changed by hand: its points are reckoned anew, and nothing is proven any more. */
    void again(Proposal proposal) {
        List<Assignment> all =
                assignments.of(proposal).stream().filter(Assignment::proposed).toList();
        int points = explain(all, places(proposal.programme(), all));
        proposal.scores(points, OptionalDouble.empty(), all.size(), Math.max(proposal.leaders(), all.size()));
    }

    /** Published places that were exchanged for the ones before. */
    public void exchanged(ProgrammeId programme, List<Assignment> after, List<Pairing> before) {
        explain(
                after,
                new Places(grounds.of(programmes.programme(programme).orElseThrow(), leaders(after), List.of())
                        .instead(before)));
    }

    private Places places(ProgrammeId programme, List<Assignment> all) {
        return new Places(grounds.of(programmes.programme(programme).orElseThrow(), leaders(all), List.of()));
    }

    private static List<PersonId> leaders(List<Assignment> all) {
        return all.stream().map(Assignment::leader).toList();
    }

    /**
     * The points of them all. A place whose mentor is none any more keeps its reasons.
     *
     * @param places as they are without these
     */
    int explain(List<Assignment> all, Places places) {
        Map<PersonId, Person> people = directory.people(leaders(all));
        Explanation explanation =
                new Explanation(places, all.stream().map(Assignment::pairing).toList());
        all.stream()
                .filter(one -> people.containsKey(one.leader()) && explanation.knows(one.pairing()))
                .forEach(one -> one.explain(explanation.reasons(people.get(one.leader()), one.pairing())));
        return all.stream().mapToInt(Assignment::points).sum();
    }
}
