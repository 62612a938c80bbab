package org.kulturhus.followup.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kulturhus.followup.model.FollowUpSession;

/**
 * Writes the sessions of whole years. A persistence context would write them in no order: the year of a leader lay strewn over
 * the table, and the indexes grew everywhere at once (ADR 0025).
 */
@ApplicationScoped
public class NewSessions {

    private static final int BATCH = 1000;
    /** What the persistence context gives a row that it writes for the first time. */
    private static final int FIRST_VERSION = 1;

    static final Map<String, Function<FollowUpSession, Object>> COLUMNS = columns();

    @PersistenceContext(unitName = "followup")
    private EntityManager entities;

    /**
     * Writes sessions that nobody has asked for yet, in this order and inside the transaction. They are not managed: a change to
     * one of these objects is not written.
     *
     * @throws PersistenceException if the database refuses one
     */
    public void write(List<FollowUpSession> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        sessions.forEach(this::number);
        String names = String.join(", ", COLUMNS.keySet());
        String marks = String.join(", ", Collections.nCopies(COLUMNS.size(), "?"));
        try (PreparedStatement insert = entities.unwrap(Connection.class)
                .prepareStatement("insert into followup_session (" + names + ") values (" + marks + ")")) {
            for (int from = 0; from < sessions.size(); from += BATCH) {
                for (FollowUpSession session : sessions.subList(from, Math.min(from + BATCH, sessions.size()))) {
                    fill(insert, session);
                }
                insert.executeBatch();
            }
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    /** From the sequence, as every session, but not to be watched. */
    private void number(FollowUpSession session) {
        entities.persist(session);
        entities.detach(session);
    }

    private static void fill(PreparedStatement insert, FollowUpSession session) throws SQLException {
        int column = 0;
        for (Function<FollowUpSession, Object> value : COLUMNS.values()) {
            insert.setObject(++column, value.apply(session));
        }
        insert.addBatch();
    }

    private static Map<String, Function<FollowUpSession, Object>> columns() {
        Map<String, Function<FollowUpSession, Object>> columns = new LinkedHashMap<>();
        columns.put("id", FollowUpSession::id);
        columns.put("programme_id", session -> session.programme().value());
        columns.put("leader_id", session -> session.leader().value());
        columns.put("host_id", session -> session.host().value());
        columns.put("series_number", FollowUpSession::number);
        columns.put("topic", session -> session.topic().name());
        columns.put("stand_in", FollowUpSession::standIn);
        columns.put("extra", FollowUpSession::extra);
        columns.put("starts_at", session -> at(session.starts()));
        columns.put("ends_at", session -> at(session.span().until()));
        columns.put("planned_at", session -> at(session.plannedAt()));
        columns.put("wished_on", session -> session.wished().orElse(null));
        columns.put("zone", session -> session.zone().getId());
        columns.put("state", session -> session.state().name());
        columns.put("moved", FollowUpSession::moved);
        columns.put("cancelled", FollowUpSession::cancelled);
        columns.put("called_off", FollowUpSession::calledOff);
        columns.put("sequence", FollowUpSession::sequence);
        columns.put("version", session -> FIRST_VERSION);
        return columns;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
