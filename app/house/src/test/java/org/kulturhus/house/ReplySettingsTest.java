package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the mailbox: none at all, or ones that make sense. */
class ReplySettingsTest {

    private static final Map<String, String> RIGHT = Map.of(
            "kulturhus.replies.host", "imap.example",
            "kulturhus.replies.address", "answers@house.example",
            "kulturhus.replies.user", "house",
            "kulturhus.replies.password", "secret");

    @Test
    void withoutAHostThereIsNothing() {
        ReplySettings none =
                of(Map.of("kulturhus.replies.password", "secret", "kulturhus.replies.security", "nonsense"));
        assertThat(none.ofServer()).isEmpty();
        assertThat(none.secretsOfServer()).isEmpty();
    }

    @Test
    void theUsualIsTheSafestAndThePasswordIsNotInTheListOfProcesses() {
        assertThat(of(RIGHT).ofServer())
                .containsEntry("kulturhus.replies.port", "993")
                .containsEntry("kulturhus.replies.security", "tls")
                .containsEntry("kulturhus.replies.folder", "INBOX")
                .containsEntry("kulturhus.replies.seconds", "10")
                .doesNotContainValue("secret");
        assertThat(of(RIGHT).secretsOfServer()).containsExactly(Map.entry("KULTURHUS_REPLIES_PASSWORD", "secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "security,ssl",
        "port,0",
        "port,imap",
        "address,nobody",
        "address,''",
        "user,''",
        "seconds,0",
        "seconds,soon"
    })
    void whatMakesNoMailboxIsRefusedByName(String key, String value) {
        Map<String, String> keys = new HashMap<>(RIGHT);
        keys.put("kulturhus.replies." + key, value);
        assertThatThrownBy(() -> of(keys).ofServer()).hasMessageStartingWith("kulturhus.replies." + key + " ");
    }

    private static ReplySettings of(Map<String, String> keys) {
        return new ReplySettings(key -> keys.getOrDefault(key, ""));
    }
}
