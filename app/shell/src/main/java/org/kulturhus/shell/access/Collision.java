package org.kulturhus.shell.access;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Two who wanted the same at once: the database or the version of an entity let one of them pass only. */
public final class Collision {

    /** SQL states of a deadlock, a failed serialization, a lock waited for too long and a key taken twice, on H2 and PostgreSQL. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "HYT00", "23505");

    private Collision() {}

    /** Whether this is what went wrong. */
    public static boolean in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException trouble && isCollision(trouble.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** A database that cannot be reached gives no state. */
    private static boolean isCollision(String state) {
        return state != null && STATES.contains(state);
    }
}
