package org.kulturhus.mentoring.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.spi.Phrase;

/** Keeps reasons as key and arguments, one reason a line, so that they can be read in every language later. */
@Converter
public class Reasons implements AttributeConverter<List<Phrase>, String> {

    private static final String MODULE = "mentoring";

    @Override
    public String convertToDatabaseColumn(List<Phrase> reasons) {
        return reasons == null
                ? null
                : String.join("\n", reasons.stream().map(Reasons::line).toList());
    }

    private static String line(Phrase reason) {
        StringBuilder line = new StringBuilder(reason.key());
        for (Object argument : reason.arguments()) {
            line.append('\t').append(argument instanceof Integer ? "#" : "'").append(argument);
        }
        return line.toString();
    }

    @Override
    public List<Phrase> convertToEntityAttribute(String kept) {
        return kept == null || kept.isEmpty()
                ? List.of()
                : kept.lines().map(Reasons::reason).toList();
    }

    private static Phrase reason(String line) {
        String[] parts = line.split("\t");
        List<Object> arguments = new ArrayList<>();
        for (int index = 1; index < parts.length; index++) {
            String value = parts[index].substring(1);
            arguments.add(parts[index].startsWith("#") ? (Object) Integer.valueOf(value) : value);
        }
        return new Phrase(MODULE, parts[0], arguments);
    }
}
