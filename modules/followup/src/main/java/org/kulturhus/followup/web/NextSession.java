package org.kulturhus.followup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.followup.agenda.Waiting;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.people.PersonId;

/** The leader's next session and year, for the cards of the home page. */
@Named
@RequestScoped
public class NextSession {

    @Inject
    private Sessions sessions;

    @Inject
    private Waiting waiting;

    @Inject
    private Access access;

    private List<FollowUpSession> mine;
    private List<Later> later;

    /** All of my sessions as a leader, in time. */
    public List<FollowUpSession> getMine() {
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
        return getMine().stream()
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

    /** Sessions after the next one on whose agenda something waits already. */
    public List<Later> getLater() {
        if (later == null) {
            Map<Long, Integer> counts = waiting.of(access.me(), getMine(), Instant.now());
            later = getMine().stream()
                    .filter(session -> session != getSession() && counts.containsKey(session.id()))
                    .map(session -> new Later(session, counts.get(session.id())))
                    .toList();
        }
        return later;
    }

    /** My sessions of the programme of the next one, or of the last one when none is to come. */
    public List<FollowUpSession> ofProgramme() {
        Optional<FollowUpSession> shown = next().or(() -> getMine().stream().reduce((one, later) -> later));
        return getMine().stream()
                .filter(session ->
                        session.programme().equals(shown.orElseThrow().programme()))
                .toList();
    }

    public Phrase getYear() {
        return Phrase.of(
                "followup",
                "year",
                count(Beat.State.HELD),
                count(Beat.State.MISSED),
                moved(),
                count(Beat.State.PLANNED));
    }

    private long count(Beat.State state) {
        return ofProgramme().stream()
                .filter(session -> session.state() == state)
                .count();
    }

    private long moved() {
        return ofProgramme().stream().filter(FollowUpSession::moved).count();
    }

    /** A later session with what waits on its agenda. */
    public record Later(FollowUpSession session, int waiting) {

        public Phrase words() {
            return Phrase.of("followup", "agenda.waiting", waiting);
        }
    }
}
