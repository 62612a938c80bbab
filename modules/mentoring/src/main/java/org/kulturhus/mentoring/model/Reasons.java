package org.kulturhus.mentoring.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.spi.Phrase;

/** Keeps reasons as points, key and arguments, one reason a line, so that they can be read in every language later. */
@Converter
public class Reasons implements AttributeConverter<List<Reason>, String> {

    private static final String MODULE = "mentoring";

    @Override
    public String convertToDatabaseColumn(List<Reason> reasons) {
        return reasons == null
                ? null
                : String.join("\n", reasons.stream().map(Reasons::line).toList());
    }

    private static String line(Reason reason) {
        StringBuilder line = new StringBuilder(reason.words().key());
        for (Object argument : reason.words().arguments()) {
            line.append('\t').append(argument instanceof Integer ? "#" : "'").append(argument);
        }
        return reason.counted() ? line.append("\t=").append(reason.points()).toString() : line.toString();
    }

    @Override
    public List<Reason> convertToEntityAttribute(String kept) {
        return kept == null || kept.isEmpty()
                ? List.of()
                : kept.lines().map(Reasons::reason).toList();
    }

    private static Reason reason(String line) {
        String[] parts = line.split("\t");
        List<Object> arguments = new ArrayList<>();
        int points = -1;
        for (int index = 1; index < parts.length; index++) {
            String value = parts[index].substring(1);
            switch (parts[index].charAt(0)) {
                case '=' -> points = Integer.parseInt(value);
                case '#' -> arguments.add(Integer.valueOf(value));
                default -> arguments.add(value);
            }
        }
        return new Reason(points, new Phrase(MODULE, parts[0], arguments));
    }
}
