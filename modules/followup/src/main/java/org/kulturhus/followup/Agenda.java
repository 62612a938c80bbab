package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.AgendaItem;
import org.kulturhus.spi.followup.AgendaItemSource;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** What other rooms put on the agenda of a session: all that came up since the last session of the same topic. */
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
        Instant since = sessions.series(session.programme(), session.leader()).stream()
                .filter(earlier ->
                        earlier.topic() == session.topic() && earlier.starts().isBefore(session.starts()))
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
                .map(Programme::starts)
                .orElseThrow()
                .minusDays(1);
        return first.atStartOfDay(session.zone()).toInstant();
    }
}
