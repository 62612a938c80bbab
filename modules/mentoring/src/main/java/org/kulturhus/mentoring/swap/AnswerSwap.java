package org.kulturhus.mentoring.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.mentoring.consent.Consents;
import org.kulturhus.mentoring.consent.model.Consent.Stance;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.model.Reason;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.TellPairs;
import org.kulturhus.mentoring.proposal.ExplainProposal;
import org.kulturhus.mentoring.swap.model.SwapOffer;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Consequences;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.mentoring.MentorsAssigned;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** The leader who was asked takes the offer, and both places are exchanged in one act; or says no. */
@ApplicationScoped
public class AnswerSwap {

    @Inject
    private Assignments assignments;

    @Inject
    private Swappable swappable;

    @Inject
    private Swaps swaps;

    @Inject
    private Consents consents;

    @Inject
    private ExplainProposal explainProposal;

    @Inject
    private TellPairs tellPairs;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Consequences consequences;

    /** The two places that are exchanged: what was, and what is. */
    private record Done(Assignment own, Assignment theirs, List<Pairing> before, List<Assignment> after, Instant now) {

        ProgrammeId programme() {
            return own.pairing().programme();
        }

        MentorsAssigned fact(PersonId by) {
            Map<PersonId, PersonId> mentors = Map.of(own.leader(), theirs.mentor(), theirs.leader(), own.mentor());
            return new MentorsAssigned(programme(), mentors, now, by);
        }
    }

    /**
     * What it would change of mine elsewhere, in the sessions for instance; nothing is exchanged. The other leader's are nobody
     * else's business, but the stamp tells of them too. Refuses as {@link #take}.
     */
    @Transactional
    public Foreseen preview(long id) {
        Done done = exchange(mine(id));
        return consequences.preview(List.of(done.fact(access.me()))).about(access.me());
    }

    /**
     * The two leaders have accepted their new places with it; the mentors are told and can still say no. Refuses an offer to
     * somebody else, one that is closed, and one whose places have changed since.
     *
     * @param seen stamp of what {@link #preview} has shown; when something else would change by now, nothing is exchanged
     */
    @Transactional
    public void take(long id, Optional<String> seen) {
        SwapOffer offer = mine(id);
        Done done = exchange(offer);
        MentorsAssigned told = done.fact(access.me());
        consequences.require(List.of(told), seen);
        explainProposal.exchanged(done.programme(), done.after(), done.before());
        offer.end(SwapOffer.State.TAKEN, done.now());
        facts.fire(told);
        facts.fire(new PairsSwapped(
                done.programme(), done.own().leader(), done.theirs().leader(), done.now(), access.me()));
        tellPairs.tell(done.after().stream().map(Assignment::pairing).toList(), done.before());
    }

    private Done exchange(SwapOffer offer) {
        Assignment theirs = place(offer.askerPlace());
        Assignment own = place(offer.otherPlace());
        if (swappable.with(own).stream().noneMatch(other -> other.place().equals(theirs))) {
            throw Refused.conflict(Phrase.of("mentoring", "swap.gone"));
        }
        Instant now = Instant.now();
        List<Pairing> before = List.of(own.pairing(), theirs.pairing());
        return new Done(own, theirs, before, List.of(exchanged(own, theirs, now), exchanged(theirs, own, now)), now);
    }

    @Transactional
    public void refuse(long id) {
        SwapOffer offer = mine(id);
        offer.end(SwapOffer.State.REFUSED, Instant.now());
        String name = directory.person(access.me()).map(Person::name).orElse("");
        notices.tell(
                offer.asker(),
                Phrase.of("mentoring", "swap.refused.title", name),
                Phrase.of("mentoring", "swap.refused.text", name),
                "mentoring/mine");
    }

    private SwapOffer mine(long id) {
        assignments.takeTurn();
        return swaps.offer(id)
                .filter(offer -> offer.other().equals(access.me()) && offer.open())
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "swap.unknown")));
    }

    private Assignment place(long id) {
        return assignments
                .assignment(id)
                .filter(Assignment::published)
                .orElseThrow(() -> Refused.conflict(Phrase.of("mentoring", "swap.gone")));
    }

    /** The leader of one gets the place of the other; what one was stays as history. */
    private Assignment exchanged(Assignment one, Assignment other, Instant now) {
        Pairing place = other.pairing();
        Pairing pairing = new Pairing(place.programme(), one.leader(), place.mentor(), place.time());
        String whose = directory.person(other.leader()).map(Person::name).orElse("");
        Assignment exchanged =
                new Assignment(pairing, List.of(Reason.plain(Phrase.of("mentoring", "fit.swapped", whose))), now);
        exchanged.publish(now, one.from());
        one.end(now);
        assignments.add(exchanged);
        consents.say(exchanged, one.leader(), Stance.ACCEPTED, null);
        return exchanged;
    }
}
