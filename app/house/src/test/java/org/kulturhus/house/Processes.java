package org.kulturhus.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operating system's own account of who listens where (Linux: /proc). */
final class Processes {

    private static final String LISTENING = "0A";

    private final int port;

    Processes(int port) {
        this.port = port;
    }

    /** The process that serves the port. */
    long server() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(java.util.Arrays::asList)
                        .orElse(List.of())
                        .containsAll(List.of("--port", String.valueOf(port))))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    /** Local addresses on which the process listens for TCP. */
    List<String> listening(long process) throws IOException {
        Set<String> sockets;
        try (Stream<Path> files = Files.list(Path.of("/proc/" + process + "/fd"))) {
            sockets = files.map(Processes::target)
                    .filter(name -> name.startsWith("socket:["))
                    .collect(Collectors.toSet());
        }
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            List<String> lines = Files.readAllLines(Path.of("/proc/" + process + "/net/" + table));
            for (String line : lines.subList(1, lines.size())) {
                String[] columns = line.trim().split("\\s+");
                if (columns[3].equals(LISTENING) && sockets.contains("socket:[" + columns[9] + "]")) {
                    addresses.add(readable(columns[1]));
                }
            }
        }
        return addresses;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String readable(String hexadecimal) {
        String[] parts = hexadecimal.split(":");
        boolean loopback = parts[0].equals("0100007F") || parts[0].equals("0000000000000000FFFF00000100007F");
        return (loopback ? "127.0.0.1" : parts[0]) + ":" + Integer.parseInt(parts[1], 16);
    }
}
