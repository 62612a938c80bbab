package org.kulturhus.culture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kulturhus.culture.model.Behaviour;
import org.kulturhus.culture.model.Behaviour.Kind;
import org.kulturhus.culture.model.Opinion;
import org.kulturhus.culture.model.Remark;
import org.kulturhus.culture.model.Remark.State;
import org.kulturhus.culture.model.Statement;
import org.kulturhus.culture.model.Wording;
import org.kulturhus.culture.model.Wording.Line;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.Programmes;

/** The sample company's culture: a first version, the valid one, and the next one while the leaders talk about it. */
@ApplicationScoped
public class CultureSample implements SampleData {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final String WHY =
            "Whoever comes in or calls should feel expected. We are the ones who see them first.";
    private static final List<String> FIRST_DO = List.of(
            "We look up and greet within ten seconds",
            "We ask one question more before we suggest anything",
            "We solve it on the spot when we can",
            "We walk with the guest to the shelf");
    private static final List<String> FIRST_DO_NOT = List.of(
            "We do not point and say “over there”",
            "We do not blame the warehouse, the system or the other shift",
            "We do not use our own phones on the floor");

    private static final Map<Integer, String> VALID_DO = Map.of(
            1, "We look up and greet within ten seconds, whatever we hold in our hands",
            3, "We solve it on the spot when we can, and say when we cannot");
    private static final List<String> VALID_DO_NOT =
            List.of("We do not talk to each other over a guest’s head", "We do not let a guest wait unseen");
    private static final List<Told> VALID_REMARKS = List.of(
            told(2, null, "Nobody here says customer.", "We greet every guest as our own")
                    .and(State.TAKEN_OVER, ""),
            told(5, null, "It says what we do not do. That is what we catch ourselves in.", "")
                    .and(State.ANSWERED, "Thank you. We keep it so."),
            told(9, 1, "Ten seconds is hard with one person before eleven.", "")
                    .and(State.DECLINED, "A look is enough while you serve somebody else; the ten seconds stay."));
    private static final List<Told> NEXT_REMARKS = List.of(
            told(5, 4, "We have no shelves at the counter.", "We walk with the guest all the way")
                    .and(State.TAKEN_OVER, "Right: it is the way that matters."),
            told(13, null, "In the service centre we say caller. Can both stand?", "")
                    .and(State.ANSWERED, "One word for all; read guest as whoever turns to us."),
            told(22, 10, "", "We thank everybody by name").and(State.DECLINED, "Not everybody wants to give a name."),
            told(16, 3, "It needs a mandate, or it is only a nice sentence.", ""),
            told(20, 9, "“Unseen” is vague.", "We do not let a guest wait without a nod"));

    /** What a leader says, by the place in the list of leaders, and what came of it. */
    private record Told(int leader, Opinion opinion, State outcome, String answer) {

        private Told and(State became, String words) {
            return new Told(leader, opinion, became, words);
        }
    }

    private static Told told(int leader, Integer about, String words, String proposal) {
        return new Told(leader, new Opinion(about, words, proposal), State.OPEN, "");
    }

    @Inject
    private Statements statements;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    private record Cast(PersonId asks, PersonId agrees, List<PersonId> leaders) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void write() {
        Cast cast = new Cast(
                directory.withRole(Role.TRAINING_MANAGER).get(0).id(),
                directory.withRole(Role.EXECUTIVE).get(0).id(),
                directory.withRole(Role.LEADER).stream().map(Person::id).toList());
        programmes.all().forEach(programme -> write(programme, cast));
    }

    private void write(Programme programme, Cast cast) {
        Instant agreed = programme
                .starts()
                .minusDays(5)
                .atTime(LocalTime.of(14, 0))
                .atZone(ZONE)
                .toInstant();
        Statement first = first(programme, cast, agreed.minus(Duration.ofDays(28)));
        statements.add(first);
        Statement valid = valid(first, cast, agreed);
        statements.add(valid);
        statements.add(next(valid, cast));
    }

    private static Statement first(Programme programme, Cast cast, Instant agreed) {
        Statement first = new Statement(programme.id());
        first.word(new Wording("We meet every customer as our own", WHY, fresh(FIRST_DO), fresh(FIRST_DO_NOT)));
        first.open();
        cast.leaders().stream().limit(9).forEach(first::support);
        first.agree(cast.agrees(), agreed);
        return first;
    }

    private static List<Line> fresh(List<String> words) {
        return words.stream().map(one -> new Line(null, one)).toList();
    }

    private static Statement valid(Statement first, Cast cast, Instant agreed) {
        Statement valid = first.revised();
        List<Line> weDo = lines(valid, Kind.WE_DO, VALID_DO);
        List<Line> weDoNot = lines(valid, Kind.WE_DO_NOT, Map.of(7, ""));
        weDoNot.addAll(fresh(VALID_DO_NOT));
        valid.word(new Wording("We greet every customer as our own", WHY, weDo, weDoNot));
        valid.open();
        talk(valid, cast, VALID_REMARKS, agreed.minus(Duration.ofDays(6)));
        cast.leaders().stream().limit(17).forEach(valid::support);
        valid.agree(cast.agrees(), agreed);
        return valid;
    }

    private static Statement next(Statement valid, Cast cast) {
        Statement next = valid.revised();
        List<Line> weDo = lines(next, Kind.WE_DO, Map.of());
        weDo.add(new Line(null, "We thank by name when we know it"));
        next.word(new Wording(next.sentence(), WHY, weDo, lines(next, Kind.WE_DO_NOT, Map.of())));
        next.open();
        cast.leaders().stream().limit(6).forEach(next::support);
        talk(next, cast, NEXT_REMARKS, tenDaysAgo());
        cast.leaders().subList(6, 15).forEach(next::support);
        return next;
    }

    /** In the morning, ten days ago. */
    private static Instant tenDaysAgo() {
        LocalDate day = LocalDate.now(ZONE).minusDays(10);
        return workingDayAfter(day.atTime(LocalTime.of(9, 40)).atZone(ZONE).toInstant());
    }

    private static Instant workingDayAfter(Instant at) {
        Instant next = at.plus(Duration.ofDays(1));
        return next.atZone(ZONE).getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() ? workingDayAfter(next) : next;
    }

    /** One remark a day; what has an answer got it the day after. */
    private static void talk(Statement statement, Cast cast, List<Told> all, Instant begins) {
        Instant at = begins;
        for (Told told : all) {
            Remark remark = statement.remark(cast.leaders().get(told.leader()), told.opinion(), at);
            at = workingDayAfter(at);
            switch (told.outcome()) {
                case OPEN -> {}
                case TAKEN_OVER -> statement.takeOver(remark, told.answer(), cast.asks(), at);
                case ANSWERED, DECLINED -> statement.answer(remark, told.outcome(), told.answer(), cast.asks(), at);
            }
        }
    }

    /** The behaviours as they are, some with other words; empty words take one out. */
    private static List<Line> lines(Statement statement, Kind kind, Map<Integer, String> other) {
        List<Line> lines = new ArrayList<>();
        for (Behaviour one : statement.behaviours(kind)) {
            lines.add(new Line(one.number(), other.getOrDefault(one.number(), one.words())));
        }
        return lines;
    }
}
