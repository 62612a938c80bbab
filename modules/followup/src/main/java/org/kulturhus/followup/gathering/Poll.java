package org.kulturhus.followup.gathering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.followup.gathering.model.ProposedTime;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * A joint training with all that was asked and answered.
 *
 * @param times in time
 * @param people everybody who is invited
 */
public record Poll(Gathering gathering, List<ProposedTime> times, List<PollVote> votes, Map<PersonId, Person> people) {

    /** How many gave that answer to the time. */
    public int count(ProposedTime time, PollVote.Kind kind) {
        return (int) votes.stream()
                .filter(vote -> vote.time() == time.id() && vote.kind() == kind)
                .count();
    }

    /** Who gave that answer to the time, by name; for training managers only. */
    public List<Person> named(ProposedTime time, PollVote.Kind kind) {
        return byName(votes.stream()
                .filter(vote -> vote.time() == time.id() && vote.kind() == kind)
                .map(PollVote::person)
                .toList());
    }

    /** Who has not answered the time, by name; for training managers only. */
    public List<Person> silent(ProposedTime time) {
        return byName(gathering.people().stream()
                .filter(person -> answer(time, person).isEmpty())
                .toList());
    }

    /** What the person said to the time. */
    public Optional<PollVote.Kind> answer(ProposedTime time, PersonId person) {
        return votes.stream()
                .filter(vote -> vote.time() == time.id() && vote.person().equals(person))
                .map(PollVote::kind)
                .findFirst();
    }

    /** These people, by name. */
    public List<Person> byName(List<PersonId> ids) {
        return ids.stream()
                .map(people::get)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
