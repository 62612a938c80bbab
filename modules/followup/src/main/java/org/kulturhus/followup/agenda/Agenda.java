package org.kulturhus.followup.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.AgendaItem;
import org.kulturhus.spi.followup.AgendaItemSource;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** What other rooms put on the agenda of a session: all that came up since the last session of the same topic that was not missed. */
@ApplicationScoped
public class Agenda {

    @Inject
    @Any
    private Instance<AgendaItemSource> sources;

    @Inject
    private Sessions sessions;

    @Inject
    private Programmes programmes;

    public List<AgendaItem> items(FollowUpSession session) {
        return items(session, sessions.series(session.programme(), session.leader()));
    }

    /** @param known sessions among which are all earlier ones of the leader's in this programme, in time */
    public List<AgendaItem> items(FollowUpSession session, List<FollowUpSession> known) {
        Instant since = known.stream()
                .filter(earlier -> earlier.leader().equals(session.leader())
                        && earlier.programme().equals(session.programme())
                        && earlier.topic() == session.topic()
                        && earlier.state() != Beat.State.MISSED
                        && earlier.starts().isBefore(session.starts()))
                .map(FollowUpSession::starts)
                .reduce((one, later) -> later)
                .orElseGet(() -> beginning(session));
        AgendaItemSource.Session asked = new AgendaItemSource.Session(
                session.programme(), session.leader(), session.topic(), new TimeSpan(since, session.starts()));
        return sources.stream().flatMap(source -> source.items(asked).stream()).toList();
    }

    private Instant beginning(FollowUpSession session) {
        LocalDate first = programmes
                .programme(session.programme())
                .map(Programme::prepares)
                .orElseThrow();
        return first.atStartOfDay(session.zone()).toInstant();
    }
}
