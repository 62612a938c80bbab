package org.kulturhus.spi.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.spi.Phrase;

/** Question: what a module has to say about a programme as a whole. */
public interface ProgrammeSummary {

    /** Small first. */
    int order();

    /** A few words for the line under the programme's name ("culture: …"). */
    default Optional<Phrase> tagline(ProgrammeId programme) {
        return Optional.empty();
    }

    /** Where the programme stands in the stages that this module carries. */
    default Map<Stage, StageLine> stages(ProgrammeId programme) {
        return Map.of();
    }

    /** Numbers worth a card. */
    default List<Stat> stats(ProgrammeId programme) {
        return List.of();
    }

    /**
     * @param done whether the stage needs nothing more
     * @param page path of the page where the stage's work is done, opened with {@code programme}; or null
     */
    record StageLine(Phrase words, boolean done, String page) {

        public StageLine(Phrase words, boolean done) {
            this(words, done, null);
        }

        /** The same line, leading to a page that is opened with {@code programme}. */
        public StageLine on(String path) {
            return new StageLine(words, done, path);
        }
    }

    /**
     * @param label what is counted
     * @param value the number as it is shown
     * @param meaning what the number says ("97 % of planned")
     */
    record Stat(Phrase label, Phrase value, Phrase meaning, Tone tone) {}
}
