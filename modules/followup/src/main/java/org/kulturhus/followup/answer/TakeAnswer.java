package org.kulturhus.followup.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.CalendarSource.Answer;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Somebody has answered an invitation: it is kept, and the other hears of it where something is to be done. */
@ApplicationScoped
public class TakeAnswer {

    @Inject
    private Answers answers;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /**
     * @param about the sessions that the answer is about, in time
     * @return whether there was one to come of which the person is leader or host
     */
    @Transactional
    public boolean take(Answer answer, List<FollowUpSession> about) {
        List<FollowUpSession> theirs = about.stream()
                .filter(session -> session.toCome(answer.at()) && session.concerns(answer.person()))
                .toList();
        List<FollowUpSession> late = new ArrayList<>();
        List<FollowUpSession> answered = new ArrayList<>();
        for (FollowUpSession session : theirs) {
            int seen = answer.seen().get(session.uid());
            boolean open = answers.keep(answer, session, seen).late();
            if (seen >= session.sequence()) {
                answered.add(session);
            } else if (open) {
                late.add(session);
            }
            facts.fire(new SessionAnswered(session.id(), answer.at(), answer.person()));
        }
        answered.stream().findFirst().ifPresent(first -> tellOther(answer, first, answered.size()));
        late.stream().findFirst().ifPresent(first -> askAgain(answer.person(), first, late.size()));
        return !theirs.isEmpty();
    }

    /** The person has answered to a time that does not hold any more. */
    private void askAgain(PersonId person, FollowUpSession first, int number) {
        notices.tell(
                person,
                words("answer.late.title", first.starts()),
                words("answer.late.text", first.starts(), number),
                "followup/session?id=" + first.id());
    }

    private void tellOther(Answer answer, FollowUpSession first, int number) {
        String name = directory.person(answer.person()).map(Person::name).orElse("");
        PersonId other = first.leader().equals(answer.person()) ? first.host() : first.leader();
        String path = "followup/session?id=" + first.id();
        if (answer.kind() == Answer.Kind.DECLINED) {
            notices.tell(
                    other,
                    words("answer.declined.title", name, first.starts()),
                    words("answer.declined.text", name, first.starts(), number, answer.comment()),
                    path);
        }
        if (answer.kind() == Answer.Kind.PROPOSED) {
            notices.tell(
                    other,
                    words("answer.proposed.title", name, answer.start().orElseThrow()),
                    words(
                            "answer.proposed.text",
                            name,
                            first.starts(),
                            answer.start().orElseThrow(),
                            answer.comment()),
                    path);
        }
    }

    private static Phrase words(String key, Object... arguments) {
        return Phrase.of("followup", key, arguments);
    }
}
