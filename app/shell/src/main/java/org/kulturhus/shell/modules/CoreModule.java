package org.kulturhus.shell.modules;

import static org.kulturhus.spi.Role.ADMINISTRATOR;
import static org.kulturhus.spi.Role.EMPLOYEE;
import static org.kulturhus.spi.Role.EXECUTIVE;
import static org.kulturhus.spi.Role.TRAINING_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.spi.Module;
import org.kulturhus.spi.Page;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Section;

/** What the core contributes. */
@ApplicationScoped
public class CoreModule implements Module {

    public static final String ID = "shell";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Page> pages() {
        return Stream.of(everyday(), programmes(), house())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Page> everyday() {
        return List.of(
                Page.listed("home", Section.TOP, 0, words("home.menu"), EMPLOYEE),
                Page.inner("people/profile", words("profile.title"), EMPLOYEE),
                Page.inner("notice/notices", words("notices.title"), EMPLOYEE).beneath("home"),
                Page.listed("absence/absences", Section.MINE, 60, words("absence.title"), EMPLOYEE));
    }

    private static List<Page> programmes() {
        return List.of(
                Page.listed(
                        "programme/programmes",
                        Section.PLAN,
                        0,
                        words("programmes.title"),
                        TRAINING_MANAGER,
                        EXECUTIVE,
                        ADMINISTRATOR),
                Page.inner("programme/programme", words("programme.menu"), TRAINING_MANAGER, EXECUTIVE, ADMINISTRATOR),
                Page.inner("programme/plan", words("plan.title"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.inner("programme/enrol", words("enrol.title"), TRAINING_MANAGER, ADMINISTRATOR));
    }

    private static List<Page> house() {
        return List.of(
                Page.listed("people/people", Section.HOUSE, 0, words("people.title"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.inner("people/person", words("person.menu"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.inner("people/roster", words("roster.title"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.inner("people/invite", words("newcomers.title"), TRAINING_MANAGER, ADMINISTRATOR),
                Page.listed(
                        "modules/modules", Section.HOUSE, 10, words("modules.title"), ADMINISTRATOR, TRAINING_MANAGER),
                Page.listed(
                        "holiday/holidays",
                        Section.HOUSE,
                        12,
                        words("holidays.title"),
                        TRAINING_MANAGER,
                        ADMINISTRATOR),
                Page.listed("notice/outbox", Section.HOUSE, 15, words("outbox.title"), ADMINISTRATOR),
                Page.listed("audit/audit", Section.HOUSE, 20, words("audit.title"), ADMINISTRATOR));
    }

    private static Phrase words(String key) {
        return Phrase.of(ID, key);
    }
}
