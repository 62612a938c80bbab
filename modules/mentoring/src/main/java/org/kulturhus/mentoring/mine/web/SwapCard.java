package org.kulturhus.mentoring.mine.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.kulturhus.mentoring.mine.MyPairings;
import org.kulturhus.mentoring.pairing.FixedTimeWords;
import org.kulturhus.mentoring.swap.AnswerSwap;
import org.kulturhus.mentoring.swap.OfferSwap;
import org.kulturhus.mentoring.swap.Swappable;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;

/** Offers to exchange places: mine and those to me. */
@Named
@ViewScoped
public class SwapCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MinePage page;

    @Inject
    private MyPairings myPairings;

    @Inject
    private OfferSwap offerSwap;

    @Inject
    private AnswerSwap answerSwap;

    @Inject
    private Reader reader;

    private long asked;
    private String stamp;
    private transient Foreseen changes;
    private transient List<MyPairings.Offer> offers;

    public List<MyPairings.Offer> getOffers() {
        if (offers == null) {
            offers = myPairings.offers();
        }
        return offers;
    }

    /** Looks up with whom the place can be exchanged. */
    public void look(OwnPairing own) {
        own.show(offerSwap.options(own.mine().place()));
    }

    public Phrase words(Swappable.Other other) {
        Phrase time = FixedTimeWords.of(other.place().pairing().time(), reader.zone());
        return Phrase.of(
                "mentoring",
                "swap.choice",
                other.leader().name(),
                other.mentor().name(),
                time);
    }

    public void ask(OwnPairing own) {
        offerSwap.ask(own.mine().place(), own.getWith(), own.getWords());
        forget();
    }

    /** Shows what taking the offer would change in my sessions. */
    public void ask(long offer) {
        changes = answerSwap.preview(offer);
        stamp = changes.stamp();
        asked = offer;
    }

    /** Takes the offer of which it was shown; when something else would change by now, shows that. */
    public void take() {
        try {
            answerSwap.take(asked, Optional.of(stamp));
        } catch (Refused otherwise) {
            askAgain();
            throw otherwise;
        }
        forget();
    }

    private void askAgain() {
        try {
            ask(asked);
        } catch (Refused gone) {
            forget();
        }
    }

    public void refuse(long offer) {
        answerSwap.refuse(offer);
        forget();
    }

    public void withdraw(long offer) {
        offerSwap.withdraw(offer);
        forget();
    }

    private void forget() {
        offers = null;
        asked = 0;
        page.forget();
    }

    /** The offer of which it is shown what it would change; 0 for none. */
    public long getAsked() {
        return changes == null ? 0 : asked;
    }

    public Foreseen getChanges() {
        return changes;
    }
}
