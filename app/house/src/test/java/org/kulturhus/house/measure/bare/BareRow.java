package org.kulturhus.house.measure.bare;

import java.util.List;
import java.util.stream.IntStream;

/** A row like a person of the house, from memory. */
public record BareRow(
        long id,
        String name,
        String email,
        String title,
        String unit,
        String place,
        Long lineManager,
        String country,
        String zone,
        String language,
        List<String> roles) {

    static final List<BareRow> FIFTY = IntStream.range(0, 50)
            .mapToObj(number -> new BareRow(
                    number,
                    "Person Number " + number,
                    "person.number" + number + "@bare.example",
                    "Store manager",
                    "Store " + number,
                    "Oslo",
                    7L,
                    "NO",
                    "Europe/Oslo",
                    "nb",
                    List.of("EMPLOYEE", "LEADER")))
            .toList();
}
