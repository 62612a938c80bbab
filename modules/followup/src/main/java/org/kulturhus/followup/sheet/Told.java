package org.kulturhus.followup.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.followup.attendance.model.Absentee;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * What a workbook tells.
 *
 * @param leaders everybody who gets a row, also without a session
 * @param people leaders and hosts
 * @param holidays that have moved sessions, by the session's id
 * @param away who was not there, by the session's id
 * @param standing how leaders stand
 */
record Told(
        List<FollowUpSession> sessions,
        Collection<PersonId> leaders,
        Map<PersonId, Person> people,
        Map<Long, String> holidays,
        Map<Long, List<Absentee>> away,
        Map<PersonId, Standing.Row> standing) {

    /** The leader's, in time. */
    List<FollowUpSession> of(PersonId leader) {
        return sessions.stream()
                .filter(session -> session.leader().equals(leader))
                .toList();
    }

    String time(PersonId leader) {
        return standing(leader).map(Standing.Row::time).orElse("");
    }

    Optional<String> status(PersonId leader) {
        return standing(leader).map(Standing.Row::status);
    }

    boolean bad(PersonId leader) {
        return standing(leader).filter(Standing.Row::bad).isPresent();
    }

    private Optional<Standing.Row> standing(PersonId leader) {
        return Optional.ofNullable(standing.get(leader));
    }
}
