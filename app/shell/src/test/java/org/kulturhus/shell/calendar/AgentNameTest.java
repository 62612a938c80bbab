package org.kulturhus.shell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null|null",
                "''|''",
                "Google-Calendar-Importer|Google Calendar",
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0|Thunderbird",
                "iOS/17.5.1 (21F90) dataaccessd/1.0|Apple Calendar",
                "macOS/14.5 (23F79) CalendarAgent/1014.4|Apple Calendar",
                "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17)|Outlook",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/128.0 Safari/537.36|Chrome",
                "curl/8.9.1|curl 8.9.1",
                "Tiny|Tiny"
            })
    void isShortAndKnown(String agent, String name) {
        assertThat(AgentName.of(agent)).isEqualTo(name == null ? "" : name);
    }

    @ParameterizedTest
    @CsvSource({"'<script>alert(1)</script>'", "'x\ty\u0000z'"})
    void neverBreaksALine(String agent) {
        assertThat(AgentName.of(agent))
                .doesNotContain("\n", "\t", "\u0000", "(")
                .hasSizeLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
    void neverGrows(String agent) {
        assertThat(AgentName.of(agent)).hasSize(40);
    }
}
