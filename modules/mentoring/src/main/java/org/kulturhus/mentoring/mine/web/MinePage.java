package org.kulturhus.mentoring.mine.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.mentoring.consent.AnswerPairing;
import org.kulturhus.mentoring.consent.model.Consent.Stance;
import org.kulturhus.mentoring.mine.MyPairings;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Role;

/** Bean of mentoring/mine.xhtml: my pairings, and my answers to them. */
@Named
@ViewScoped
public class MinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyPairings myPairings;

    @Inject
    private AnswerPairing answerPairing;

    @Inject
    private Access access;

    private transient List<OwnPairing> all;

    public List<OwnPairing> getAll() {
        if (all == null) {
            all = myPairings.all().stream().map(OwnPairing::new).toList();
        }
        return all;
    }

    /** Whether I have room, hours and strengths to offer. */
    public boolean isMentor() {
        return access.is(Role.MENTOR);
    }

    public Stance[] getNoes() {
        return new Stance[] {Stance.OTHER_TIME, Stance.DECLINED};
    }

    public void accept(OwnPairing own) {
        answerPairing.answer(own.mine().place(), Stance.ACCEPTED, null);
        forget();
    }

    public void decline(OwnPairing own) {
        answerPairing.answer(own.mine().place(), own.getStance(), own.getReason());
        forget();
    }

    void forget() {
        all = null;
    }
}
