package org.kulturhus.followup.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.booking.MoveFollowing;
import org.kulturhus.followup.booking.MoveSession;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.freetimes.Look;
import org.kulturhus.followup.freetimes.Meeting;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;

/** The card with the next free times around a session; one press moves it there, or asks about all that follow. */
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

    @Inject
    private MoveFollowing moveFollowing;

    private boolean following;
    private Instant asked;
    private String stamp;
    private transient MoveFollowing.Question question;
    private transient Look look;

    private Look look() {
        if (look == null) {
            Instant from = shown.getSession().starts().minus(BACK);
            Instant begin = from.isBefore(Instant.now()) ? Instant.now() : from;
            look = freeTimes.look(Meeting.of(shown.getSession()), new TimeSpan(begin, begin.plus(SEARCH)));
        }
        return look;
    }

    public List<TimeSpan> getFree() {
        return look().free().stream().limit(SHOWN).toList();
    }

    /** Person by person what stands in the way of the other times. */
    public List<Phrase> getWhy() {
        return look().inWords();
    }

    public Phrase getWhose() {
        return Phrase.of("followup", "move.of", shown.getHost().firstName());
    }

    /** Whoever is refused sees the session and the times as they are now. */
    public void move(TimeSpan to) {
        if (following) {
            asked = to.from();
            question = moveFollowing.ask(shown.getId(), asked);
            stamp = question.stamp();
            return;
        }
        int seen = shown.version();
        forget();
        moveSession.move(shown.getId(), seen, to.from());
    }

    public void moveAll() {
        Instant start = asked;
        forget();
        moveFollowing.move(shown.getId(), start, stamp);
        following = false;
    }

    public void forget() {
        shown.forget();
        look = null;
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

    public boolean isFollowing() {
        return following;
    }

    public void setFollowing(boolean following) {
        this.following = following;
    }
}
