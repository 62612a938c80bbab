package org.kulturhus.culture.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kulturhus.culture.model.WordingFixture.fresh;
import static org.kulturhus.culture.model.WordingFixture.kept;
import static org.kulturhus.culture.model.WordingFixture.wording;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.culture.model.Change.How;
import org.kulturhus.culture.model.Change.Part;
import org.kulturhus.spi.people.PersonId;

class VersionsTest {

    private final PersonId sponsor = new PersonId(2);
    private final Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final Statement first = WordingFixture.open();

    @Test
    void theAgreedOneStaysValidUntilTheNextIsAgreed() {
        assertThat(new Versions(List.of(first)).valid()).isEmpty();
        first.agree(sponsor, now);
        Statement second = first.revised();
        Versions versions = new Versions(List.of(first, second));
        assertThat(versions.valid()).contains(first);
        assertThat(versions.next()).contains(second);
        second.open();
        assertThat(versions.valid()).contains(first);
        second.agree(sponsor, now);
        assertThat(versions.valid()).contains(second);
        assertThat(versions.next()).isEmpty();
        assertThat(versions.numbered(1)).contains(first);
        assertThat(versions.before(second)).contains(first);
    }

    @Test
    void changesAreAddedRemovedAndReworded() {
        first.agree(sponsor, now);
        Statement second = first.revised();
        second.word(wording(
                WordingFixture.SENTENCE,
                List.of(kept(1, "We look up at once"), fresh("We walk along")),
                List.of(kept(3, "We point"))));
        assertThat(Change.between(first, second))
                .containsExactly(
                        new Change(Part.WE_DO, How.REWORDED, "We look up", "We look up at once"),
                        new Change(Part.WE_DO, How.ADDED, "", "We walk along"),
                        new Change(Part.WE_DO, How.REMOVED, "We ask", ""));
        assertThat(Change.between(first, first)).isEmpty();
    }
}
