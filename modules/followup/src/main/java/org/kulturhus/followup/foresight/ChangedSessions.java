package org.kulturhus.followup.foresight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.followup.model.Difference.Move;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.plan.model.Stamp;
import org.kulturhus.spi.Foresight.Change;
import org.kulturhus.spi.Foresight.Counts;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Says which sessions of which leaders change, and how, in words for the reader. */
@ApplicationScoped
public class ChangedSessions {

    /** So many sessions that all come, or all go, are named one by one. */
    private static final int FEW = 3;

    @Inject
    private Directory directory;

    private record Line(TimeSpan at, Phrase words) {}

    /** The leaders by name. */
    public Map<Touched, Change> of(Collection<Touched> all) {
        Map<PersonId, Person> people = directory.people(
                all.stream().flatMap(Touched::people).distinct().toList());
        return all.stream()
                .sorted(Comparator.comparing(
                        touched -> people.get(touched.leader()).name()))
                .collect(Collectors.toMap(
                        touched -> touched,
                        touched -> change(touched, people),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static Change change(Touched touched, Map<PersonId, Person> people) {
        List<Line> lines = lines(touched, people);
        Counts counts = new Counts(
                touched.kept().size(),
                touched.moved().size(),
                touched.handedOver().size(),
                touched.added().size(),
                touched.removed().size());
        Optional<TimeSpan> within = lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeSpan(
                        lines.get(0).at().from(),
                        lines.get(lines.size() - 1).at().until()));
        List<String> stamps =
                lines.stream().map(line -> line.at() + " " + line.words()).toList();
        return new Change(touched.leader(), counts, within, told(touched, lines, people), Stamp.of(stamps));
    }

    private static List<Phrase> told(Touched touched, List<Line> lines, Map<PersonId, Person> people) {
        boolean come = lines.size() == touched.added().size();
        boolean go = lines.size() == touched.removed().size();
        if (lines.size() <= FEW || !touched.kept().isEmpty() || !come && !go) {
            return lines.stream().map(Line::words).toList();
        }
        Instant first = lines.get(0).at().from();
        Instant last = lines.get(lines.size() - 1).at().from();
        return List.of(line(come ? "replan.year" : "replan.off", touched, people, lines.size(), first, last));
    }

    private static List<Line> lines(Touched touched, Map<PersonId, Person> people) {
        return Stream.of(
                        touched.moved().stream().map(move -> moved(touched, move, people)),
                        touched.handedOver().stream().map(session -> handedOver(touched, session, people)),
                        touched.removed().stream()
                                .map(gone ->
                                        new Line(gone.span(), line("replan.removed", touched, people, gone.starts()))),
                        touched.added().stream()
                                .map(span -> new Line(span, line("replan.added", touched, people, span.from()))))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(line -> line.at().from()))
                .toList();
    }

    private static Line moved(Touched touched, Move move, Map<PersonId, Person> people) {
        FollowUpSession session = move.session();
        TimeSpan to = move.to().span();
        Phrase words = session.host().equals(touched.mentor())
                ? line("replan.moved", touched, people, session.starts(), to.from())
                : line("replan.moved.host", touched, people, session.starts(), to.from(), host(session, people));
        return new Line(session.span(), words);
    }

    private static Line handedOver(Touched touched, FollowUpSession session, Map<PersonId, Person> people) {
        Phrase words = session.standIn()
                ? line("replan.host", touched, people, session.starts())
                : line("replan.handed", touched, people, session.starts(), host(session, people));
        return new Line(session.span(), words);
    }

    private static String host(FollowUpSession session, Map<PersonId, Person> people) {
        return people.get(session.host()).name();
    }

    private static Phrase line(String key, Touched touched, Map<PersonId, Person> people, Object... rest) {
        Stream<Object> two = Stream.of(
                people.get(touched.leader()).name(),
                people.get(touched.mentor()).name());
        return Phrase.of("followup", key, Stream.concat(two, Stream.of(rest)).toArray());
    }
}
