package org.kulturhus.shell.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kulturhus.shell.programme.Board;
import org.kulturhus.spi.people.Person;

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

    /** What is asked for the page after this one. */
    public String getNext() {
        Person last = getPart().last();
        return "id=" + page.getId() + "&after=" + URLEncoder.encode(last.name(), StandardCharsets.UTF_8) + "&afterId="
                + last.id().value();
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
