package org.kulturhus.mentoring.matching;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Norwegian leaders and mentors, each in a unit of its own. */
final class PersonFixture {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private PersonFixture() {}

    static Person inOslo(long id) {
        return person(id, "Oslo", OSLO, null);
    }

    static Person person(long id, String place, ZoneId zone, Long lineManager) {
        return new Person(
                new PersonId(id),
                "Person " + id,
                "p" + id + "@example.com",
                "Leader",
                "Unit " + id,
                place,
                Optional.ofNullable(lineManager).map(PersonId::new),
                "NO",
                zone,
                Locale.forLanguageTag("nb"),
                Set.of());
    }
}
