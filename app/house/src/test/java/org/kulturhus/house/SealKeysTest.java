package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of what is private is made once, for its owner's eyes only, and never replaced. */
class SealKeysTest {

    @TempDir
    private Path data;

    @Test
    void theFirstStartMakesOne() throws IOException {
        String key = new SealKeys(data, "").text();
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(new SealKeys(data, "").text()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("seal.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theSettingCountsAndNoFileIsMade() throws IOException {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(new SealKeys(data, " " + key + "," + key + " ").text()).isEqualTo(key + "," + key);
        assertThat(data.resolve("seal.key")).doesNotExist();
    }

    @Test
    void whatIsNoKeyIsNotReplaced() throws IOException {
        Files.writeString(data.resolve("seal.key"), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SealKeys(data, "").text())
                .withMessageContaining("seal.key is not a key");
        assertThat(data.resolve("seal.key")).isEmptyFile();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SealKeys(data, "c2hvcnQ=").text())
                .withMessageContaining("kulturhus.seal.key is not a key");
    }
}
