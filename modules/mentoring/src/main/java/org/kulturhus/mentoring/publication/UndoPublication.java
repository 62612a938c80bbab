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
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.MentorsAssigned;
import org.kulturhus.spi.mentoring.MentorsUnassigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** Takes the last publication of a programme back, until the first session of one of its pairings is held. */
@ApplicationScoped
public class UndoPublication {

    @Inject
    private Proposals proposals;

    @Inject
    private Assignments assignments;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * The pairings that it replaced are today's again. Refuses a proposal that is not the last published one, and one on
     * which somebody has built: whoever hears {@link MentorsUnassigned} may refuse.
     */
    @Transactional
    public void undo(long id) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        assignments.takeTurn();
        Proposal proposal = proposals.locked(id);
        if (!undoable(proposal)) {
            throw Refused.conflict(Phrase.of("mentoring", "undo.not"));
        }
        Instant now = Instant.now();
        List<Assignment> replaced = assignments.replacedBy(proposal);
        Map<PersonId, Pairing> before =
                replaced.stream().collect(Collectors.toMap(Assignment::leader, Assignment::pairing));
        List<Assignment> taken = assignments.of(proposal).stream()
                .filter(one -> !one.pairing().equals(before.get(one.leader())))
                .toList();
        assignments.of(proposal).forEach(assignment -> assignment.end(now));
        replaced.forEach(Assignment::resume);
        proposal.undone();
        tell(proposal.programme(), taken, before, now);
        facts.fire(new PublicationUndone(proposal.programme(), id, now, access.me()));
    }

    private void tell(ProgrammeId programme, List<Assignment> taken, Map<PersonId, Pairing> before, Instant now) {
        Instant since = taken.stream()
                .map(Assignment::since)
                .min(Comparator.naturalOrder())
                .orElse(now);
        List<Pairing> gone = taken.stream().map(Assignment::pairing).toList();
        facts.fire(new MentorsUnassigned(programme, PublishProposal.mentors(gone), since, now, access.me()));
        List<Pairing> again = gone.stream()
                .map(Pairing::leader)
                .filter(before::containsKey)
                .map(before::get)
                .toList();
        facts.fire(new MentorsAssigned(programme, PublishProposal.mentors(again), now, access.me()));
    }

    /** Whether it is the last published one of its programme and all its pairings are still today's. */
    private boolean undoable(Proposal proposal) {
        return last(proposals.of(proposal.programme())).filter(proposal::equals).isPresent()
                && assignments.of(proposal).stream().allMatch(Assignment::published);
    }

    /** The one of these that can be taken back, unless one of its pairings has been replaced or somebody has met. */
    public Optional<Proposal> last(List<Proposal> newestFirst) {
        return newestFirst.stream()
                .filter(other -> other.state(Instant.now()) == Proposal.State.PUBLISHED)
                .findFirst();
    }
}
