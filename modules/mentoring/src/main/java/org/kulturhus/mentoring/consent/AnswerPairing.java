package org.kulturhus.mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kulturhus.mentoring.consent.model.Consent.Stance;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * A leader or a mentor says whether the published pairing suits (R4). It stays until the training manager has found another
 * place: nobody loses a mentor by saying no.
 */
@ApplicationScoped
public class AnswerPairing {

    static final int LONGEST = 500;

    @Inject
    private Assignments assignments;

    @Inject
    private Consents consents;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * Training managers hear of a no. Refuses a pairing that is not one's own or no longer today's, and a no without a
     * reason.
     *
     * @param reason in the person's own words; at most 500 letters
     */
    @Transactional
    public void answer(long id, Stance stance, String reason) {
        assignments.takeTurn();
        PersonId me = access.me();
        Assignment assignment = own(id, me);
        if (stance == null) {
            throw Refused.invalid("stance", Phrase.of("mentoring", "answer.stance.missing"));
        }
        String because = reason == null ? "" : reason.strip();
        if (stance != Stance.ACCEPTED && because.isEmpty() || because.length() > LONGEST) {
            throw Refused.invalid("reason", Phrase.of("mentoring", "answer.reason.missing", LONGEST));
        }
        consents.say(assignment, me, stance, stance == Stance.ACCEPTED ? null : because);
        Pairing pairing = assignment.pairing();
        facts.fire(new PairingAnswered(
                pairing.programme(), pairing.leader(), pairing.mentor(), stance, Instant.now(), me));
        if (stance != Stance.ACCEPTED) {
            tellTrainingManagers(pairing, because);
        }
    }

    /** The published pairing, in which the person is leader or mentor. */
    private Assignment own(long id, PersonId person) {
        return assignments
                .assignment(id)
                .filter(one -> one.published() && one.concerns(person))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "mine.unknown")));
    }

    private void tellTrainingManagers(Pairing pairing, String because) {
        PersonId me = access.me();
        PersonId other = pairing.leader().equals(me) ? pairing.mentor() : pairing.leader();
        Map<PersonId, Person> people = directory.people(List.copyOf(Set.of(me, other)));
        String name = people.get(me).name();
        directory
                .withRole(Role.TRAINING_MANAGER)
                .forEach(manager -> notices.tell(
                        manager.id(),
                        Phrase.of("mentoring", "answer.mail.title", name),
                        Phrase.of(
                                "mentoring",
                                "answer.mail.text",
                                name,
                                people.get(other).name(),
                                because),
                        "mentoring/pairings?programme=" + pairing.programme().value()));
    }
}
