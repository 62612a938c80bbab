package org.kulturhus.spi.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.spi.Role;

/**
 * A person as modules see one.
 *
 * @param title what the person is in the organisation ("Store manager")
 * @param unit name of the unit the person belongs to
 * @param place town of the unit; two people with the same place can meet on foot
 * @param lineManager nearest leader, absent at the top
 * @param country ISO 3166-1 alpha-2; decides the public holidays
 */
public record Person(
        PersonId id,
        String name,
        String email,
        String title,
        String unit,
        String place,
        Optional<PersonId> lineManager,
        String country,
        ZoneId zone,
        Locale language,
        Set<Role> roles) {

    /** Two letters for the round picture. */
    public String initials() {
        String[] parts = name.trim().split("\\s+");
        String last = parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "";
        return (parts[0].substring(0, 1) + last).toUpperCase(Locale.ROOT);
    }

    public String firstName() {
        return name.trim().split("\\s+")[0];
    }
}
