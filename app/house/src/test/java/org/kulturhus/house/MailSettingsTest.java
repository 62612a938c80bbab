package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the mail server: none at all, or ones that make sense. */
class MailSettingsTest {

    @Test
    void withoutAHostThereIsNothing() {
        MailSettings none = of(Map.of("kulturhus.mail.password", "secret", "kulturhus.mail.security", "nonsense"));
        assertThat(none.ofServer()).isEmpty();
        assertThat(none.secretsOfServer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',starttls,587", "starttls,starttls,587", "tls,tls,465", "none,none,25"})
    void thePortFollowsTheSecurity(String given, String security, String port) {
        Map<String, String> told = of(Map.of(
                        "kulturhus.mail.host", "smtp.example",
                        "kulturhus.mail.from", "house@example",
                        "kulturhus.mail.security", given))
                .ofServer();
        assertThat(told).containsEntry("kulturhus.mail.security", security).containsEntry("kulturhus.mail.port", port);
        assertThat(told).containsEntry("kulturhus.mail.seconds", "3");
    }

    @Test
    void thePasswordIsNotAmongWhatTheListOfProcessesShows() {
        MailSettings settings = of(Map.of(
                "kulturhus.mail.host", "smtp.example",
                "kulturhus.mail.from", "house@example",
                "kulturhus.mail.user", "house",
                "kulturhus.mail.password", "secret"));
        assertThat(settings.ofServer()).doesNotContainValue("secret").containsEntry("kulturhus.mail.user", "house");
        assertThat(settings.secretsOfServer()).containsExactly(Map.entry("KULTURHUS_MAIL_PASSWORD", "secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "security,ssl",
        "port,0",
        "port,smtp",
        "port,70000",
        "from,nobody",
        "from,''",
        "seconds,0",
        "seconds,often"
    })
    void whatMakesNoMailServerIsRefusedByName(String key, String value) {
        Map<String, String> keys = new java.util.HashMap<>(
                Map.of("kulturhus.mail.host", "smtp.example", "kulturhus.mail.from", "house@example"));
        keys.put("kulturhus.mail." + key, value);
        assertThatThrownBy(() -> of(keys).ofServer()).hasMessageStartingWith("kulturhus.mail." + key + " ");
    }

    private static MailSettings of(Map<String, String> keys) {
        return new MailSettings(key -> keys.getOrDefault(key, ""));
    }
}
