package org.kulturhus.followup.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.series.Sessions;

/** The writer finds the own private notes, also of sessions that somebody else hosts by now or that did not take place. */
@ApplicationScoped
public class FindOwnNotes {

    @Inject
    private KeepPrivateNote keepPrivateNote;

    @Inject
    private Sessions sessions;

    /** A note with its session, which may be off. */
    public record Found(OwnNote note, FollowUpSession session) {}

    /**
     * Those with a text, the latest session first.
     *
     * @param words only those in which they stand; blank or {@code null} for all
     */
    public List<Found> find(String words) {
        String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        List<OwnNote> notes = keepPrivateNote.all().stream()
                .filter(note -> !note.readable() || !note.words().isBlank())
                .filter(note -> note.words().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        Map<Long, FollowUpSession> theirs =
                sessions.evenCancelled(notes.stream().map(OwnNote::session).toList());
        return notes.stream()
                .map(note -> new Found(note, theirs.get(note.session())))
                .sorted(Comparator.comparing((Found found) -> found.session().starts())
                        .reversed())
                .toList();
    }
}
