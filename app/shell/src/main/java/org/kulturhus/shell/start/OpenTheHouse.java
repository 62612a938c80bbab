package org.kulturhus.shell.start;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.kulturhus.shell.modules.House;
import org.kulturhus.spi.Module;

/**
 * The first thing that happens: every room's tables are brought up to date, then a new house gets its first people.
 *
 * <p>A request can need a second connection while others wait with theirs for a lock that it holds; so there are more
 * than twice as many connections as threads that answer requests (16, set by the start).
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/kulturhus",
        className = "${MPCONFIG=kulturhus.database.driver}",
        url = "${MPCONFIG=kulturhus.database.url}",
        user = "${MPCONFIG=kulturhus.database.user}",
        password = "${MPCONFIG=kulturhus.database.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 40,
        properties = "fish.payara.log-jdbc-calls=${MPCONFIG=kulturhus.database.log}")
public class OpenTheHouse {

    private static final Logger LOG = Logger.getLogger(OpenTheHouse.class.getName());

    @Resource(lookup = "java:app/jdbc/kulturhus")
    private DataSource database;

    @Inject
    private House house;

    @Inject
    private FirstPeople firstPeople;

    void open(@Observes @Initialized(ApplicationScoped.class) Object started) {
        for (Module module : house.rooms()) {
            migrate(module.id());
        }
        firstPeople.moveIn();
    }

    /** One history per module, so that a module can come and go by itself. */
    private void migrate(String module) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (loader.getResource("db/" + module) == null) {
            return;
        }
        int applied = Flyway.configure(loader)
                .dataSource(database)
                .locations("classpath:db/" + module)
                .table(module + "_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.info(() -> "Tables of " + module + ": " + applied + " migrations applied");
    }
}
