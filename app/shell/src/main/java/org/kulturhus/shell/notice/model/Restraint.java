package org.kulturhus.shell.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Whether a mail stays away in the quiet hours of its reader, and until when it may. */
@Embeddable
public class Restraint {

    @Column(name = "heeds_quiet")
    private boolean heedsQuiet;

    @Column(name = "begins_at")
    private OffsetDateTime beginsAt;

    /** None: it comes at any hour. */
    protected Restraint() {}

    Restraint(Optional<Instant> begins) {
        this.heedsQuiet = true;
        this.beginsAt = begins.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    public boolean heedsQuiet() {
        return heedsQuiet;
    }

    /** When the first thing that the mail tells of begins, where that is known. */
    public Optional<Instant> begins() {
        return Optional.ofNullable(beginsAt).map(OffsetDateTime::toInstant);
    }
}
