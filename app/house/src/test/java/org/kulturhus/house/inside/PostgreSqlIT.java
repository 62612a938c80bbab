package org.kulturhus.house.inside;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product on PostgreSQL. */
@ExtendWith({OnDatabase.PostgreSql.class, ArquillianExtension.class})
class PostgreSqlIT extends EveryRoomWorks {

    @Deployment
    static WebArchive product() {
        return ProductArchive.withTests(
                PostgreSqlIT.class, EveryRoomWorks.class, OnDatabase.class, OnDatabase.PostgreSql.class);
    }

    @Override
    String databaseName() {
        return "PostgreSQL";
    }
}
