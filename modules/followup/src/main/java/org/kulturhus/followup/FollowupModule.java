package org.kulturhus.followup;

import static org.kulturhus.spi.Role.ADMINISTRATOR;
import static org.kulturhus.spi.Role.EMPLOYEE;
import static org.kulturhus.spi.Role.LEADER;
import static org.kulturhus.spi.Role.MENTOR;
import static org.kulturhus.spi.Role.TRAINING_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.spi.Card;
import org.kulturhus.spi.Card.Place;
import org.kulturhus.spi.Module;
import org.kulturhus.spi.Page;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.Section;

/** What follow-up contributes. */
@ApplicationScoped
public class FollowupModule implements Module {

    static final String ID = "followup";
    private static final String PROGRAMMES = "programme/programmes";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Page> pages() {
        return Stream.concat(listed(), inner()).toList();
    }

    private static Stream<Page> listed() {
        return Stream.of(
                Page.listed("followup/sessions", Section.MINE, 10, words("sessions.title"), LEADER, MENTOR),
                Page.listed("followup/week", Section.MINE, 11, words("week.title"), LEADER, MENTOR),
                planned("followup/month", 35, "month.title", LEADER, MENTOR, TRAINING_MANAGER),
                Page.listed("followup/needs", Section.MINE, 12, words("needs.page"), LEADER),
                Page.listed("followup/notes", Section.MINE, 15, words("note.page"), LEADER, MENTOR),
                Page.listed("followup/team", Section.MINE, 11, words("team.title"), LEADER),
                Page.listed("followup/meetings", Section.MINE, 13, words("meetings.title"), EMPLOYEE),
                Page.listed("followup/gatherings", Section.MINE, 14, words("gathering.plural"), LEADER, MENTOR),
                planned("followup/trainings", 36, "gathering.plural", TRAINING_MANAGER, ADMINISTRATOR));
    }

    private static Page planned(String path, int order, String title, Role... allowedTo) {
        return Page.listed(path, Section.PLAN, order, words(title), allowedTo);
    }

    private static Stream<Page> inner() {
        Role[] sessions = {LEADER, MENTOR, TRAINING_MANAGER, ADMINISTRATOR};
        return Stream.of(
                planning("followup/poll", "poll.title").beneath("followup/trainings"),
                Page.inner("followup/gathering", words("gathering.plural"), sessions)
                        .beneath("followup/trainings", "followup/gatherings"),
                planning("followup/agenda", "template.title").beneath(PROGRAMMES),
                Page.inner("followup/rules", words("rules.title"), LEADER, MENTOR, TRAINING_MANAGER)
                        .beneath("followup/sessions", "people/people"),
                Page.inner("followup/extra", words("extra.title"), LEADER, MENTOR, TRAINING_MANAGER)
                        .beneath("followup/sessions", "followup/month"),
                Page.inner("followup/meeting", words("meetings.title"), LEADER).beneath("followup/meetings"),
                planning("followup/rhythm", "rhythm.title").beneath(PROGRAMMES),
                planning("followup/cadence", "cadence.title").beneath(PROGRAMMES),
                Page.inner("followup/session", words("session.title"), sessions)
                        .beneath("followup/sessions", "followup/month"));
    }

    private static Page planning(String path, String title) {
        return Page.inner(path, words(title), TRAINING_MANAGER, ADMINISTRATOR);
    }

    @Override
    public List<Card> cards() {
        return List.of(
                Card.wide(Place.HOME, 10, "/WEB-INF/followup/next-session-card.xhtml", LEADER),
                Card.wide(Place.HOME, 20, "/WEB-INF/followup/year-card.xhtml", LEADER),
                Card.wide(Place.HOME, 10, "/WEB-INF/followup/my-leaders-card.xhtml", MENTOR));
    }

    static Phrase words(String key, Object... arguments) {
        return Phrase.of(ID, key, arguments);
    }
}
