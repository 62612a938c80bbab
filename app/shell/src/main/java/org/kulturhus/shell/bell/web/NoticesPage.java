package org.kulturhus.shell.bell.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.bell.ReadNotices;
import org.kulturhus.shell.bell.model.Notice;
import org.kulturhus.spi.Phrase;

/** Bean of notice/notices.xhtml: what I have been told, and the way to the page that shows it. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;
    private static final String HERE = "notice/notices";

    @Inject
    private ReadNotices readNotices;

    @Inject
    private SignedIn signedIn;

    private long after;
    private long open;
    private long newest;
    private transient List<Notice> notices;

    /** A notice that is opened is read, and leads to its page. */
    public void enter() throws IOException {
        if (open != 0) {
            goTo(readNotices.read(open, Instant.now()).path());
        } else {
            newest = getNotices().stream().map(Notice::id).findFirst().orElse(0L);
        }
    }

    /** What has come since the page was shown stays unread. */
    public void readAll() throws IOException {
        readNotices.readUntil(newest, Instant.now());
        goTo(HERE);
    }

    private static void goTo(String path) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/" + path);
    }

    public List<Notice> getNotices() {
        if (notices == null) {
            notices = after == 0 ? readNotices.newest(STEP) : readNotices.after(after, STEP);
        }
        return notices;
    }

    public Phrase getState() {
        return Phrase.of("shell", "notices.state", signedIn.unread(), Notice.MEMORY.toDays());
    }

    /** Whether all can be marked: from an older page on, nobody sees what is newer. */
    public boolean isMarkable() {
        return after == 0 && signedIn.unread() > 0 && newest != 0;
    }

    /** Id of the last one shown where there may be older ones, else 0. */
    public long getLast() {
        return getNotices().size() < STEP ? 0 : notices.get(STEP - 1).id();
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    public long getOpen() {
        return open;
    }

    public void setOpen(long open) {
        this.open = open;
    }
}
