package org.kulturhus.mentoring.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps a short list of words in one column, one a line. */
@Converter
public class Lines implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return words == null ? "" : String.join("\n", words);
    }

    @Override
    public List<String> convertToEntityAttribute(String kept) {
        return kept == null || kept.isEmpty() ? List.of() : kept.lines().toList();
    }

    /** Trimmed, each once whatever its case, in the order given; empty ones are left out. */
    static List<String> tidy(Collection<String> words) {
        Map<String, String> tidy = new LinkedHashMap<>();
        for (String word : words) {
            String trimmed = word.trim().replaceAll("\\s+", " ");
            if (!trimmed.isEmpty()) {
                tidy.putIfAbsent(trimmed.toLowerCase(Locale.ROOT), trimmed);
            }
        }
        return List.copyOf(tidy.values());
    }
}
