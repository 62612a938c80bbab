package org.kulturhus.mentoring;

import static org.kulturhus.spi.Role.ADMINISTRATOR;
import static org.kulturhus.spi.Role.LEADER;
import static org.kulturhus.spi.Role.MENTOR;
import static org.kulturhus.spi.Role.TRAINING_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kulturhus.spi.Module;
import org.kulturhus.spi.Page;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Section;

/** What mentoring contributes. */
@ApplicationScoped
public class MentoringModule implements Module {

    static final String ID = "mentoring";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.listed(
                        "mentoring/mentors", Section.PLAN, 30, words("mentors.title"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.inner("mentoring/mentor", words("mentor.title"), TRAINING_MANAGER, ADMINISTRATOR, MENTOR)
                        .beneath("mentoring/mentors", "mentoring/mine"),
                Page.inner("mentoring/pairings", words("pairings.title"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.inner("mentoring/pairing", words("pairing.title"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.inner("mentoring/solve", words("solve.title"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.inner("mentoring/compare", words("compare.title"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.inner("mentoring/leader", words("wishes.of"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.listed("mentoring/mine", Section.MINE, 35, words("mine.title"), LEADER, MENTOR),
                Page.listed("mentoring/wishes", Section.MINE, 40, words("wishes.title"), LEADER));
    }

    static Phrase words(String key, Object... arguments) {
        return Phrase.of(ID, key, arguments);
    }
}
