package org.kulturhus.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed says why in a sentence, with exit code 2, before it does anything. */
class StartTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Process start = start("-Dkulturhus.port=" + taken.getLocalPort());
            assertThat(said(start)).contains("port " + taken.getLocalPort() + " on 127.0.0.1 is taken");
            assertThat(start.waitFor()).isEqualTo(2);
        }
    }

    @Test
    void saysThatThePortIsNoNumber() throws Exception {
        Process start = start("-Dkulturhus.port=eighty");
        assertThat(said(start)).contains("kulturhus.port is not a number: eighty");
        assertThat(start.waitFor()).isEqualTo(2);
    }

    private Process start(String setting) throws IOException {
        List<String> command = new ArrayList<>(List.of(Start.java(), setting, "-cp", "target/classes"));
        command.add(Start.class.getName());
        for (String place : List.of("", "server", "payara.jar", "product")) {
            command.add(folder.resolve(place).toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String said(Process start) throws IOException {
        return new String(start.getInputStream().readAllBytes());
    }
}
