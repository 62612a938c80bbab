package org.kulturhus.followup.notes.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kulturhus.followup.notes.Markdown;
import org.kulturhus.followup.notes.WriteNotes;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.web.ShownSession;

/** The card with the shared notes of a session. The page's script saves as one writes; without it there is a button. */
@Named
@ViewScoped
public class NotesCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private WriteNotes writeNotes;

    private int version;
    private String words;

    /** Whether the reader is one of the two. */
    public boolean isMine() {
        return sessionAccess.mayShare(shown.getSession());
    }

    private void read() {
        if (words == null) {
            become(writeNotes.read(shown.getSession()));
        }
    }

    public void save() {
        become(writeNotes.write(shown.getId(), version, words == null ? "" : words));
    }

    private void become(WriteNotes.Written written) {
        version = written.edition();
        words = written.words();
    }

    public int getLongest() {
        return WriteNotes.LONGEST;
    }

    public String getHtml() {
        return Markdown.html(getWords());
    }

    public int getVersion() {
        read();
        return version;
    }

    public String getWords() {
        read();
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
