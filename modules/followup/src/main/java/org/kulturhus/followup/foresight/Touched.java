package org.kulturhus.followup.foresight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Cadence.Planned;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.Difference.Move;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/**
 * What a change does to the sessions of one leader, as it looks from outside: a session that goes and another one that comes at
 * the same time are one that stays, perhaps with another host.
 *
 * @param mentor who holds the sessions from now on; where none come, who would have held those that go
 * @param kept stay with their host
 * @param handedOver stay where they are, with another host
 * @param moved get another time
 */
public record Touched(
        ProgrammeId programme,
        PersonId leader,
        PersonId mentor,
        List<FollowUpSession> kept,
        List<FollowUpSession> handedOver,
        List<Move> moved,
        List<TimeSpan> added,
        List<FollowUpSession> removed) {

    public static Touched of(Pairing pairing, Difference difference) {
        return of(pairing, difference, List.of());
    }

    /** @param gone taken off beforehand; their places may be filled again by what is added */
    public static Touched of(Pairing pairing, Difference difference, List<FollowUpSession> gone) {
        Map<TimeSpan, FollowUpSession> going = new LinkedHashMap<>();
        Stream.concat(difference.removed().stream(), gone.stream())
                .forEach(session -> going.put(session.span(), session));
        List<TimeSpan> added = new ArrayList<>();
        List<FollowUpSession> again = new ArrayList<>();
        for (Planned planned : difference.added()) {
            Optional.ofNullable(going.remove(planned.span()))
                    .ifPresentOrElse(again::add, () -> added.add(planned.span()));
        }
        difference.moved().stream()
                .filter(move -> !elsewhere(move))
                .map(Move::session)
                .forEach(again::add);
        return stay(pairing, difference, again).changing(difference.moved(), added, List.copyOf(going.values()));
    }

    /** @param again take place after all, or are the mentor's again */
    private static Touched stay(Pairing pairing, Difference difference, List<FollowUpSession> again) {
        Predicate<FollowUpSession> same = session -> session.host().equals(pairing.mentor());
        Predicate<FollowUpSession> keeps = same.or(session -> session.standIn() && !again.contains(session));
        List<FollowUpSession> stay =
                Stream.concat(difference.kept().stream(), again.stream()).toList();
        return new Touched(
                pairing.programme(),
                pairing.leader(),
                pairing.mentor(),
                stay.stream().filter(keeps).toList(),
                stay.stream().filter(keeps.negate()).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private Touched changing(List<Move> moves, List<TimeSpan> coming, List<FollowUpSession> going) {
        List<Move> elsewhere = moves.stream().filter(Touched::elsewhere).toList();
        return new Touched(programme, leader, mentor, kept, handedOver, elsewhere, coming, going);
    }

    private static boolean elsewhere(Move move) {
        return !move.to().span().equals(move.session().span());
    }

    /** Of a leader who has no mentor any more. */
    static Touched gone(ProgrammeId programme, PersonId leader, PersonId mentor, List<FollowUpSession> gone) {
        return new Touched(programme, leader, mentor, List.of(), List.of(), List.of(), List.of(), gone);
    }

    /** Identity of the leader's year in every calendar. */
    String series() {
        return FollowUpSession.series(programme, leader);
    }

    /** Everybody who is named. */
    Stream<PersonId> people() {
        return Stream.concat(
                Stream.of(leader, mentor),
                Stream.concat(handedOver.stream(), moved.stream().map(Move::session))
                        .map(FollowUpSession::host));
    }
}
