package org.kulturhus.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.booking.FreeTimes;
import org.kulturhus.followup.booking.MoveSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;

/** The card with the next free times around a session; one press moves it there. */
@Named
@ViewScoped
public class MoveCard implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration SEARCH = Duration.ofDays(12);
    private static final Duration BACK = Duration.ofDays(4);
    private static final int SHOWN = 9;

    @Inject
    private ShownSession shown;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private MoveSession moveSession;

    private transient List<TimeSpan> free;

    public List<TimeSpan> getFree() {
        if (free == null) {
            Instant from = shown.getSession().starts().minus(BACK);
            Instant begin = from.isBefore(Instant.now()) ? Instant.now() : from;
            free = freeTimes.of(shown.getSession(), new TimeSpan(begin, begin.plus(SEARCH))).stream()
                    .limit(SHOWN)
                    .toList();
        }
        return free;
    }

    public Phrase getWhose() {
        return Phrase.of("followup", "move.of", shown.getHost().firstName());
    }

    /** Whoever is refused sees the session and the times as they are now. */
    public void move(TimeSpan to) {
        int seen = shown.version();
        shown.forget();
        free = null;
        moveSession.move(shown.getId(), seen, to.from());
    }
}
