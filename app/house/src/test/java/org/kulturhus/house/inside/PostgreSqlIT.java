package org.kulturhus.house.inside;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product on PostgreSQL. */
@ExtendWith({OnDatabase.PostgreSql.class, ArquillianExtension.class})
class PostgreSqlIT extends EveryRoomWorks {

    @Resource(lookup = "java:app/jdbc/kulturhus")
    private DataSource database;

    @Deployment
    static WebArchive product() {
        return ProductArchive.withTests(
                PostgreSqlIT.class, EveryRoomWorks.class, OnDatabase.class, OnDatabase.PostgreSql.class);
    }

    @Override
    String databaseName() {
        return "PostgreSQL";
    }

    /** Rows that were never changed stand where they were inserted: session by session, leader by leader (ADR 0025). */
    @Test
    void yearsOfFollowUpLieInOrder() throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id from followup_session where version = 1 order by ctid")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        long back = IntStream.range(1, ids.size())
                .filter(at -> ids.get(at) < ids.get(at - 1))
                .count();
        assertTrue(ids.size() > 100, ids.size() + " sessions");
        assertTrue(back < ids.size() / 20, back + " of " + ids.size() + " stand before an older one");
    }
}
