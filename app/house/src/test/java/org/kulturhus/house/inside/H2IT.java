package org.kulturhus.house.inside;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product on H2. */
@ExtendWith({OnDatabase.H2.class, ArquillianExtension.class})
class H2IT extends EveryRoomWorks {

    @Deployment
    static WebArchive product() {
        return ProductArchive.withTests(H2IT.class, EveryRoomWorks.class, OnDatabase.class, OnDatabase.H2.class);
    }

    @Override
    String databaseName() {
        return "H2";
    }
}
