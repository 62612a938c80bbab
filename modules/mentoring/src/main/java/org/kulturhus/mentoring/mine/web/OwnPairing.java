package org.kulturhus.mentoring.mine.web;

import java.util.List;
import org.kulturhus.mentoring.consent.model.Consent;
import org.kulturhus.mentoring.consent.model.Consent.Stance;
import org.kulturhus.mentoring.mine.MyPairings;
import org.kulturhus.mentoring.swap.Swappable;

/** One of my pairings on the page, with what is being typed about it. */
public class OwnPairing {

    private final MyPairings.Mine mine;
    private Stance stance = Stance.OTHER_TIME;
    private String reason;
    private Long with;
    private String words;
    private List<Swappable.Other> others;

    OwnPairing(MyPairings.Mine mine) {
        this.mine = mine;
    }

    public MyPairings.Mine mine() {
        return mine;
    }

    /** What I have said, or null. */
    public Consent getSaid() {
        return mine.said().orElse(null);
    }

    public boolean isAccepted() {
        return mine.said().filter(Consent::accepted).isPresent();
    }

    void show(List<Swappable.Other> found) {
        others = found;
    }

    /** With whom it can be exchanged; null as long as nobody has looked. */
    public List<Swappable.Other> getOthers() {
        return others;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
