package org.kulturhus.followup.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.freetimes.JointTimes.JointTime;
import org.kulturhus.followup.gathering.PlanGathering.Audience;
import org.kulturhus.followup.gathering.PlanGathering.Wanted;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.followup.gathering.model.ProposedTime;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** An open poll of the sample company: two in three have answered, a store manager whom everybody knows has not. */
@ApplicationScoped
public class GatheringSample implements SampleData {

    private static final String SILENT = "ingrid.solberg@nordlys.example";
    private static final int TIMES = 4;
    private static final int MINUTES = 120;
    private static final int TO_ANSWER = 10;
    private static final int TO_MEET = 28;

    @Inject
    private PlanGathering planGathering;

    @Inject
    private Gatherings gatherings;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void write() {
        Optional<Person> silent = directory.byEmail(SILENT);
        Optional<Programme> running = programmes.all().stream()
                .filter(programme -> silent.map(Person::id)
                        .filter(programme.leaders()::contains)
                        .isPresent())
                .findFirst();
        running.ifPresent(programme -> ask(programme, silent.orElseThrow()));
    }

    private void ask(Programme programme, Person silent) {
        LocalDate answerBy = Instant.now().atZone(silent.zone()).toLocalDate().plusDays(TO_ANSWER);
        Audience audience = new Audience(programme.id(), null, List.of());
        List<Instant> starts =
                planGathering.propose(audience, MINUTES, answerBy.plusDays(1), answerBy.plusDays(TO_MEET)).stream()
                        .limit(TIMES)
                        .map(JointTime::span)
                        .map(span -> span.from())
                        .toList();
        if (!starts.isEmpty()) {
            long id = planGathering.plan(
                    audience, new Wanted("Christmas trade: feedback on the shop floor", MINUTES, answerBy), starts);
            answer(gatherings.gathering(id).orElseThrow(), silent.id());
        }
    }

    private void answer(Gathering gathering, PersonId silent) {
        List<ProposedTime> times = gatherings.times(gathering);
        List<PersonId> people = gathering.people();
        for (int person = 0; person < people.size(); person++) {
            if (person % 3 != 2 && !people.get(person).equals(silent)) {
                for (int time = 0; time < times.size(); time++) {
                    int kind = (person * (time + 1) + time) % 5 / 2;
                    gatherings.add(new PollVote(times.get(time), people.get(person), PollVote.Kind.values()[kind]));
                }
            }
        }
    }
}
