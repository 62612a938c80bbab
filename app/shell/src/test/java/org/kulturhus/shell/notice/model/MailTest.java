package org.kulturhus.shell.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kulturhus.shell.notice.MailFixture;
import org.kulturhus.shell.notice.model.Mail.State;

/** When a mail is tried again, when the house gives up, and what it then still knows. */
class MailTest {

    private static final Instant NOW = Instant.parse("2030-01-07T08:00:00Z");
    private final Mail mail = MailFixture.to("nora@new.example", "Nora Ny", NOW);

    @Test
    void forgetsItsWordsWhenItIsSent() {
        mail.sent(NOW);
        assertThat(mail.state()).isEqualTo(State.SENT);
        assertThat(mail.text()).isEmpty();
        assertThat(mail.link()).isEmpty();
    }

    @Test
    void pausesLongerAndLongerUpToAnHour() {
        List<Long> minutes = new ArrayList<>();
        for (int attempt = 0; attempt < 9; attempt++) {
            mail.failed(Trouble.LATER, "451 later", NOW);
            minutes.add(Duration.between(NOW, mail.dueAt()).toMinutes());
        }
        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(mail.state()).isEqualTo(State.WAITING);
    }

    @Test
    void keepsItsPlaceWhileTheServerIsAway() {
        mail.failed(Trouble.SERVER, "no route", NOW);
        assertThat(mail.dueAt()).isEqualTo(NOW);
        assertThat(mail.state()).isEqualTo(State.WAITING);
    }

    @Test
    void isGivenUpAfterTwoDays() {
        mail.failed(Trouble.SERVER, "no route", NOW.plus(Mail.PATIENCE));
        assertThat(mail.state()).isEqualTo(State.WAITING);
        mail.failed(Trouble.SERVER, "no route", NOW.plus(Mail.PATIENCE).plusSeconds(1));
        assertThat(mail.state()).isEqualTo(State.FAILED);
        assertThat(mail.answer()).isEqualTo("no route");
    }

    @Test
    void isGivenUpAtOnceWhenTheRecipientIsRefused() {
        mail.failed(Trouble.RECIPIENT, "550 nobody here", NOW);
        assertThat(mail.state()).isEqualTo(State.FAILED);
        assertThat(mail.trouble()).contains(Trouble.RECIPIENT);
    }

    @Test
    void waitsTwoDaysMoreWhenItIsTriedAgain() {
        mail.failed(Trouble.RECIPIENT, "550 nobody here", NOW);
        Instant later = NOW.plus(Duration.ofDays(3));
        mail.tryAgain(later);
        assertThat(mail.state()).isEqualTo(State.WAITING);
        assertThat(mail.dueAt()).isEqualTo(later);
        mail.failed(Trouble.LATER, "451 later", later.plus(Duration.ofDays(1)));
        assertThat(mail.state()).isEqualTo(State.WAITING);
    }

    @Test
    void theHoursInWhichItIsHeldBackAreNoHoursInWhichItFailed() {
        mail.heedingQuiet(Optional.of(NOW.plus(Duration.ofDays(4))));
        mail.waitUntil(NOW.plus(Duration.ofHours(9)), NOW);
        assertThat(mail.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(9)));
        mail.failed(Trouble.SERVER, "no route", NOW.plus(Mail.PATIENCE).plus(Duration.ofHours(9)));
        assertThat(mail.state()).isEqualTo(State.WAITING);
        assertThat(mail.restraint().begins()).contains(NOW.plus(Duration.ofDays(4)));
    }

    @Test
    void isNotTriedAgainWhenItsWordsAreForgottenOrItIsSent() {
        mail.failed(Trouble.RECIPIENT, "550 nobody here", NOW);
        mail.forget();
        mail.tryAgain(NOW);
        assertThat(mail.state()).isEqualTo(State.FAILED);
        assertThat(mail.again()).isFalse();
    }
}
