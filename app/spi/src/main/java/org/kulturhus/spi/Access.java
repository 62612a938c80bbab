package org.kulturhus.spi;

import java.util.Set;
import org.kulturhus.spi.people.PersonId;

/** Who is acting in this request. Injected; while sample data is written it is the first administrator. */
public interface Access {

    /** The signed-in person. Throws {@link Refused} (forbidden) when nobody is signed in. */
    PersonId me();

    Set<Role> roles();

    default boolean is(Role... any) {
        for (Role role : any) {
            if (roles().contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses unless the acting person has one of the roles. */
    default void require(Role... any) {
        if (!is(any)) {
            throw Refused.forbidden(Phrase.of("shell", "refused.role"));
        }
    }
}
