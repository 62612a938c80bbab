package org.kulturhus.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.kulturhus.governance.model.Category;
import org.kulturhus.governance.model.Choice;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.Direction;
import org.kulturhus.governance.model.Draft;
import org.kulturhus.spi.people.PersonId;

/** Decisions of a committee of seven, in the states that the tests begin with. */
public final class DecisionFixture {

    public static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");
    public static final PersonId SPONSOR = new PersonId(1);
    public static final List<PersonId> SEVEN =
            LongStream.rangeClosed(1, 7).mapToObj(PersonId::new).toList();

    private DecisionFixture() {}

    public static Draft draft() {
        return new Draft(
                "Refunds up to 500 kr",
                "87 customers had to wait for a manager.",
                Category.MANDATE,
                LocalDate.of(2026, 11, 18),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 3, 1),
                "Repeat contacts",
                Direction.DOWN);
    }

    public static Decision drafted() {
        return new Decision(2026, 14, SPONSOR, draft());
    }

    public static Decision voting() {
        Decision decision = drafted();
        decision.propose();
        decision.openVote(SEVEN);
        return decision;
    }

    /** In the order of the seats; whoever has no choice has not voted. */
    public static Decision voted(Choice... choices) {
        Decision decision = voting();
        for (int seat = 0; seat < choices.length; seat++) {
            decision.cast(SEVEN.get(seat), choices[seat], "My sister owns the supplier", NOW);
        }
        return decision;
    }

    public static Decision adopted() {
        Decision decision = voted(Choice.FOR, Choice.FOR, Choice.FOR, Choice.FOR);
        decision.closeVote(NOW);
        return decision;
    }
}
