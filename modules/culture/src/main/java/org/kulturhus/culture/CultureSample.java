package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.culture.model.Behaviour;
import org.kulturhus.culture.model.Behaviour.Kind;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** The sample company's agreed culture, with what its leaders said before. */
@ApplicationScoped
public class CultureSample implements SampleData {

    private static final List<String> WE_DO = List.of(
            "We look up and greet within ten seconds, whatever we hold in our hands",
            "We ask one question more before we suggest anything",
            "We solve it on the spot when we can, and say when we cannot",
            "We walk with the guest to the shelf",
            "We thank by name when we know it");
    private static final List<String> WE_DO_NOT = List.of(
            "We do not point and say “over there”",
            "We do not talk to each other over a guest’s head",
            "We do not blame the warehouse, the system or the other shift",
            "We do not let a guest wait unseen");
    private static final List<String> REMARKS = List.of(
            "“Guest” is right for the store; in the service centre we say caller. Can both stand?",
            "I like that it says what we do not do. That is what we catch ourselves in.",
            "Ten seconds is hard with one person on the floor before eleven.",
            "My team read it aloud on Monday and wanted “we thank by name” in it.",
            "Solve it on the spot needs a mandate, or it is only a nice sentence.",
            "Short enough to remember. Keep it like this.");

    @Inject
    private Statements statements;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void write() {
        programmes.all().forEach(this::write);
    }

    private void write(Programme programme) {
        Instant agreed = programme
                .starts()
                .minusDays(5)
                .atTime(LocalTime.of(14, 0))
                .atZone(ZoneId.of("Europe/Oslo"))
                .toInstant();
        List<Behaviour> behaviours = new ArrayList<>();
        WE_DO.forEach(words -> behaviours.add(new Behaviour(Kind.WE_DO, words, behaviours.size())));
        WE_DO_NOT.forEach(words -> behaviours.add(new Behaviour(Kind.WE_DO_NOT, words, behaviours.size())));
        Statement statement = new Statement(programme.id());
        statement.word(
                "We greet every guest as our own",
                "Whoever comes in or calls should feel expected. We are the ones who see them first.",
                behaviours);
        statement.open();
        List<Person> leaders = directory.withRole(Role.LEADER);
        for (int index = 0; index < REMARKS.size(); index++) {
            Instant said = agreed.minusSeconds(86_400L * (REMARKS.size() - index));
            statement.remark(new Remark(leaders.get(index * 3).id(), REMARKS.get(index), said));
        }
        leaders.stream().limit(17).forEach(leader -> statement.support(leader.id()));
        statement.agree(agreed);
        statements.add(statement);
    }
}
