package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the product adds to the settings of its owner. */
class SettingsTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/k, jdbc:postgresql://db/k?reWriteBatchedInserts=true",
        "jdbc:postgresql://db/k?ssl=true, jdbc:postgresql://db/k?ssl=true&reWriteBatchedInserts=true",
        "jdbc:postgresql://db/k?reWriteBatchedInserts=false, jdbc:postgresql://db/k?reWriteBatchedInserts=false"
    })
    void batchesOfInsertsAreOneStatementUnlessTheOwnerSaysOtherwise(String given, String told) {
        assertThat(Settings.rewriting(given)).isEqualTo(told);
    }
}
