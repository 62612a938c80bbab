package org.kulturhus.followup.notes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kulturhus.followup.notes.KeepPrivateNote;
import org.kulturhus.followup.notes.Markdown;
import org.kulturhus.followup.notes.OwnNote;
import org.kulturhus.followup.web.ShownSession;

/** The card with the reader's own private note; keeps nothing of it beyond the request. */
@Named
@RequestScoped
public class OwnNoteCard {

    @Inject
    private ShownSession shown;

    @Inject
    private KeepPrivateNote keepPrivateNote;

    private List<OwnNote> notes;

    private List<OwnNote> notes() {
        if (notes == null) {
            notes = keepPrivateNote.around(shown.getSession());
        }
        return notes;
    }

    public OwnNote getNote() {
        return notes().get(0);
    }

    /** What I wrote for sessions that do not take place. */
    public List<OwnNote> getLeft() {
        return notes().subList(1, notes().size());
    }

    public String html(OwnNote left) {
        return Markdown.html(left.words());
    }

    public void remove(long session) {
        keepPrivateNote.forget(session);
        notes = null;
    }

    public String getHtml() {
        return Markdown.html(getNote().words());
    }

    public int getLongest() {
        return KeepPrivateNote.LONGEST;
    }

    /** Gives up what cannot be read any more. */
    public void startAnew() {
        keepPrivateNote.forget(shown.getId());
        notes = null;
    }
}
