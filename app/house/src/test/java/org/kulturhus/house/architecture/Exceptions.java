package org.kulturhus.house.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The list of exceptions: {@code rule | subject | reason}, one a line. */
record Exceptions(List<Entry> entries) {

    /** One exception with its reason. */
    record Entry(String rule, String subject, String reason) {}

    static Exceptions read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s*\\|\\s*", 3);
            if (parts.length < 3 || parts[2].isBlank()) {
                throw new IllegalArgumentException("An exception needs rule, subject and reason: " + line);
            }
            entries.add(new Entry(parts[0].trim(), parts[1], parts[2]));
        }
        return new Exceptions(entries);
    }

    boolean excuses(String rule, String subject) {
        return entries.stream()
                .anyMatch(entry -> entry.rule().equals(rule) && entry.subject().equals(subject));
    }

    /** Exceptions that excuse nothing any more. */
    List<Entry> stale(List<Finding> findings) {
        return entries.stream()
                .filter(entry -> findings.stream()
                        .noneMatch(finding -> finding.rule().equals(entry.rule())
                                && finding.faults().containsKey(entry.subject())))
                .toList();
    }
}
