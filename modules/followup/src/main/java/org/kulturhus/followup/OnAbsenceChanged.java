package org.kulturhus.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Difference;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.ReplanAround;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.team.ReplanTeams;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Foresight;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.AbsenceChanged;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Somebody is away, or back: the sessions that it touches are planned anew, and whoever they concern hears of it. */
@ApplicationScoped
public class OnAbsenceChanged implements Foresight {

    @Inject
    private ReplanAround replanAround;

    @Inject
    private ReplanTeams replanTeams;

    @Inject
    private Calendars calendars;

    @Inject
    private Directory directory;

    @Inject
    private Notices notices;

    @Override
    public List<Phrase> changes(Fact would) {
        return would instanceof AbsenceChanged absence
                ? Stream.concat(
                                words(replanAround.differences(absence)).stream(),
                                replanTeams.changes(absence).stream())
                        .toList()
                : List.of();
    }

    /** All calendars are locked at once and in one order, before anything is read that others may be changing. */
    void hear(@Observes AbsenceChanged fact) {
        calendars.lock(Stream.concat(replanAround.people(fact).stream(), replanTeams.people(fact).stream())
                .toList());
        replanAround.replan(fact).forEach((pairing, difference) -> tell(fact, pairing, difference));
        replanTeams.replan(fact);
    }

    private void tell(AbsenceChanged fact, Pairing pairing, Difference difference) {
        List<Phrase> lines = words(Map.of(pairing, difference));
        Phrase text = lines.stream()
                .reduce((one, other) -> Phrase.of("followup", "list", one, other))
                .orElseThrow();
        Stream.of(pairing.leader(), pairing.mentor())
                .filter(person -> !person.equals(fact.by()))
                .forEach(person -> notices.tell(
                        person,
                        Phrase.of("followup", "replan.mail.title"),
                        text,
                        "followup/sessions",
                        FollowUpSession.series(pairing.programme(), pairing.leader())));
    }

    /** A line for each session that is moved, added or taken off, in time. */
    private List<Phrase> words(Map<Pairing, Difference> differences) {
        Map<PersonId, Person> people = directory.people(differences.keySet().stream()
                .flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor()))
                .distinct()
                .toList());
        return differences.entrySet().stream()
                .flatMap(entry -> lines(
                        people.get(entry.getKey().leader()).name(),
                        people.get(entry.getKey().mentor()).name(),
                        entry.getValue()))
                .toList();
    }

    private static Stream<Phrase> lines(String leader, String mentor, Difference difference) {
        Stream<Phrase> moved = difference.moved().stream().map(move -> moved(leader, mentor, move));
        Stream<Phrase> removed =
                difference.removed().stream().map(gone -> line("replan.removed", leader, mentor, gone.starts()));
        Stream<Phrase> added = difference.added().stream()
                .map(planned ->
                        line("replan.added", leader, mentor, planned.span().from()));
        return Stream.of(moved, removed, added).flatMap(lines -> lines);
    }

    private static Phrase moved(String leader, String mentor, Difference.Move move) {
        Instant before = move.session().starts();
        Instant after = move.to().span().from();
        return before.equals(after)
                ? line("replan.host", leader, mentor, before)
                : line("replan.moved", leader, mentor, before, after);
    }

    private static Phrase line(String key, Object... arguments) {
        return Phrase.of("followup", key, arguments);
    }
}
