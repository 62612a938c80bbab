package org.kulturhus.followup.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kulturhus.spi.followup.Beat;
import org.kulturhus.spi.followup.Topic;

/**
 * The order in which topics come, again and again. It goes over what is really held (R4): after a session was missed, moved
 * or added, the planned ones are given their topics anew, so that no two held neighbours share one unless the order has it.
 * What was held or missed keeps its topic.
 *
 * @param topics the first one begins the year
 */
public record Rotation(List<Topic> topics) {

    public static final int MOST = 8;

    /** @throws IllegalArgumentException when there is none, or too many */
    public Rotation {
        topics = List.copyOf(topics);
        if (topics.isEmpty() || topics.size() > MOST) {
            throw new IllegalArgumentException(topics.size() + " topics");
        }
    }

    /** Finance first, then in turn. */
    public static Rotation alternating() {
        return new Rotation(List.of(Topic.FINANCE, Topic.CULTURE));
    }

    /** @param series all sessions of one leader in one programme, in any order */
    public void restore(List<FollowUpSession> series) {
        restore(series, FollowUpSession::planned);
    }

    /** As {@link #restore(List)}, but what has begun keeps its topic, whether or not anybody has said what became of it. */
    public void restore(List<FollowUpSession> series, Instant now) {
        restore(series, session -> session.toCome(now));
    }

    private void restore(List<FollowUpSession> series, Predicate<FollowUpSession> open) {
        List<FollowUpSession> inTime = series.stream()
                .filter(session -> session.state() != Beat.State.MISSED)
                .sorted(Comparator.comparing(FollowUpSession::starts))
                .toList();
        List<Topic> turns = fill(inTime.stream()
                .map(session -> Optional.of(session.topic()).filter(firm -> !open.test(session)))
                .toList());
        for (int at = 0; at < turns.size(); at++) {
            if (open.test(inTime.get(at))) {
                inTime.get(at).turnTo(turns.get(at));
            }
        }
    }

    /**
     * @param inTime the topics that are firm, and nothing where one is to be given
     * @return all of them
     */
    public List<Topic> fill(List<Optional<Topic>> inTime) {
        List<Topic> filled = new ArrayList<>();
        int place = 0;
        for (Optional<Topic> firm : inTime) {
            Topic topic = firm.orElse(topics.get(place));
            filled.add(topic);
            place = after(place, topic);
        }
        return filled;
    }

    /** The place after the nearest one that has the topic; a topic that stands nowhere is no step. */
    private int after(int place, Topic topic) {
        for (int steps = 0; steps < topics.size(); steps++) {
            if (topics.get((place + steps) % topics.size()) == topic) {
                return (place + steps + 1) % topics.size();
            }
        }
        return place;
    }
}
