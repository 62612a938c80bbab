package org.kulturhus.followup.notes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.notes.FindOwnNotes;
import org.kulturhus.followup.notes.FindOwnNotes.Found;
import org.kulturhus.followup.notes.KeepPrivateNote;
import org.kulturhus.followup.notes.Markdown;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Bean of followup/notes.xhtml: the reader's own private notes; keeps nothing of them beyond the request. */
@Named
@RequestScoped
public class OwnNotesPage {

    @Inject
    private FindOwnNotes findOwnNotes;

    @Inject
    private KeepPrivateNote keepPrivateNote;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    private String words;
    private List<Found> found;
    private Map<PersonId, Person> people;

    public List<Found> getFound() {
        if (found == null) {
            found = findOwnNotes.find(words);
            people = directory.people(
                    found.stream().map(one -> other(one.session())).distinct().toList());
        }
        return found;
    }

    /** With whom the session was. */
    public String other(Found one) {
        return people.get(other(one.session())).name();
    }

    private PersonId other(FollowUpSession session) {
        return session.leader().equals(access.me()) ? session.host() : session.leader();
    }

    /** Whether the reader may open its session still. */
    public boolean linked(Found one) {
        FollowUpSession session = one.session();
        return session.concerns(access.me()) && (!session.cancelled() || session.calledOff());
    }

    public String html(Found one) {
        return Markdown.html(one.note().words());
    }

    public void search() {
        found = null;
    }

    public void remove(long session) {
        found = null;
        keepPrivateNote.forget(session);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
