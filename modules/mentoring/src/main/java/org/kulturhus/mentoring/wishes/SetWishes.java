package org.kulturhus.mentoring.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** A leader, or a training manager for a leader, says what to wish of a mentor, and when they can meet (R4). */
@ApplicationScoped
public class SetWishes {

    private static final int MOST_STRENGTHS = 10;
    private static final int LONGEST_STRENGTH = 60;

    @Inject
    private WishLists wishLists;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * What is wished.
     *
     * @param times in the leader's zone; none means all of the working time
     * @param wished mentors, the ones to have
     * @param unwished mentors, the ones rather not to have; nobody but the leader and training managers sees them
     */
    public record Wanted(
            Daypart daypart,
            List<WeeklyTime> times,
            List<String> strengths,
            List<PersonId> wished,
            List<PersonId> unwished) {}

    /** Refuses strangers, unknown mentors, one who is both wished and not, too many strengths, and times that overlap. */
    @Transactional
    public void set(PersonId leader, Wanted wanted) {
        if (!access.me().equals(leader)) {
            access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        }
        directory
                .person(leader)
                .filter(person -> person.roles().contains(Role.LEADER))
                .orElseThrow(() -> Refused.unknown(Phrase.of("mentoring", "wishes.unknown")));
        checkStrengths(wanted.strengths());
        checkMentors(wanted);
        if (WeeklyTime.overlap(wanted.times())) {
            throw Refused.invalid("times", Phrase.of("mentoring", "mentor.time.overlap"));
        }
        WishList wishes = wishLists.of(leader);
        wishes.meets(wanted.daypart(), wanted.times());
        wishes.asksFor(wanted.strengths());
        wishes.names(wanted.wished(), wanted.unwished());
        wishLists.keep(wishes);
        facts.fire(new WishesSet(leader, Instant.now(), access.me()));
    }

    private static void checkStrengths(List<String> strengths) {
        if (strengths.size() > MOST_STRENGTHS
                || strengths.stream().anyMatch(strength -> strength.length() > LONGEST_STRENGTH)) {
            throw Refused.invalid(
                    "strengths", Phrase.of("mentoring", "strengths.many", MOST_STRENGTHS, LONGEST_STRENGTH));
        }
    }

    private void checkMentors(Wanted wanted) {
        Set<PersonId> mentors =
                directory.withRole(Role.MENTOR).stream().map(Person::id).collect(Collectors.toSet());
        if (!mentors.containsAll(wanted.wished()) || !mentors.containsAll(wanted.unwished())) {
            throw Refused.invalid("wished", Phrase.of("mentoring", "mentor.unknown"));
        }
        if (wanted.wished().stream().anyMatch(wanted.unwished()::contains)) {
            throw Refused.invalid("wished", Phrase.of("mentoring", "wishes.both"));
        }
    }
}
