package org.kulturhus.culture.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Whoever agreed a version, and whoever spoke on the one that is shown; asked once a request. */
@RequestScoped
public class NamedPeople {

    @Inject
    private StatementPage page;

    @Inject
    private Directory directory;

    private Map<PersonId, Person> people;

    public Map<PersonId, Person> all() {
        if (people == null) {
            Stream<PersonId> agreed = page.getVersions().all().stream().flatMap(one -> one.agreedBy().stream());
            Stream<PersonId> spoke = page.getStatement().remarks().stream()
                    .flatMap(one -> Stream.concat(Stream.of(one.writer()), one.answeredBy().stream()));
            people = directory.people(Stream.concat(agreed, spoke).distinct().toList());
        }
        return people;
    }
}
