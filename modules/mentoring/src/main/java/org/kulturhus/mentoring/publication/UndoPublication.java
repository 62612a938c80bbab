package org.kulturhus.mentoring.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.TellPairs;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Consequences;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.MentorsAssigned;
import org.kulturhus.spi.mentoring.MentorsUnassigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Takes a publication back as a whole, until the first session of one of its pairings is held. */
@ApplicationScoped
public class UndoPublication {

    @Inject
    private Proposals proposals;

    @Inject
    private Assignments assignments;

    @Inject
    private CheckProposal checkProposal;

    @Inject
    private TellPairs tellPairs;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Consequences consequences;

    /** What ends by it, and what is today's again. */
    private record Done(ProgrammeId programme, List<Pairing> gone, List<Pairing> again, Instant since, Instant now) {

        List<Fact> facts(PersonId by) {
            return List.of(
                    new MentorsUnassigned(programme, PublishProposal.mentors(gone), since, now, by),
                    new MentorsAssigned(programme, PublishProposal.mentors(again), now, by));
        }
    }

    /** What it would change elsewhere, in the sessions for instance; nothing is taken back. Refuses as {@link #undo}. */
    @Transactional
    public Foreseen preview(long id) {
        return consequences.preview(become(id).facts(access.me()));
    }

    /**
     * The pairings that it replaced are today's again, and all who had heard of it hear of it. Refuses a proposal of which not
     * all stands any more, one whose former seats and times others have got since, and one on which somebody has built: whoever
     * hears {@link MentorsUnassigned} may refuse.
     *
     * @param seen stamp of what {@link #preview} has shown; when something else would change by now, nothing is taken back
     */
    @Transactional
    public void undo(long id, Optional<String> seen) {
        Done done = become(id);
        List<Fact> told = done.facts(access.me());
        consequences.require(told, seen);
        told.forEach(facts::fire);
        tellPairs.tell(done.again(), done.gone());
        facts.fire(new PublicationUndone(done.programme(), id, done.now(), access.me()));
    }

    private Done become(long id) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        assignments.takeTurn();
        Proposal proposal = proposals.locked(id);
        if (undoable(List.of(proposal)).isEmpty()) {
            throw Refused.conflict(Phrase.of("mentoring", "undo.not"));
        }
        Instant now = Instant.now();
        List<Assignment> replaced = assignments.replacedBy(proposal);
        Map<PersonId, Pairing> before =
                replaced.stream().collect(Collectors.toMap(Assignment::leader, Assignment::pairing));
        List<Assignment> taken = assignments.of(proposal).stream()
                .filter(one -> !one.pairing().equals(before.get(one.leader())))
                .toList();
        List<Pairing> again = again(taken, before);
        Instant since = since(taken, now);
        checkProposal.refuseReturn(again, taken, replaced, since);
        assignments.of(proposal).forEach(assignment -> assignment.end(now));
        replaced.forEach(Assignment::resume);
        proposal.undone();
        List<Pairing> gone = taken.stream().map(Assignment::pairing).toList();
        return new Done(proposal.programme(), gone, again, since, now);
    }

    private static Instant since(List<Assignment> taken, Instant now) {
        return taken.stream()
                .map(Assignment::since)
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    private static List<Pairing> again(List<Assignment> taken, Map<PersonId, Pairing> before) {
        return taken.stream()
                .map(Assignment::leader)
                .filter(before::containsKey)
                .map(before::get)
                .toList();
    }

    /** The published ones of these of which every pairing is still today's: they can be taken back unless somebody has met. */
    public Set<Long> undoable(List<Proposal> some) {
        Instant now = Instant.now();
        Set<Long> published = some.stream()
                .filter(proposal -> proposal.state(now) == Proposal.State.PUBLISHED)
                .map(Proposal::id)
                .collect(Collectors.toSet());
        published.removeAll(assignments.broken(published));
        return published;
    }
}
