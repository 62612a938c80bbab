package org.kulturhus.shell.bell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kulturhus.shell.bell.model.Notice;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Somebody reads what the house has told; what it has told others does not exist. */
@ApplicationScoped
public class ReadNotices {

    @Inject
    private ToldNotices notices;

    @Inject
    private Access access;

    /** My newest. */
    public List<Notice> newest(int size) {
        return notices.newest(access.me(), size);
    }

    /** My notices that come after this one of mine, the newest first. */
    public List<Notice> after(long id, int size) {
        return notices.after(access.me(), mine(id), size);
    }

    /** Marks one of mine as read. */
    @Transactional
    public Notice read(long id, Instant now) {
        Notice notice = mine(id);
        notice.read(now);
        return notice;
    }

    /** Marks as read all that I have been told. */
    @Transactional
    public void readAll(Instant now) {
        notices.readUntil(access.me(), now, now);
    }

    /** As {@link #readAll}, without what has been told since this one of mine. */
    @Transactional
    public void readUntil(long id, Instant now) {
        notices.readUntil(access.me(), mine(id).toldAt(), now);
    }

    private Notice mine(long id) {
        return notices.of(access.me(), id).orElseThrow(() -> Refused.unknown(Phrase.of("shell", "notice.unknown")));
    }
}
