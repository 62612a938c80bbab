package org.kulturhus.followup.web;

import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.people.Person;

/**
 * A session with the two who meet.
 *
 * @param waiting what waits on the agenda already
 * @param holiday which has put it on another day than the pair's own, or {@code null}
 */
public record SessionRow(FollowUpSession session, Person leader, Person host, int waiting, String holiday) {

    /** Key of the word for its state. */
    public String state() {
        return session.calledOff() ? "calledOff" : session.state().name();
    }

    public Phrase words() {
        return Phrase.of("followup", "agenda.waiting", waiting);
    }

    /** Why it is not on the pair's own day; nothing when it is. */
    public List<Phrase> shifted() {
        return holiday == null ? List.of() : List.of(Phrase.of("followup", "state.shifted", holiday));
    }
}
