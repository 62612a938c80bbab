package org.kulturhus.followup.gathering.web;

import java.util.List;
import org.kulturhus.followup.freetimes.JointTimes.JointTime;
import org.kulturhus.followup.gathering.Poll;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.followup.gathering.model.ProposedTime;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * A joint training as the API tells it.
 *
 * @param invited ids of everybody who is
 * @param coming ids of those who take part at the time; nobody before there is one
 * @param present ids of those who were there; nobody before it was said, and for who does not plan it
 */
public record GatheringView(
        Row gathering, List<Long> invited, List<Long> coming, List<Long> present, List<Time> times) {

    static GatheringView of(Poll poll, PersonId me, boolean names) {
        Gathering gathering = poll.gathering();
        return new GatheringView(
                Row.of(gathering),
                ids(gathering.people()),
                ids(gathering.coming()),
                names ? ids(gathering.present()) : List.of(),
                poll.times().stream()
                        .map(time -> Time.of(poll, time, me, names))
                        .toList());
    }

    private static List<Long> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    /**
     * The joint training itself.
     *
     * @param state POLL, FIXED or CALLED_OFF
     * @param start null before a time was chosen
     * @param reason why it was called off, empty when it was not
     */
    public record Row(
            long id,
            long programme,
            String title,
            long minutes,
            String answerBy,
            String state,
            int version,
            String start,
            String end,
            String reason) {

        static Row of(Gathering gathering) {
            return new Row(
                    gathering.id(),
                    gathering.programme().value(),
                    gathering.title(),
                    gathering.length().toMinutes(),
                    gathering.answerBy().toString(),
                    gathering.state().name(),
                    gathering.version(),
                    gathering.span().map(TimeSpan::from).map(Object::toString).orElse(null),
                    gathering.span().map(TimeSpan::until).map(Object::toString).orElse(null),
                    gathering.reason());
        }
    }

    /**
     * A time of the poll.
     *
     * @param mine the caller's answer, null for none
     * @param names who said what, for training managers; nobody for others
     */
    public record Time(
            long id, String start, String end, int yes, int ifNeedBe, int no, String mine, List<Vote> names) {

        static Time of(Poll poll, ProposedTime time, PersonId me, boolean names) {
            return new Time(
                    time.id(),
                    time.span().from().toString(),
                    time.span().until().toString(),
                    poll.count(time, PollVote.Kind.YES),
                    poll.count(time, PollVote.Kind.IF_NEED_BE),
                    poll.count(time, PollVote.Kind.NO),
                    poll.answer(time, me).map(Enum::name).orElse(null),
                    names
                            ? poll.votes().stream()
                                    .filter(vote -> vote.time() == time.id())
                                    .map(vote -> new Vote(
                                            vote.person().value(), vote.kind().name()))
                                    .toList()
                            : List.of());
        }
    }

    /** @param answer YES, IF_NEED_BE or NO */
    public record Vote(long person, String answer) {}

    /**
     * A time at which people could meet.
     *
     * @param free how many can
     */
    public record Proposal(String start, String end, int free, List<Hindered> cannot) {

        static Proposal of(JointTime time, Reader reader) {
            return new Proposal(
                    time.span().from().toString(),
                    time.span().until().toString(),
                    time.free().size(),
                    time.cannot().entrySet().stream()
                            .map(entry -> Hindered.of(entry.getKey(), reader.say(entry.getValue())))
                            .toList());
        }
    }

    /** Who cannot come then, and why. */
    public record Hindered(long person, String name, String because) {

        static Hindered of(Person person, String because) {
            return new Hindered(person.id().value(), person.name(), because);
        }
    }
}
