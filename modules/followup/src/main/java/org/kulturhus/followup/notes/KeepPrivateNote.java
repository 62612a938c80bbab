package org.kulturhus.followup.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.notes.model.PrivateNote;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.SessionAccess;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Seal;

/** Leader or host notes something of a session for nobody but oneself. */
@ApplicationScoped
public class KeepPrivateNote {

    /** Characters. */
    public static final int LONGEST = 10_000;

    private static final int MOST_LINES = 500;

    private static final int PUT_TOGETHER = -1;

    @Inject
    private PrivateNotes notes;

    @Inject
    private SessionAccess sessionAccess;

    @Inject
    private Calendars calendars;

    @Inject
    private Seal seal;

    @Inject
    private Access access;

    /** My own of this session; empty where I have not written yet. */
    public OwnNote read(FollowUpSession session) {
        return around(session).get(0);
    }

    /** As {@link #read}, and behind it what I wrote for sessions with the leader that do not take place. */
    public List<OwnNote> around(FollowUpSession session) {
        sessionAccess.requireShare(session);
        List<OwnNote> found =
                notes.around(session, access.me()).stream().map(this::opened).toList();
        Stream<OwnNote> here = found.stream().filter(note -> note.session() == session.id());
        Stream<OwnNote> left = found.stream().filter(note -> note.session() != session.id());
        boolean written = found.stream().anyMatch(note -> note.session() == session.id());
        return Stream.concat(written ? here : Stream.of(none(session.id())), left)
                .toList();
    }

    /** All of mine, by session, also of sessions that somebody else hosts by now. */
    public List<OwnNote> all() {
        return notes.of(access.me()).stream().map(this::opened).toList();
    }

    /**
     * What I have written in another window meanwhile stays.
     *
     * @param begun the edition with which I began
     */
    @Transactional
    public OwnNote write(long id, int begun, String given) {
        FollowUpSession session = sessionAccess.toShare(id);
        if (given == null) {
            throw Refused.invalid("note", Phrase.of("followup", "notes.missing"));
        }
        checkLength(given);
        calendars.lock(List.of(session.leader()));
        PrivateNote note = notes.note(id, access.me()).orElse(null);
        if (note == null) {
            note = new PrivateNote(id, access.me(), seal.close(PrivateNote.place(id), given));
            notes.add(note);
            return new OwnNote(id, note.edition(), note.edition(), given, OwnNote.State.READABLE);
        }
        return rewrite(note, begun, given);
    }

    private OwnNote rewrite(PrivateNote note, int begun, String given) {
        OwnNote now = opened(note);
        if (!now.readable()) {
            throw Refused.conflict(Phrase.of("followup", "note." + now.state()));
        }
        String words = begun == now.edition() ? given : ThreeWayMerge.union(now.words(), given);
        checkLength(words);
        if (!words.equals(now.words())) {
            note.become(seal.close(PrivateNote.place(note.session()), words));
        }
        int mine = words.equals(given) ? note.edition() : PUT_TOGETHER;
        return new OwnNote(note.session(), note.edition(), mine, words, OwnNote.State.READABLE);
    }

    private static void checkLength(String words) {
        if (words.length() > LONGEST || words.lines().count() > MOST_LINES) {
            throw Refused.invalid("note", Phrase.of("followup", "note.long", LONGEST, MOST_LINES));
        }
    }

    /** Takes it away for good, also one that cannot be read any more. */
    @Transactional
    public void forget(long session) {
        notes.note(session, access.me()).ifPresentOrElse(notes::remove, () -> sessionAccess.toShare(session));
    }

    private OwnNote opened(PrivateNote note) {
        return seal.open(PrivateNote.place(note.session()), note.closed())
                .map(words ->
                        new OwnNote(note.session(), note.edition(), note.edition(), words, OwnNote.State.READABLE))
                .orElseGet(() -> new OwnNote(
                        note.session(),
                        note.edition(),
                        note.edition(),
                        "",
                        seal.present() ? OwnNote.State.KEY_LOST : OwnNote.State.NO_KEY));
    }

    private OwnNote none(long session) {
        return new OwnNote(session, 0, 0, "", seal.present() ? OwnNote.State.READABLE : OwnNote.State.NO_KEY);
    }
}
