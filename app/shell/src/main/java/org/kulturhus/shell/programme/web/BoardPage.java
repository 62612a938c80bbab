package org.kulturhus.shell.programme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kulturhus.shell.programme.Board;
import org.kulturhus.shell.programme.RunningProgrammes.Key;
import org.kulturhus.spi.people.Person;

/** The board's leaders, narrowed to a need and to words, a page at a time; the last one's name and id are the key of the next page. */
@Named
@ViewScoped
public class BoardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammePage page;

    @Inject
    private BoardCells cells;

    @Inject
    private Board board;

    private String needs = "";
    private String words = "";
    private String after = "";
    private long afterId;
    private transient Board.Part part;

    public Board.Part getPart() {
        if (part == null) {
            part = board.part(
                    page.getProgramme().id(), words, cells.among(page.getProgramme(), needs), new Key(after, afterId));
        }
        return part;
    }

    public boolean isNarrowed() {
        return !needs.isEmpty() || !words.isEmpty();
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return afterId > 0;
    }

    /** What is asked for these leaders from the first one on. */
    public String getFirst() {
        return "id=" + page.getId() + "&needs=" + safe(needs) + "&words=" + safe(words);
    }

    /** What is asked for the page after this one. */
    public String getNext() {
        Person last = getPart().last();
        return getFirst() + "&after=" + safe(last.name()) + "&afterId="
                + last.id().value();
    }

    private static String safe(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs == null ? "" : needs;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words.trim();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    public long getAfterId() {
        return afterId;
    }

    public void setAfterId(long afterId) {
        this.afterId = afterId;
    }
}
