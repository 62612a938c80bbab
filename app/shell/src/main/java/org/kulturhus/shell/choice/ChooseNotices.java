package org.kulturhus.shell.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.kulturhus.shell.choice.model.NoticeChoice;
import org.kulturhus.shell.choice.model.QuietHours;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.calendar.CalendarEntry.Part;
import org.kulturhus.spi.calendar.CalendarSource;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Notices;

/** A person chooses what to be told by mail, when, and when not. */
@ApplicationScoped
public class ChooseNotices {

    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final int MOST = 5;

    @Inject
    private NoticeChoices choices;

    @Inject
    private Notices notices;

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Inject
    private Access access;

    /**
     * What is wanted.
     *
     * @param muted ids of modules of which no notice is wanted
     * @param reminders how long before an appointment; at most five, between five minutes and a week
     */
    public record Wanted(
            boolean invitations,
            Collection<String> muted,
            Collection<Duration> reminders,
            Optional<QuietHours> quiet,
            Optional<DayOfWeek> digest) {}

    /** What I have chosen. */
    public NoticeChoice mine() {
        return choices.of(access.me());
    }

    /** Whoever has invitations again gets what is to come; whoever has none any more gets an end of it. */
    @Transactional
    public NoticeChoice choose(Wanted wanted, Instant now) {
        if (!choices.kinds().containsAll(wanted.muted())) {
            throw Refused.invalid("kinds", Phrase.of("shell", "choice.kind.unknown"));
        }
        if (wanted.reminders().size() > MOST || !wanted.reminders().stream().allMatch(ChooseNotices::possible)) {
            throw Refused.invalid("reminders", Phrase.of("shell", "choice.reminders.wrong", MOST));
        }
        NoticeChoice choice = mine();
        boolean turned = wanted.invitations() != choice.invitations();
        choice.inviteByMail(wanted.invitations(), now);
        choice.mute(wanted.muted());
        choice.remind(wanted.reminders());
        choice.keepQuiet(wanted.quiet());
        choice.digestOn(wanted.digest());
        choices.keep(choice);
        if (turned) {
            tellAnew(now);
        }
        return choice;
    }

    private static boolean possible(Duration lead) {
        return lead.compareTo(SHORTEST) >= 0 && lead.compareTo(LONGEST) <= 0;
    }

    private void tellAnew(Instant now) {
        TimeSpan toCome = new TimeSpan(now, now.plus(AHEAD));
        sources.stream()
                .flatMap(source -> source.entries(access.me(), toCome).stream())
                .flatMap(entry -> entry.part().stream())
                .map(Part::series)
                .distinct()
                .forEach(notices::changed);
    }
}
