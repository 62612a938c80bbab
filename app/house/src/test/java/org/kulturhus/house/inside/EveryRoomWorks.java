package org.kulturhus.house.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.Background;
import org.kulturhus.spi.Module;
import org.kulturhus.spi.calendar.BusyTimes;
import org.kulturhus.spi.people.PersonId;

/** Runs inside the deployed product: what must be so in every room, on whichever database. */
abstract class EveryRoomWorks {

    private static final int ROUNDS = 20;
    private static final int HANDS = 4;

    @Inject
    @Any
    private Instance<Module> modules;

    @Inject
    private Background background;

    @Inject
    @Any
    private Instance<BusyTimes> busyTimes;

    @Resource(lookup = "java:app/jdbc/kulturhus")
    private DataSource database;

    /** What the database says it is. */
    abstract String databaseName();

    @Test
    void standsOnTheRightDatabase() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertEquals(databaseName(), connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void everyMigrationOfEveryRoomIsApplied() throws Exception {
        int rooms = 0;
        for (String unit : units()) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select \"success\" from \"" + unit
                            + "_history\" where \"version\" is not null and \"version\" <> '0'")) {
                int applied = 0;
                while (rows.next()) {
                    assertTrue(rows.getBoolean(1), unit);
                    applied++;
                }
                assertTrue(applied > 0, unit + " has no migration");
            }
            rooms++;
        }
        assertTrue(rooms > 0);
    }

    /** A row of every entity is read with all its columns: mappings and migrations agree. */
    @Test
    void everyEntityOfEveryRoomFindsItsTable() throws Exception {
        for (String unit : units()) {
            EntityManager manager = factory(unit).createEntityManager();
            assertFalse(manager.getMetamodel().getEntities().isEmpty(), unit);
            for (EntityType<?> entity : manager.getMetamodel().getEntities()) {
                manager.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                        .setMaxResults(1)
                        .getResultList();
            }
            manager.close();
        }
    }

    @Test
    void everyRoomWithTablesIsAModule() throws IOException {
        List<String> ids = modules.stream().map(Module::id).toList();
        assertTrue(ids.containsAll(units()), ids + " " + units());
    }

    /** What was read for the request and what is read in the background stay apart, whoever ends first. */
    @Test
    void workInTheBackgroundLeavesTheRequestAlone() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            look();
            CountDownLatch hands = new CountDownLatch(HANDS);
            for (int hand = 0; hand < HANDS; hand++) {
                background.run(() -> {
                    look();
                    hands.countDown();
                });
            }
            look();
            assertTrue(hands.await(10, TimeUnit.SECONDS), "what was begun failed");
            look();
            Thread.sleep(5);
            look();
        }
    }

    /** Reads outside of a transaction. */
    private void look() {
        for (BusyTimes times : busyTimes) {
            assertTrue(times.doubts(List.of(new PersonId(-1))).isEmpty());
        }
    }

    private static EntityManagerFactory factory(String unit) throws NamingException {
        return InitialContext.doLookup("java:comp/env/persistence/" + unit);
    }

    /** Names of all persistence units. */
    private static List<String> units() throws IOException {
        List<String> units = new ArrayList<>();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (URL file : Collections.list(loader.getResources("META-INF/persistence.xml"))) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.openStream()))) {
                lines.lines()
                        .filter(line -> line.contains("<persistence-unit "))
                        .map(line -> line.replaceAll(".* name=\"(\\w+)\".*", "$1"))
                        .forEach(units::add);
            }
        }
        return units;
    }
}
