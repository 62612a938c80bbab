package org.kulturhus.shell.bell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kulturhus.spi.people.PersonId;

class NoticeTest {

    private static final Instant TOLD = Instant.parse("2026-11-27T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Notice notice = new Notice(new PersonId(7), "Moved", "To Tuesday", "somewhere/page?id=3", TOLD);

    @Test
    void isUnreadUntilItIsRead() {
        assertThat(notice.unread()).isTrue();
        assertThat(notice.readAt()).isEmpty();
        notice.read(NOON);
        assertThat(notice.unread()).isFalse();
        assertThat(notice.readAt()).contains(NOON);
    }

    @Test
    void keepsWhenItWasReadFirst() {
        notice.read(NOON);
        notice.read(NOON.plusSeconds(60));
        assertThat(notice.readAt()).contains(NOON);
    }

    @Test
    void isForOnePerson() {
        assertThat(notice.isFor(new PersonId(7))).isTrue();
        assertThat(notice.isFor(new PersonId(8))).isFalse();
    }

    @Test
    void wordsThatAreTooLongForTheirPlaceAreCutNotRefused() {
        Notice lengthy = new Notice(new PersonId(7), "t".repeat(201), "w".repeat(4001), "home", TOLD);
        assertThat(lengthy.title()).hasSize(200);
        assertThat(lengthy.text()).hasSize(4000);
    }
}
