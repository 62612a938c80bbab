package org.kulturhus.shell.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kulturhus.shell.programme.Board;

/** The board's leaders, a page at a time; the last one's name and id are the key of the next page. */
@Named
@ViewScoped
public class BoardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammePage page;

    @Inject
    private Board board;

    private String after = "";
    private long afterId;
    private transient Board.Part part;

    public Board.Part getPart() {
        if (part == null) {
            part = board.part(page.getProgramme().id(), after == null ? "" : after, afterId);
        }
        return part;
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return afterId > 0;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public long getAfterId() {
        return afterId;
    }

    public void setAfterId(long afterId) {
        this.afterId = afterId;
    }
}
