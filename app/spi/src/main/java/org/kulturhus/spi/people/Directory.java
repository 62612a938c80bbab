package org.kulturhus.spi.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.spi.Role;

/** The people of the house. Ask for many at once: one call is at most two SQL statements. */
public interface Directory {

    /** The people with these ids; unknown ids are left out. */
    Map<PersonId, Person> people(Collection<PersonId> ids);

    /** Everybody with the role, by name. */
    List<Person> withRole(Role role);

    /** Everybody whose line manager the person is, by name. */
    List<Person> reportsOf(PersonId manager);

    Optional<Person> byEmail(String email);

    default Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people(List.of(id)).get(id));
    }
}
