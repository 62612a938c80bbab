package org.kulturhus.followup.plan.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.mentoring.Pairing;

/**
 * What was booked beside the plan, when the plan is made anew: it goes on, with the mentor of today if she or he can.
 *
 * @param staying go on
 * @param going do not take place
 */
public record Beside(List<FollowUpSession> staying, List<FollowUpSession> going) {

    /**
     * The time of those that go on is taken.
     *
     * @param coming the sessions that may change
     * @param staying those of them whose two people can come
     */
    public static Beside of(
            Pairing pairing, List<FollowUpSession> coming, List<FollowUpSession> staying, Occupied occupied) {
        Map<Boolean, List<FollowUpSession>> extras = coming.stream()
                .filter(session -> session.extra() && !session.calledOff())
                .collect(Collectors.partitioningBy(session -> staying.contains(session)
                        && (session.standIn()
                                || session.host().equals(pairing.mentor())
                                || occupied.takeIfFree(List.of(pairing.mentor()), session.span()))));
        return new Beside(extras.get(true), extras.get(false));
    }

    /** The sessions without those beside the plan. */
    public static List<FollowUpSession> planned(List<FollowUpSession> sessions) {
        return sessions.stream().filter(session -> !session.extra()).toList();
    }

    public Difference with(Difference planned) {
        return planned.keeping(staying).without(going);
    }
}
