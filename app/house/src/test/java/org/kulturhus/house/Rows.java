package org.kulturhus.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.testkit.House;
import org.kulturhus.testkit.Postgres;

/** The database of a house, seen past the product. */
record Rows(String url, String user) {

    /** Where a house keeps its data. */
    enum Database {
        H2,
        POSTGRESQL
    }

    /** Gives the house, which has not started yet, a new database. */
    static Rows of(House house, Database database) {
        if (database == Database.H2) {
            return new Rows("jdbc:h2:file:" + house.data().resolve("kulturhus"), "kulturhus");
        }
        String url = Postgres.freshDatabase();
        house.with("kulturhus.database.url", url)
                .with("kulturhus.database.user", Postgres.USER)
                .with("kulturhus.database.password", Postgres.PASSWORD);
        return new Rows(url, Postgres.USER);
    }

    /** The tables in which some cell holds the words. */
    List<String> tablesWith(String words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    if (holds(rows, words)) {
                        found.add(table.toLowerCase());
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", null)) {
            while (tables.next()) {
                String schema = tables.getString("TABLE_SCHEM");
                if ("public".equalsIgnoreCase(schema)
                        && tables.getString("TABLE_TYPE").contains("TABLE")) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }

    private static boolean holds(ResultSet rows, String words) throws SQLException {
        boolean holds = false;
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                String cell = rows.getString(column);
                holds |= cell != null && cell.contains(words);
            }
        }
        return holds;
    }

    /** One cell. */
    String cell(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, user);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    void change(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement one = connection.createStatement()) {
            one.executeUpdate(statement);
        }
    }
}
