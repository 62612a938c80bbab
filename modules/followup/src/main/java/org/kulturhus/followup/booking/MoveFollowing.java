package org.kulturhus.followup.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.freetimes.Frame;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.SessionsReplanned;
import org.kulturhus.followup.plan.SessionsReplanned.Numbers;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.DoAtOnce;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * Moves a session and all that follow it by as many days and to the same local hour. Those whose new time is taken stay where
 * they are, and the question says why. What was booked beside the plan does not follow, nor is it followed.
 */
@ApplicationScoped
public class MoveFollowing {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private Sessions sessions;

    @Inject
    private Calendars calendars;

    @Inject
    private DoAtOnce doAtOnce;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /**
     * One session of the question.
     *
     * @param to its new time, none when it stays
     * @param hindrance who cannot come then, and why
     */
    public record Step(FollowUpSession session, Optional<TimeSpan> to, Optional<Phrase> hindrance) {

        /** In words for the reader. */
        public Phrase words() {
            return to.map(span -> Phrase.of("followup", "move.following.line", session.starts(), span.from()))
                    .orElseGet(hindrance::orElseThrow);
        }
    }

    /** What would move, with the stamp to be given when it is done. */
    public record Question(List<Step> steps, String stamp) {}

    /** @param start where the session itself is to go */
    public Question ask(long id, Instant start) {
        FollowUpSession session = sessionAccess.toChange(id);
        List<FollowUpSession> following = following(session);
        return new Question(steps(session, following, start), Stamp.of(following));
    }

    public void move(long id, Instant start, String stamp) {
        FollowUpSession session = sessionAccess.toChange(id);
        freeTimes.readAgain(List.of(session.leader(), session.host()));
        doAtOnce.run(() -> put(id, start, stamp));
    }

    private void put(long id, Instant start, String stamp) {
        FollowUpSession session = sessionAccess.toChange(id);
        List<PersonId> both = List.of(session.leader(), session.host());
        calendars.lock(both);
        sessions.refresh(session);
        List<FollowUpSession> following = following(session);
        if (!Stamp.of(following).equals(stamp)) {
            throw Refused.conflict(Phrase.of("followup", "move.stale"));
        }
        List<Step> all = steps(session, following, start);
        List<Step> steps = all.stream().filter(step -> step.to().isPresent()).toList();
        if (steps.isEmpty()) {
            throw Refused.conflict(
                    Phrase.of("followup", "move.following.none", all.get(0).words()));
        }
        Phrase changes = inWords(steps);
        steps.forEach(step -> step.session().moveTo(step.to().orElseThrow()));
        sessions.turn(session.programme(), session.leader());
        Numbers moved = new Numbers(steps.size(), 0, 0);
        facts.fire(SessionsReplanned.of(session.programme(), session.leader(), moved, Instant.now(), access.me()));
        tell(both, changes, session.series());
    }

    private static Phrase inWords(List<Step> steps) {
        return steps.stream()
                .map(Step::words)
                .reduce((one, other) -> Phrase.of("followup", "list", one, other))
                .orElseThrow();
    }

    private List<FollowUpSession> following(FollowUpSession session) {
        return sessions.coming(session.programme(), session.leader(), Instant.now()).stream()
                .filter(one -> !one.starts().isBefore(session.starts()))
                .filter(one -> one.host().equals(session.host()))
                .filter(one -> one.id() == session.id() || !one.extra() && !session.extra())
                .toList();
    }

    private List<Step> steps(FollowUpSession session, List<FollowUpSession> following, Instant start) {
        if (following.isEmpty()) {
            throw Refused.conflict(Phrase.of("followup", "calloff.none"));
        }
        Map<FollowUpSession, TimeSpan> wished = new LinkedHashMap<>();
        following.forEach(one -> wished.put(one, shifted(session, one, start)));
        Map<FollowUpSession, Phrase> staying = staying(session, wished);
        return following.stream()
                .map(one -> new Step(
                        one,
                        Optional.of(wished.get(one)).filter(span -> !staying.containsKey(one)),
                        Optional.ofNullable(staying.get(one))
                                .map(why -> Phrase.of("followup", "move.following.stays", one.starts(), why))))
                .toList();
    }

    /** Who cannot move, and why; one that stays can be in the way of another, so it is asked until nothing changes. */
    private Map<FollowUpSession, Phrase> staying(FollowUpSession session, Map<FollowUpSession, TimeSpan> wished) {
        List<TimeSpan> spans = wished.values().stream()
                .sorted(Comparator.comparing(TimeSpan::from))
                .toList();
        TimeSpan window = new TimeSpan(
                spans.get(0).from().minus(DAY),
                spans.get(spans.size() - 1).until().plus(DAY));
        Set<TimeSpan> instead =
                wished.keySet().stream().map(FollowUpSession::span).collect(Collectors.toSet());
        Frame frame = freeTimes.frame(freeTimes.meeting(session).instead(instead), window);
        Instant now = Instant.now();
        Map<FollowUpSession, Phrase> staying = new LinkedHashMap<>();
        wished.forEach((one, span) -> frame.against(span, now).ifPresent(why -> staying.put(one, why)));
        while (spread(wished, staying)) {
            // one more had to stay
        }
        return staying;
    }

    /** Whether one that stays is in the way of another; then that stays too. */
    private static boolean spread(Map<FollowUpSession, TimeSpan> wished, Map<FollowUpSession, Phrase> staying) {
        int before = staying.size();
        wished.forEach((one, span) -> {
            if (staying.keySet().stream()
                    .anyMatch(other -> other != one && other.span().overlaps(span))) {
                staying.putIfAbsent(one, Phrase.of("followup", "move.following.taken", span.from()));
            }
        });
        return staying.size() > before;
    }

    /** As many days later as the first one, at the new hour of its own clock. */
    private static TimeSpan shifted(FollowUpSession first, FollowUpSession one, Instant start) {
        LocalDateTime wished = start.atZone(first.zone()).toLocalDateTime();
        LocalDate was = first.starts().atZone(first.zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(was, wished.toLocalDate());
        LocalDate day = one.starts().atZone(one.zone()).toLocalDate().plusDays(days);
        Instant from = day.atTime(wished.toLocalTime()).atZone(first.zone()).toInstant();
        return new TimeSpan(
                from, from.plus(Duration.between(one.span().from(), one.span().until())));
    }

    private void tell(List<PersonId> both, Phrase changes, String series) {
        String mover = directory.person(access.me()).map(Person::name).orElse("");
        Stream.of(both.get(0), both.get(1))
                .filter(person -> !person.equals(access.me()))
                .forEach(person -> notices.tell(
                        person,
                        Phrase.of("followup", "move.following.mail.title"),
                        Phrase.of("followup", "move.following.mail", mover, changes),
                        "followup/sessions",
                        series));
    }
}
