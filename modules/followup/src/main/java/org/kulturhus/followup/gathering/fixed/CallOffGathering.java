package org.kulturhus.followup.gathering.fixed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.kulturhus.followup.gathering.GatheringAccess;
import org.kulturhus.followup.gathering.Gatherings;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;

/** A training manager calls off a poll, or a joint training to come; its people have their time again and hear why. */
@ApplicationScoped
public class CallOffGathering {

    /** Characters of a reason. */
    public static final int LONGEST = 300;

    @Inject
    private Gatherings gatherings;

    @Inject
    private GatheringAccess gatheringAccess;

    @Inject
    private Calendars calendars;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /** @param version the version that the caller saw */
    @Transactional
    public void callOff(long id, int version, String reason) {
        Gathering gathering = gatheringAccess.toManage(id);
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST) {
            throw Refused.invalid("reason", Phrase.of("followup", "calloff.reason.missing", LONGEST));
        }
        calendars.lock(gathering.people());
        gatherings.lock(gathering);
        Instant now = Instant.now();
        if (gathering.version() != version || !gathering.stoppable(now)) {
            throw Refused.conflict(Phrase.of("followup", "gathering.stale"));
        }
        gathering.callOff(reason.strip());
        facts.fire(new GatheringCalledOff(id, now, access.me()));
        tell(gathering);
    }

    private void tell(Gathering gathering) {
        String who = directory.person(access.me()).map(Person::name).orElse("");
        Phrase title = Phrase.of("followup", "gathering.mail.off.title", gathering.title());
        Phrase text = gathering
                .span()
                .map(TimeSpan::from)
                .map(start -> Phrase.of(
                        "followup", "gathering.mail.off.text", who, gathering.title(), start, gathering.reason()))
                .orElseGet(() -> Phrase.of(
                        "followup", "gathering.mail.poll.off.text", who, gathering.title(), gathering.reason()));
        String path = "followup/gathering?id=" + gathering.id();
        gathering.people().forEach(person -> {
            if (gathering.coming().contains(person)) {
                notices.tell(person, title, text, path, gathering.series());
            } else {
                notices.tell(person, title, text, path);
            }
        });
        if (gathering.span().isPresent()) {
            notices.changed(gathering.series());
        }
    }
}
