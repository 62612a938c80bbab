package org.kulturhus.followup.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import org.kulturhus.spi.followup.Topic;

/** Keeps phases ({@code 12x1}, {@code 13x2 TRAINING 90}), quiet periods ({@code 2026-12-21/2027-01-03}) and topics, one a line, each in one column. */
public final class CadenceText {

    private CadenceText() {}

    /** Phases. */
    @Converter
    public static class Phases implements AttributeConverter<List<CadencePhase>, String> {

        @Override
        public String convertToDatabaseColumn(List<CadencePhase> phases) {
            return String.join(
                    "\n",
                    phases.stream()
                            .map(phase ->
                                    phase.weeks() + "x" + phase.every() + " " + phase.kind() + " " + phase.minutes())
                            .toList());
        }

        @Override
        public List<CadencePhase> convertToEntityAttribute(String kept) {
            return kept.lines()
                    .map(line -> line.split("[x ]"))
                    .map(Phases::phase)
                    .toList();
        }

        private static CadencePhase phase(String[] parts) {
            CadencePhase alone = new CadencePhase(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            return parts.length == 2
                    ? alone
                    : new CadencePhase(
                            alone.weeks(),
                            alone.every(),
                            CadencePhase.Kind.valueOf(parts[2]),
                            Integer.parseInt(parts[3]));
        }
    }

    /** The order of the topics. */
    @Converter
    public static class Turns implements AttributeConverter<Rotation, String> {

        @Override
        public String convertToDatabaseColumn(Rotation rotation) {
            return String.join("\n", rotation.topics().stream().map(Topic::name).toList());
        }

        @Override
        public Rotation convertToEntityAttribute(String kept) {
            return new Rotation(kept.lines().map(Topic::valueOf).toList());
        }
    }

    /** Quiet periods. */
    @Converter
    public static class Quiet implements AttributeConverter<List<QuietPeriod>, String> {

        @Override
        public String convertToDatabaseColumn(List<QuietPeriod> quiet) {
            return String.join(
                    "\n",
                    quiet.stream()
                            .map(period -> period.from() + "/" + period.until())
                            .toList());
        }

        @Override
        public List<QuietPeriod> convertToEntityAttribute(String kept) {
            return kept.lines()
                    .map(line -> line.split("/"))
                    .map(parts -> new QuietPeriod(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])))
                    .toList();
        }
    }
}
