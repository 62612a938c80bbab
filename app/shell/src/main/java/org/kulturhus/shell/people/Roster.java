package org.kulturhus.shell.people;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/**
 * A roster file as it was read: CSV with a heading line, separated by comma or semicolon, UTF-8 or the Windows encoding
 * that spreadsheets write.
 */
public record Roster(List<Line> lines) {

    static final List<String> COLUMNS = List.of(
            "email",
            "name",
            "title",
            "unit",
            "parent_unit",
            "place",
            "line_manager",
            "country",
            "time_zone",
            "language",
            "roles");

    private static final int LONGEST = 20_000;

    /** Refuses a file without the columns, an empty one and one of more than 20,000 rows. */
    public static Roster read(byte[] file) {
        String text = decode(file);
        String heading = text.lines().findFirst().orElse("");
        char separator = heading.contains(";") ? ';' : ',';
        List<Line> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                demandColumns(row.getHeader());
                lines.add(Line.of(row));
                if (lines.size() > LONGEST) {
                    throw refused("roster.tooLong", LONGEST);
                }
            }
        } catch (java.io.IOException | de.siegmar.fastcsv.reader.CsvParseException unreadable) {
            throw refused("roster.unreadable");
        }
        if (lines.isEmpty()) {
            throw refused("roster.empty");
        }
        return new Roster(lines);
    }

    private static void demandColumns(List<String> header) {
        List<String> missing =
                COLUMNS.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw refused("roster.columns", String.join(", ", missing));
        }
    }

    private static Refused refused(String key, Object... arguments) {
        return Refused.invalid("file", Phrase.of("shell", key, arguments));
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    /** One row with the number it has in the file; values are trimmed. */
    public record Line(
            long number,
            String email,
            String name,
            String title,
            String unit,
            String parentUnit,
            String place,
            String lineManager,
            String country,
            String zone,
            String language,
            String roles) {

        static Line of(NamedCsvRecord row) {
            return new Line(
                    row.getStartingLineNumber(),
                    row.getField("email").trim().toLowerCase(Locale.ROOT),
                    row.getField("name").trim(),
                    row.getField("title").trim(),
                    row.getField("unit").trim(),
                    row.getField("parent_unit").trim(),
                    row.getField("place").trim(),
                    row.getField("line_manager").trim().toLowerCase(Locale.ROOT),
                    row.getField("country").trim().toUpperCase(Locale.ROOT),
                    row.getField("time_zone").trim(),
                    row.getField("language").trim(),
                    row.getField("roles").trim());
        }
    }
}
