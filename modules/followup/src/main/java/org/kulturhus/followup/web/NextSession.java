package org.kulturhus.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.BeatsColumn;
import org.kulturhus.followup.Sessions;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;

/** The leader's next session and year, for the cards of the home page. */
@Named
@ViewScoped
public class NextSession implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sessions sessions;

    @Inject
    private Access access;

    private transient List<FollowUpSession> mine;

    private List<FollowUpSession> mine() {
        if (mine == null) {
            PersonId me = access.me();
            mine = sessions.with(me).stream()
                    .filter(session -> session.leader().equals(me))
                    .sorted(Comparator.comparing(FollowUpSession::starts))
                    .toList();
        }
        return mine;
    }

    private Optional<FollowUpSession> next() {
        return mine().stream()
                .filter(session -> session.planned() && session.span().until().isAfter(Instant.now()))
                .findFirst();
    }

    /** The next session; {@code null} when there is none. */
    public FollowUpSession getSession() {
        return next().orElse(null);
    }

    public boolean isPresent() {
        return next().isPresent();
    }

    public List<Beat> getBeats() {
        return BeatsColumn.beats(mine());
    }

    public Phrase getYear() {
        return Phrase.of("followup", "year", count(Beat.State.HELD), moved(), count(Beat.State.PLANNED));
    }

    private long count(Beat.State state) {
        return mine().stream().filter(session -> session.state() == state).count();
    }

    private long moved() {
        return mine().stream().filter(FollowUpSession::moved).count();
    }
}
