package org.kulturhus.followup.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.notes.model.SharedNotes;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** Leader and host write in one text, also at once: what both write is kept. Nobody else reads it. */
@ApplicationScoped
public class WriteNotes {

    /** Characters. */
    public static final int LONGEST = 20_000;

    private static final int MOST_LINES = 500;

    @Inject
    private Notes notes;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Calendars calendars;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /**
     * The notes after a writing.
     *
     * @param edition number of what they say now
     * @param mine number of the edition in which the writer's own text stands as it was given: what is written on without having
     *     taken over the others' changes begins there
     */
    public record Written(int edition, int mine, String words) {}

    public Written read(FollowUpSession session) {
        sessionAccess.requireShare(session);
        SharedNotes found = notes.of(session.id());
        return new Written(found.edition(), found.edition(), found.words());
    }

    /**
     * Writers come one after the other: the leader's calendar is locked for the moment.
     *
     * @param begun the edition with which the writer began
     */
    @Transactional
    public Written write(long id, int begun, String given) {
        FollowUpSession session = sessionAccess.toShare(id);
        String text = plain(given);
        calendars.lock(List.of(session.leader()));
        SharedNotes now = notes.of(id);
        String merged = merged(begun, now, text);
        checkLength(merged);
        if (merged.equals(now.words()) && text.equals(merged)) {
            return new Written(now.edition(), now.edition(), merged);
        }
        return keep(now, text, merged);
    }

    private Written keep(SharedNotes now, String text, String merged) {
        int mine = now.edition() + 1;
        int edition = text.equals(merged) ? mine : mine + 1;
        notes.keep(now);
        Instant moment = Instant.now();
        if (now.write(edition, merged, access.me(), moment)) {
            facts.fire(new NotesWritten(now.session(), moment, access.me()));
        }
        notes.add(now.session(), mine, text);
        if (edition > mine) {
            notes.add(now.session(), edition, merged);
        }
        return new Written(edition, mine, merged);
    }

    private String merged(int begun, SharedNotes now, String text) {
        PersonId me = access.me();
        PersonId last = now.writer().orElse(me);
        Map<PersonId, Person> people =
                directory.people(Stream.of(me, last).distinct().toList());
        return notes.edition(now.session(), begun)
                .map(base -> ThreeWayMerge.merge(
                        base,
                        now.words(),
                        text,
                        people.get(last).name(),
                        people.get(me).name()))
                .orElseGet(() -> ThreeWayMerge.union(now.words(), text));
    }

    /** One kind of line ends, and nothing that no database keeps. */
    private static String plain(String given) {
        if (given == null) {
            throw Refused.invalid("notes", Phrase.of("followup", "notes.missing"));
        }
        checkLength(given);
        return given.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
    }

    private static void checkLength(String text) {
        if (text.length() > LONGEST || text.lines().count() > MOST_LINES) {
            throw Refused.invalid("notes", Phrase.of("followup", "notes.long", LONGEST, MOST_LINES));
        }
    }
}
