package org.kulturhus.culture.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kulturhus.culture.model.Statement.State;

/** Every version of a programme's statement, the first one first. The last agreed one is valid until a newer is agreed. */
public record Versions(List<Statement> all) {

    public Versions {
        all = List.copyOf(all);
    }

    public Optional<Statement> valid() {
        return agreed().reduce((earlier, later) -> later);
    }

    private Stream<Statement> agreed() {
        return all.stream().filter(statement -> statement.state() == State.AGREED);
    }

    /** The one that is being worked on; there is never more than one. */
    public Optional<Statement> next() {
        return newest().filter(statement -> statement.state() != State.AGREED);
    }

    public Optional<Statement> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public Optional<Statement> numbered(int number) {
        return all.stream().filter(statement -> statement.number() == number).findFirst();
    }

    /** The version that was agreed before this one. */
    public Optional<Statement> before(Statement statement) {
        return numbered(statement.number() - 1);
    }
}
