package org.kulturhus.followup.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.followup.plan.ChangeCadence.Preview;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * What another cadence would change, as a page shows it.
 *
 * @param rows the leaders for whom something would change, by name
 * @param outside whose fixed time lies outside working hours at this length; {@code null} when nobody's does
 * @param stamp tells whether it is still the same
 */
public record ShownPreview(List<DifferenceRow> rows, Phrase outside, String stamp) {

    static ShownPreview of(Preview preview, Directory directory) {
        Map<PersonId, Person> people = directory.people(
                preview.differences().keySet().stream().map(Pairing::leader).toList());
        List<DifferenceRow> rows = preview.differences().entrySet().stream()
                .filter(entry -> !entry.getValue().empty())
                .map(entry -> new DifferenceRow(people.get(entry.getKey().leader()), entry.getValue()))
                .sorted(Comparator.comparing(row -> row.leader().name()))
                .toList();
        int count = preview.outside().size();
        String names = preview.outside().stream()
                .map(pairing -> people.get(pairing.leader()).name())
                .sorted()
                .collect(Collectors.joining(", "));
        return new ShownPreview(
                rows, count == 0 ? null : Phrase.of("followup", "cadence.outside", count, names), preview.stamp());
    }
}
