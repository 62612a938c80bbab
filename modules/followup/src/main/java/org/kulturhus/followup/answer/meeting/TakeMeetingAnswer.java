package org.kulturhus.followup.answer.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.followup.answer.model.Said;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.CalendarSource.Answer;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Somebody has answered the invitation of a meeting with a team, or of a joint training; whoever plans it hears of a no. */
@ApplicationScoped
public class TakeMeetingAnswer {

    @Inject
    private MeetingAnswers answers;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /**
     * A meeting to come in which the person stands.
     *
     * @param entry its identity in every calendar
     * @param sequence its count of changes
     * @param path page of it, for those who plan it
     * @param planners who hear when somebody does not come
     */
    public record Meeting(
            String entry, int sequence, Instant starts, Phrase title, String path, List<PersonId> planners) {}

    /**
     * @param about in time
     * @return whether it is about any of them
     */
    @Transactional
    public boolean take(Answer answer, List<Meeting> about) {
        List<Meeting> answered = new ArrayList<>();
        List<Meeting> late = new ArrayList<>();
        for (Meeting meeting : about) {
            int seen = answer.seen().get(meeting.entry());
            Said said = answers.keep(
                    new Said(answer, meeting.sequence(), seen), meeting.entry(), meeting.sequence(), answer.person());
            if (seen >= meeting.sequence()) {
                answered.add(meeting);
            } else if (said.late()) {
                late.add(meeting);
            }
            facts.fire(new MeetingAnswered(meeting.entry(), answer.at(), answer.person()));
        }
        answered.stream().findFirst().ifPresent(first -> tellPlanners(answer, first, answered.size()));
        late.stream().findFirst().ifPresent(first -> askAgain(answer.person(), first, late.size()));
        return !about.isEmpty();
    }

    private void tellPlanners(Answer answer, Meeting first, int number) {
        if (answer.kind() != Answer.Kind.DECLINED && answer.kind() != Answer.Kind.PROPOSED) {
            return;
        }
        String name = directory.person(answer.person()).map(Person::name).orElse("");
        boolean proposed = answer.kind() == Answer.Kind.PROPOSED;
        Instant when = proposed ? answer.start().orElseThrow() : first.starts();
        Phrase title = words(title(proposed), name, first.title(), when);
        Phrase text = proposed
                ? words("answer.meeting.proposed.text", name, first.title(), first.starts(), when, answer.comment())
                : words("answer.meeting.declined.text", name, first.title(), first.starts(), number, answer.comment());
        first.planners().stream()
                .filter(planner -> !planner.equals(answer.person()))
                .forEach(planner -> notices.tell(planner, title, text, first.path()));
    }

    private static String title(boolean proposed) {
        return proposed ? "answer.meeting.proposed.title" : "answer.meeting.declined.title";
    }

    /** The person has answered to a time that does not hold any more. */
    private void askAgain(PersonId person, Meeting first, int number) {
        notices.tell(
                person,
                words("answer.meeting.late.title", first.title(), first.starts()),
                words("answer.meeting.late.text", first.title(), first.starts(), number),
                "home");
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("followup", key, arguments);
    }
}
