package org.kulturhus.spi;

import java.util.List;

/**
 * Words that are chosen in the reader's language when they are shown.
 *
 * @param module id of the module whose bundle ({@code org/kulturhus/<module>/messages}) holds the words
 * @param key key in that bundle; the value is a {@link java.text.MessageFormat} pattern
 * @param arguments numbers, strings, {@code java.time} values or further phrases that fill the pattern
 */
public record Phrase(String module, String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** The first three of these names, and how many more there are. */
    public static Phrase names(List<String> names) {
        return switch (names.size()) {
            case 1, 2, 3 -> of("shell", "names." + names.size(), names.toArray());
            default -> of("shell", "names.more", names.get(0), names.get(1), names.get(2), names.size() - 3);
        };
    }

    public static Phrase of(String module, String key, Object... arguments) {
        return new Phrase(module, key, List.of(arguments));
    }
}
