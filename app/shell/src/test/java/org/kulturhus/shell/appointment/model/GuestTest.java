package org.kulturhus.shell.appointment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kulturhus.spi.people.PersonId;

/** Words that wait for the next invitation. */
class GuestTest {

    private final Guest guest = new Guest("followup-year-1-2", new PersonId(2));

    @Test
    void twoMovesWithinSecondsAreBothTold() {
        guest.next("Moved: Monday", "Ingrid moved Monday.", "followup/session?id=1");
        guest.next("Moved: Friday", "Ingrid moved Friday.", "followup/session?id=2");
        assertThat(guest.subject()).isEqualTo("Moved: Friday");
        assertThat(guest.text()).isEqualTo("Ingrid moved Monday.\n\nIngrid moved Friday.");
        assertThat(guest.path()).isEqualTo("followup/session?id=2");
        guest.told(Told.NOTHING);
        assertThat(guest.hasWords()).isFalse();
        guest.next("Moved: Sunday", "Ingrid moved Sunday.", "x");
        assertThat(guest.text()).isEqualTo("Ingrid moved Sunday.");
    }

    @Test
    void theSameWordsAreToldOnceAndTheNewestAreKept() {
        guest.next("Off", "Off.", "x");
        guest.next("Off", "Off.", "x");
        assertThat(guest.text()).isEqualTo("Off.");
        guest.next("Long", "a".repeat(3999), "x");
        guest.next("New", "New.", "x");
        assertThat(guest.text()).hasSize(4000).endsWith("New.");
    }
}
