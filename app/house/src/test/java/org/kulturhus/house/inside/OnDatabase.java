package org.kulturhus.house.inside;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kulturhus.testkit.Postgres;

/** Tells the server that Arquillian is about to start where its data lies; each test class has a JVM of its own. */
abstract class OnDatabase implements BeforeAllCallback {

    private static final String OPTIONS = "-Dkulturhus.database.driver=%s -Dkulturhus.database.url=%s"
            + " -Dkulturhus.database.user=postgres -Dkulturhus.database.password=postgres"
            + " -Dkulturhus.database.log=false -Dkulturhus.sample=true";

    abstract String driver();

    abstract String url();

    /** Does nothing inside the server, where the extension is called as well. */
    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("kulturhus.war") == null) {
            return;
        }
        System.setProperty("payara.cmdOptions", OPTIONS.formatted(driver(), url()));
    }

    /** In memory. */
    static final class H2 extends OnDatabase {

        @Override
        String driver() {
            return "org.h2.jdbcx.JdbcDataSource";
        }

        @Override
        String url() {
            return "jdbc:h2:mem:inside;DB_CLOSE_DELAY=-1;WRITE_DELAY=0";
        }
    }

    /** A real server. */
    static final class PostgreSql extends OnDatabase {

        @Override
        String driver() {
            return "org.postgresql.ds.PGSimpleDataSource";
        }

        @Override
        String url() {
            return Postgres.freshDatabase();
        }
    }
}
