package org.kulturhus.shell.choice.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.shell.choice.ChooseNotices;
import org.kulturhus.shell.choice.ChooseNotices.Wanted;
import org.kulturhus.shell.choice.NoticeChoices;
import org.kulturhus.shell.choice.model.NoticeChoice;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;

/** The card on which I choose what I am told by mail. */
@Named
@ViewScoped
public class NoticesCard implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> LEADS = List.of("10080", "2880", "1440", "180", "60", "15");

    @Inject
    private ChooseNotices chooseNotices;

    @Inject
    private NoticeChoices choices;

    @Inject
    private Reader reader;

    private boolean invitations;
    private List<String> kinds;
    private List<String> reminders;
    private String quietFrom;
    private String quietUntil;
    private String digest;
    private boolean saved;

    @PostConstruct
    void read() {
        NoticeChoice choice = chooseNotices.mine();
        invitations = choice.invitations();
        kinds = new ArrayList<>(choices.kinds());
        kinds.removeAll(choice.muted());
        reminders = new ArrayList<>(choice.leads().stream()
                .map(lead -> String.valueOf(lead.toMinutes()))
                .toList());
        quietFrom = choice.quiet().map(hours -> hours.from().toString()).orElse("");
        quietUntil = choice.quiet().map(hours -> hours.until().toString()).orElse("");
        digest = choice.digestDay().map(DayOfWeek::name).orElse("");
    }

    public void save() {
        saved = false;
        List<String> muted = new ArrayList<>(choices.kinds());
        muted.removeAll(kinds);
        chooseNotices.choose(
                new Wanted(
                        invitations,
                        muted,
                        reminders.stream()
                                .map(Long::valueOf)
                                .map(Duration::ofMinutes)
                                .toList(),
                        ChosenTimes.quiet(quietFrom, quietUntil),
                        ChosenTimes.day(digest)),
                Instant.now());
        saved = true;
    }

    /** Whether the house can mail at all. */
    public boolean isMailed() {
        return choices.mailed();
    }

    public boolean isSaved() {
        return saved;
    }

    public List<String> getAllKinds() {
        return choices.kinds();
    }

    public String nameOf(String kind) {
        return reader.say(Phrase.of(kind, NoticeChoices.KIND));
    }

    /** The leads that are offered, and any other that was chosen by the API. */
    public List<String> getLeads() {
        List<String> all = new ArrayList<>(LEADS);
        reminders.stream().filter(lead -> !all.contains(lead)).forEach(all::add);
        return all;
    }

    public String lead(String minutes) {
        long all = Long.parseLong(minutes);
        if (all % 1440 == 0) {
            return reader.say(Phrase.of("shell", "choice.days", all / 1440));
        }
        return all % 60 == 0
                ? reader.say(Phrase.of("shell", "choice.hours", all / 60))
                : reader.say(Phrase.of("shell", "choice.minutes", all));
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public String dayName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, reader.locale());
    }

    public boolean isInvitations() {
        return invitations;
    }

    public void setInvitations(boolean invitations) {
        this.invitations = invitations;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }

    public List<String> getReminders() {
        return reminders;
    }

    public void setReminders(List<String> reminders) {
        this.reminders = reminders;
    }

    public String getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(String quietFrom) {
        this.quietFrom = quietFrom;
    }

    public String getQuietUntil() {
        return quietUntil;
    }

    public void setQuietUntil(String quietUntil) {
        this.quietUntil = quietUntil;
    }

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }
}
