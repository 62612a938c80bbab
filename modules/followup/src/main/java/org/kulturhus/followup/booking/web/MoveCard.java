package org.kulturhus.followup.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.kulturhus.followup.booking.MoveFollowing;
import org.kulturhus.followup.booking.MoveSession;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.calendar.TimeSpan;

/**
 * The card with a few free times of each of the days around a session, and of earlier and later ones; one press moves it there,
 * or asks about all that follow.
 */
@Named
@ViewScoped
public class MoveCard extends DaysCard {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private MoveSession moveSession;

    @Inject
    private MoveFollowing moveFollowing;

    private boolean following;
    private Instant asked;
    private String stamp;
    private Moved moved;
    private transient MoveFollowing.Question question;

    @Override
    protected Look look(TimeSpan window) {
        return freeTimes.look(freeTimes.meeting(shown.getSession()), window);
    }

    @Override
    protected Instant usual() {
        return shown.getSession().starts();
    }

    /** Whoever is refused sees the session and the times as they are now. */
    public void move(TimeSpan to) {
        if (following) {
            asked = to.from();
            question = moveFollowing.ask(shown.getId(), asked);
            stamp = question.stamp();
            return;
        }
        Instant before = shown.isToCome() ? usual() : null;
        put(to.from());
        moved = before == null ? null : new Moved(before, to.from());
    }

    /** Refused when the old time is taken, or the session is no longer the one that was moved. */
    public void undo() {
        Instant back = moved.from();
        shown.getSession();
        put(back);
        moved = new Moved(back, null);
    }

    private void put(Instant start) {
        int seen = shown.version();
        forget();
        moveSession.move(shown.getId(), seen, start);
        around();
    }

    public void moveAll() {
        Instant start = asked;
        forget();
        moveFollowing.move(shown.getId(), start, stamp);
        following = false;
        around();
    }

    public void forget() {
        moved = null;
        shown.forget();
        lookAgain();
        question = null;
        asked = null;
    }

    /** What would move; {@code null} as long as nothing is asked. */
    public MoveFollowing.Question getQuestion() {
        if (question == null && asked != null) {
            question = moveFollowing.ask(shown.getId(), asked);
        }
        return question;
    }

    /** What was done last; {@code null} when nothing was, or when it did not take place before, so that there is no way back. */
    public Moved getMoved() {
        return moved;
    }

    public boolean isFollowing() {
        return following;
    }

    public void setFollowing(boolean following) {
        this.following = following;
    }
}
