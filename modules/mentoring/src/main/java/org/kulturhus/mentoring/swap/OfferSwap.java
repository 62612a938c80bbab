package org.kulturhus.mentoring.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.FirstTime;
import org.kulturhus.mentoring.swap.model.SwapOffer;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;

/** A leader asks another one of the programme to exchange places, or takes the offer back. */
@ApplicationScoped
public class OfferSwap {

    static final int LONGEST = 300;

    @Inject
    private Assignments assignments;

    @Inject
    private Swappable swappable;

    @Inject
    private Swaps swaps;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private FirstTime firstTime;

    @Inject
    private Access access;

    /** With whom the leader of this pairing could exchange; refuses a pairing that is not one's own as its leader. */
    public List<Swappable.Other> options(long place) {
        return swappable.with(own(place));
    }

    /**
     * Asks; the other one hears of it. Refuses places that cannot be exchanged, and a second offer beside an open one.
     *
     * @param words what to say to it, or empty
     */
    @Transactional
    public long ask(long place, long with, String words) {
        assignments.takeTurn();
        Assignment mine = own(place);
        Swappable.Other other = swappable.with(mine).stream()
                .filter(one -> one.place().id() == with)
                .findFirst()
                .orElseThrow(() -> Refused.conflict(Phrase.of("mentoring", "swap.gone")));
        if (swaps.open(access.me()).stream().anyMatch(offer -> offer.askerPlace() == place)) {
            throw Refused.conflict(Phrase.of("mentoring", "swap.open"));
        }
        String said = words == null || words.isBlank() ? null : words.strip();
        if (said != null && said.length() > LONGEST) {
            throw Refused.invalid("words", Phrase.of("mentoring", "swap.words.long", LONGEST));
        }
        SwapOffer offer = new SwapOffer(mine, other.place(), said, Instant.now());
        swaps.add(offer);
        tell(mine, other.leader(), said);
        return offer.id();
    }

    @Transactional
    public void withdraw(long id) {
        assignments.takeTurn();
        swaps.offer(id)
                .filter(offer -> offer.asker().equals(access.me()) && offer.open())
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "swap.unknown")))
                .end(SwapOffer.State.WITHDRAWN, Instant.now());
    }

    private Assignment own(long place) {
        return assignments
                .assignment(place)
                .filter(one -> one.published() && one.leader().equals(access.me()))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "mine.unknown")));
    }

    private void tell(Assignment mine, Person other, String said) {
        String asker = directory.person(access.me()).map(Person::name).orElse("");
        String mentor = directory.person(mine.mentor()).map(Person::name).orElse("");
        notices.tell(
                other.id(),
                Phrase.of("mentoring", "swap.mail.title", asker),
                Phrase.of(
                        "mentoring",
                        "swap.mail.text",
                        asker,
                        mentor,
                        firstTime.of(mine.pairing(), other.zone()),
                        said == null ? "" : said),
                "mentoring/mine");
    }
}
