package org.kulturhus.followup.answer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.followup.answer.meeting.MeetingAnswers;
import org.kulturhus.followup.answer.model.MeetingAnswer;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The card with what people have answered to the invitation of a meeting, for whoever plans it. */
@Named
@RequestScoped
public class MeetingAnswersCard {

    @Inject
    private MeetingAnswers answers;

    @Inject
    private Directory directory;

    private final Map<String, List<MeetingAnswer>> known = new HashMap<>();
    private Map<PersonId, Person> people = Map.of();

    /** @param sequence count of changes of the meeting */
    public List<MeetingAnswer> of(String entry, int sequence) {
        return known.computeIfAbsent(entry, first -> read(entry, sequence));
    }

    private List<MeetingAnswer> read(String entry, int sequence) {
        List<MeetingAnswer> all = answers.of(entry, sequence);
        people = all.isEmpty()
                ? Map.of()
                : directory.people(all.stream().map(MeetingAnswer::person).toList());
        return all;
    }

    public String nameOf(MeetingAnswer answer) {
        return people.get(answer.person()).name();
    }
}
