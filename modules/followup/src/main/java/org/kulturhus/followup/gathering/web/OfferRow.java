package org.kulturhus.followup.gathering.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.followup.freetimes.JointTimes.JointTime;
import org.kulturhus.spi.Reader;

/** A time that can be picked for a poll. */
public class OfferRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Instant start;
    private final int free;
    private final ArrayList<String> cannot = new ArrayList<>();
    private boolean picked;

    OfferRow(JointTime time, Reader reader) {
        start = time.span().from();
        free = time.free().size();
        time.cannot().forEach((person, because) -> cannot.add(person.name() + " " + reader.say(because)));
    }

    public Instant getStart() {
        return start;
    }

    /** How many can. */
    public int getFree() {
        return free;
    }

    public int getAsked() {
        return free + cannot.size();
    }

    /** A line for each who cannot, and why. */
    public List<String> getCannot() {
        return cannot;
    }

    public boolean isPicked() {
        return picked;
    }

    public void setPicked(boolean picked) {
        this.picked = picked;
    }
}
