package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.followup.AgendaItem;
import org.kulturhus.spi.followup.AgendaItemSource;
import org.kulturhus.spi.followup.Topic;

/** What the committee has decided belongs on the agenda of the first culture session after it took effect, until one treats it. */
@ApplicationScoped
public class CommitteeAgenda implements AgendaItemSource {

    @Inject
    private Register register;

    @Override
    public List<AgendaItem> items(Session session) {
        if (session.topic() != Topic.CULTURE) {
            return List.of();
        }
        return register.adopted(day(session.since().from()), day(session.since().until())).stream()
                .filter(decision -> hasItsTurn(decision.holdsFrom(), session.since()))
                .map(CommitteeAgenda::item)
                .toList();
    }

    /** A span has its first instant and not its last, so each moment has its turn in exactly one session to come. */
    static boolean hasItsTurn(Instant holdsFrom, TimeSpan since) {
        return !holdsFrom.isBefore(since.from()) && holdsFrom.isBefore(since.until());
    }

    private static AgendaItem item(Decision decision) {
        return new AgendaItem(
                Phrase.of("governance", "agenda.item", decision.text().title()),
                Phrase.of("governance", "agenda.origin"),
                "governance/decision?id=" + decision.id());
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Decision.ZONE).toLocalDate();
    }
}
