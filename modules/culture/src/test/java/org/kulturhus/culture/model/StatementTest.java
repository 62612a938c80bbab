package org.kulturhus.culture.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

class StatementTest {

    private final Statement statement = new Statement(new ProgrammeId(1));
    private final PersonId leader = new PersonId(7);

    @Test
    void leadersSupportItOnceWhileItIsOpen() {
        statement.open();
        statement.support(leader);
        statement.support(leader);
        assertThat(statement.supporters()).isEqualTo(1);
        assertThat(statement.supportedBy(leader)).isTrue();
    }

    @Test
    void aDraftIsReadOnlyByThoseWhoSteer() {
        assertThat(statement.readableBy(false)).isFalse();
        assertThat(statement.readableBy(true)).isTrue();
        statement.open();
        assertThat(statement.readableBy(false)).isTrue();
    }

    @Test
    void aDraftTakesNoRemarks() {
        Remark remark = new Remark(leader, "Shorter, please", Instant.now());
        assertThatThrownBy(() -> statement.remark(remark)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyAnOpenStatementIsAgreed() {
        assertThatThrownBy(() -> statement.agree(Instant.now())).isInstanceOf(IllegalStateException.class);
        statement.open();
        statement.agree(Instant.now());
        assertThat(statement.state()).isEqualTo(Statement.State.AGREED);
    }

    @Test
    void whatIsAgreedIsNotRewritten() {
        statement.word("We greet every guest as our own", "", List.of());
        statement.open();
        statement.agree(Instant.now());
        assertThatThrownBy(() -> statement.word("Else", "", List.of())).isInstanceOf(IllegalStateException.class);
        assertThat(statement.sentence()).isEqualTo("We greet every guest as our own");
    }
}
