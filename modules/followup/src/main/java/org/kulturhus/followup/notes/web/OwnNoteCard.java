package org.kulturhus.followup.notes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private OwnNote note;

    public OwnNote getNote() {
        if (note == null) {
            note = keepPrivateNote.read(shown.getSession());
        }
        return note;
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
        note = null;
    }
}
