package org.kulturhus.governance.model;

import java.time.LocalDate;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/**
 * What a decision says, before and after it is voted on.
 *
 * @param meetingOn day of the committee's meeting that is to decide
 * @param inEffectOn first day on which the decision holds, in Europe/Oslo
 * @param reviewOn day on which the effect is looked at
 * @param measure what is expected to move, in words ("Repeat contacts about refunds")
 * @param direction which way it is expected to move
 */
public record Draft(
        String title,
        String why,
        Category category,
        LocalDate meetingOn,
        LocalDate inEffectOn,
        LocalDate reviewOn,
        String measure,
        Direction direction) {

    static final int LONGEST_TITLE = 160;
    static final int LONGEST_WHY = 2000;
    static final int LONGEST_MEASURE = 200;

    /** Refuses what is missing, too long, or in the wrong order of time; the field is the one to correct. */
    public void check() {
        words("title", title, LONGEST_TITLE);
        words("why", why, LONGEST_WHY);
        words("measure", measure, LONGEST_MEASURE);
        present("category", category);
        present("direction", direction);
        present("meetingOn", meetingOn);
        present("inEffectOn", inEffectOn);
        present("reviewOn", reviewOn);
        if (inEffectOn.isBefore(meetingOn)) {
            throw refused("inEffectOn", "draft.inEffectOn.early");
        }
        if (!reviewOn.isAfter(inEffectOn)) {
            throw refused("reviewOn", "draft.reviewOn.early");
        }
    }

    /** Refuses empty and too long words. */
    static void words(String field, String given, int longest) {
        if (given == null || given.isBlank()) {
            throw refused(field, "draft." + field + ".missing");
        }
        if (given.trim().length() > longest) {
            throw Refused.invalid(field, Phrase.of("governance", "draft.long", longest));
        }
    }

    private static void present(String field, Object given) {
        if (given == null) {
            throw refused(field, "draft." + field + ".missing");
        }
    }

    private static Refused refused(String field, String key) {
        return Refused.invalid(field, Phrase.of("governance", key));
    }
}
